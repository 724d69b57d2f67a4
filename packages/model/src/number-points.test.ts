import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraph } from './builders.js'
import type { ContentBlock, List, ListItem } from './content.js'
import { numberPoints } from './number-points.js'
import type { Part } from './parts.js'

const item = (...inside: ContentBlock[]): ListItem => ({ type: 'listItem', children: [paragraph('Текст.'), ...inside] })
const list = (ordered: boolean, ...items: ListItem[]): List => ({ type: 'list', ordered, items })
const prose = (...content: ContentBlock[]): Part => ({ kind: 'prose', title: 'Общие положения', content })

/** Numbers in the order of the document. */
function numbers(...parts: Part[]): string[] {
  return [...numberPoints({ parts }).values()]
}

describe('the numbers of a regulation', () => {
  it('count parts, their points and the points in those', () => {
    expect(
      numbers(
        prose(paragraph('До.'), list(true, item(), item(list(true, item(), item())))),
        prose(list(true, item(list(true, item(list(true, item())))))),
      ),
    ).toEqual(['1', '1.1', '1.2', '1.2.1', '1.2.2', '2', '2.1', '2.1.1', '2.1.1.1'])
  })

  it('leave out lists with brackets, wherever they stand', () => {
    const bracket = (...items: ListItem[]): List => ({ ...list(true, ...items), delimiter: ')' })
    expect(
      numbers(prose(list(true, item(bracket(item(list(true, item()))))), bracket(item()), list(true, item()))),
    ).toEqual(['1', '1.1', '1.2'])
  })

  it('go on after a text between two lists', () => {
    expect(numbers(prose(list(true, item()), paragraph('Между.'), list(true, item())))).toEqual(['1', '1.1', '1.2'])
  })

  it('leave out dashes, parts without a heading and unnumbered parts', () => {
    const untitled: Part = { kind: 'prose', content: [list(true, item())] }
    const unnumbered: Part = { kind: 'prose', title: 'Введение', unnumbered: true, content: [list(true, item())] }
    expect(numbers(untitled, unnumbered, prose(list(false, item(list(true, item())))))).toEqual(['1'])
  })

  it('count parts that are tables, and the points around their rows', () => {
    const indicators: Part = {
      kind: 'indicators',
      title: 'Показатели',
      children: [
        { type: 'prose', content: [list(true, item())] },
        { type: 'indicator', name: 'Доля' },
      ],
    }
    expect(numbers(prose(), indicators, prose(list(true, item())))).toEqual(['1', '2', '2.1', '3', '3.1'])
  })

  it('never come twice, and a point goes on from what it stands in', () => {
    const { blocks } = fc.letrec<{ blocks: ContentBlock[]; item: ListItem }>((tie) => ({
      item: tie('blocks').map((inside) => item(...inside)),
      blocks: fc.array(
        fc.oneof(
          { depthSize: 'small' },
          fc.constant(paragraph('Текст.')),
          fc
            .tuple(fc.boolean(), fc.array(tie('item'), { maxLength: 3 }))
            .map(([ordered, items]) => list(ordered, ...items)),
        ),
        { maxLength: 3 },
      ),
    }))
    fc.assert(
      fc.property(fc.array(blocks, { maxLength: 3 }), (contents) => {
        const found = numbers(...contents.map((content) => prose(...content)))
        expect(new Set(found).size).toBe(found.length)
        for (const number of found) {
          const above = number.split('.').slice(0, -1).join('.')
          if (above !== '') expect(found.indexOf(above)).toBeLessThan(found.indexOf(number))
          const before = number.replace(/\d+$/, (last) => String(Number(last) - 1))
          if (!before.endsWith('0')) expect(found.indexOf(before)).toBeLessThan(found.indexOf(number))
        }
      }),
    )
  })
})
