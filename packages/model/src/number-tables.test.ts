import fc from 'fast-check'
import { expect, it } from 'vitest'
import { paragraph, text } from './builders.js'
import type { ContentBlock, ContentTable } from './content.js'
import { numberTables } from './number-tables.js'
import type { Part } from './parts.js'

function table(caption: string | undefined, ...inside: ContentBlock[]): ContentTable {
  const rows = [{ type: 'tableRow' as const, cells: [{ type: 'tableCell' as const, content: inside }] }]
  return { type: 'table', align: [], rows, ...(caption !== undefined && { caption: [text(caption)] }) }
}

/** Captions in the order of their numbers. */
function captions(...parts: Part[]): string[] {
  return [...numberTables({ parts })].map(([node, number], index) => {
    expect(number).toBe(index + 1)
    return 'caption' in node ? JSON.stringify(node.caption?.map((each) => 'value' in each && each.value)) : ''
  })
}

it('numbers tables in the order of printing, with those before the rows of a part first', () => {
  const passport: Part = {
    kind: 'passport',
    caption: [text('Паспорт')],
    children: [
      { type: 'prose', content: [table('До')] },
      { type: 'entry', name: 'Сроки', value: [table('Внутри')] },
      { type: 'prose', content: [table('После')] },
    ],
  }
  const prose: Part = { kind: 'prose', content: [table(undefined), table('Первая'), paragraph('Текст.')] }
  expect(captions(prose, passport)).toEqual(['["Первая"]', '["До"]', '["Паспорт"]', '["Внутри"]', '["После"]'])
})

it('finds every table with a caption once, however deep it stands', () => {
  const { block } = fc.letrec<{ block: ContentBlock }>((tie) => ({
    block: fc.oneof(
      { depthSize: 'small' },
      fc.constant(paragraph('Текст.')),
      fc.array(tie('block'), { maxLength: 2 }).map((children): ContentBlock => ({ type: 'quote', children })),
      fc
        .array(tie('block'), { maxLength: 2 })
        .map((children): ContentBlock => ({ type: 'list', ordered: true, items: [{ type: 'listItem', children }] })),
      fc
        .tuple(fc.option(fc.constant('имя'), { nil: undefined }), fc.array(tie('block'), { maxLength: 2 }))
        .map(([caption, inside]) => table(caption, ...inside)),
    ),
  }))
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), (content) => {
      const count = JSON.stringify(content).split('"caption"').length - 1
      const numbers = [...numberTables({ parts: [{ kind: 'prose', content }] }).values()]
      expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1))
    }),
  )
})
