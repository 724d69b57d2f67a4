import type { ContentBlock, List } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import { readText, regulationHead } from '../testing/read-text.js'

/** The blocks of the first part. */
function blocksOf(body: string, head = ''): ContentBlock[] {
  const { part } = readText(head + body)
  return 'content' in part ? part.content : []
}

/** Lists with their marks, outermost first: `1.`, `4)`, `-`. */
function marks(blocks: readonly ContentBlock[]): string[] {
  return blocks
    .filter((block): block is List => block.type === 'list')
    .flatMap(({ ordered, start = 1, delimiter = '.', items }) => [
      ordered ? `${start}${delimiter}` : '-',
      ...items.flatMap(({ children }) => marks(children)),
    ])
}

describe('the numbers of a list', () => {
  it.each([
    ['1) раз\n2) два\n', ['1)']],
    ['4)  раз\n5)  два\n', ['4)']],
    ['1. раз:\n   1) один;\n   2) два.\n2. два:\n   - тире\n     1) глубже\n', ['1.', '1)', '-', '1)']],
    ['1) раз:\n   1. один;\n   2. два.\n', ['1)', '1.']],
    ['1. раз\n2) два\n', ['1.', '2)']],
    ['> 1) раз\n> 2) два\n', []],
    ['1. Раз:\n  1) один;\n  2) два.\n2. Два\n', ['1.', '1)', '2.']],
  ])('keep their bracket or their full stop: %j', (text, expected) => {
    expect(marks(blocksOf(`# Задачи\n\n${text}`))).toEqual(expected)
  })

  it('keep their bracket in a list that is read in pieces', () => {
    const items = Array.from({ length: 3000 }, (_, index) => `${index + 1}) пункт *${index}*`).join('\n')
    const [list, ...others] = blocksOf(`# Задачи\n\n${items}\n`) as List[]
    expect(others).toEqual([])
    expect(list).toMatchObject({ delimiter: ')' })
    expect(list?.items).toHaveLength(3000)
  })

  it('keep a number by hand in the text where a bracket makes it no point', () => {
    const [points] = blocksOf('# Общие положения\n\n1. 1.1. Пункт:\n   1) 1.1 балла;\n', regulationHead) as List[]
    expect(points?.items[0]).toMatchObject({ writtenNumber: '1.1' })
    const [, inner] = points?.items[0]?.children ?? []
    expect(inner).toMatchObject({ items: [{ children: [{ children: [{ value: '1.1 балла;' }] }] }] })
    expect((inner as List).items[0]).not.toHaveProperty('writtenNumber')
  })
})
