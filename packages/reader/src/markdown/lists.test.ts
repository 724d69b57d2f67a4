import { type ContentBlock, type List, plainText } from '@dorozhnik/model'
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

/** The texts of the items of the first list. */
function texts(body: string): string[] {
  const [list] = blocksOf(`# Задачи\n\n${body}`) as List[]
  return (list?.items ?? []).map(({ children }) => plainText(children))
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

describe('an item whose text begins like that of a numbered list', () => {
  it.each([
    ['- 1) раз\n- 2) два\n', ['1) раз', '2) два']],
    ['- 2025. Год науки\n', ['2025. Год науки']],
    ['* 1)   много пробелов\n  дальше\n', ['1) много пробелов дальше']],
    ['- 1) **раз**, два\n', ['1) раз, два']],
    ['1. 1) раз\n2. 2) два\n', ['1) раз', '2) два']],
  ])('keeps its number as text: %j', (body, expected) => {
    expect(texts(body)).toEqual(expected)
    expect(readText(`# Задачи\n\n${body}`).said).toEqual([])
  })

  it('has its place in the source, and keeps what stands below', () => {
    const { part, at } = readText('# Задачи\n\n- 1)  раз &amp; @net\n\n     ниже\n- два\n')
    const [list] = ('content' in part ? part.content : []) as List[]
    const [item] = list?.items ?? []
    expect(item?.children).toMatchObject([
      { children: [{ value: '1) раз & @net' }] },
      { children: [{ value: 'ниже' }] },
    ])
    const [first] = item?.children ?? []
    expect(at(first as object)).toBe('1)  раз &amp; @net')
  })

  it.each([
    ['- 1) раз\n  2) два\n', 'item-begins-with-list 8:3 1)'],
    ['- - раз\n', 'item-begins-with-list 8:3 -'],
    ['1. - раз\n   - два\n', 'item-begins-with-list 8:4 -'],
  ])('is reported where it holds a list indeed: %j', (body, said) => {
    expect(readText(`# Задачи\n\n${body}`).said).toEqual([said])
  })
})
