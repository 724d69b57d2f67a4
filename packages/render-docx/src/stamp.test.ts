import { gost2025, type Block, type SectionRow, type Table, row, sectionRow, table } from '@dorozhnik/blocks'
import { AlignmentType, Document, Packer, Paragraph, type Table as DocxTable } from 'docx'
import fc from 'fast-check'
import { strFromU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { handlers } from './handlers/index.js'
import { type Line, type Look, type Run, type RunLook, line, plain } from './line.js'
import { type Piece, isLine, isStampedTable } from './piece.js'
import { runs } from './runs.js'
import { makeStamp } from './stamp.js'
import { fitColumns } from './table/fit-columns.js'
import { keepRows } from './table/keep-rows.js'
import { placeCells } from './table/place-cells.js'
import { docxCell, docxRow, docxTable } from './table/table-samples.js'
import { writeTable } from './table/write-table.js'
import { documentXml } from './testing/docx-parts.js'
import { everyKindOfRow, twoRowHeader } from './testing/documents.js'
import { toDocx } from './to-docx.js'
import { type Room, type Writing, startWriting } from './writing.js'

/** What `docx` itself writes into the body. */
async function bodyOf(children: (Paragraph | DocxTable)[]): Promise<string> {
  const xml = documentXml(await Packer.pack(new Document({ sections: [{ children }] }), 'uint8array'))
  return xml.slice(xml.indexOf('<w:body>') + '<w:body>'.length, xml.lastIndexOf('<w:sectPr>'))
}

const looks: Look[] = [
  {},
  { style: 'Body' },
  { style: 'Cell', alignment: AlignmentType.CENTER, keepNext: true },
  { style: 'Cell', indent: { left: 100 }, spacing: { before: 20 } },
]
const runLooks: RunLook[] = [plain, { bold: true }, { italics: true, style: 'Mono' }, { characterSpacing: 60 }]

const clean = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '') || '&<>"\'')
const characters = fc.record({
  type: fc.constant('characters' as const),
  value: clean,
  look: fc.constantFrom(...runLooks),
})
const marks = fc.constantFrom<Run>(
  { type: 'tab' },
  { type: 'lineBreak' },
  { type: 'footnoteMark', id: 7 },
  { type: 'hyphen', kind: 'soft', look: plain },
  { type: 'hyphen', kind: 'noBreak', look: { bold: true } },
)
const hyperlink = fc.record({
  type: fc.constant('hyperlink' as const),
  id: fc.constantFrom('Link1', 'Link2'),
  runs: fc.array(fc.oneof(characters, marks), { minLength: 1, maxLength: 3 }),
})
const anyLine: fc.Arbitrary<Line> = fc.record({
  type: fc.constant('line' as const),
  look: fc.constantFrom(...looks),
  runs: fc.array(fc.oneof(characters, marks, hyperlink), { maxLength: 6 }),
})

describe('a stamped paragraph', () => {
  it('is the paragraph that docx writes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyLine, { maxLength: 20 }), async (lines) => {
        const stamp = makeStamp()
        expect(lines.map((one) => stamp.line(one)).join('')).toBe(await bodyOf(lines.map(toDocx)))
      }),
      { numRuns: 60 },
    )
  })
})

/** The same table out of one docx object per row, cell, paragraph and run. */
function withObjects(node: Table, writing: Writing, room: Room): DocxTable {
  const { header, rows } = placeCells(node, writing)
  const fitted = fitColumns(node, header, rows, writing, room)
  const half = fitted.halfPoints
  const { whole, withNext } = keepRows(fitted, room)
  const width = (column: number, span: number): number =>
    fitted.widths.slice(column, column + span).reduce((sum, one) => sum + one, 0)
  const section = (one: SectionRow): ReturnType<typeof docxRow> => {
    const look: Look = { style: `TableSection${half}` }
    const number = one.number ? [`${one.number} `] : []
    const paragraph = toDocx(line(look, ...number, ...runs(one.children, writing, { ...room, body: { look } })))
    const columns = fitted.widths.length
    return docxRow({ header: false, cantSplit: true }, [
      docxCell({ width: width(0, columns), columnSpan: columns, header: false }, [paragraph]),
    ])
  }
  return docxTable(
    fitted.widths,
    gost2025,
    [...header, ...rows].map((one, index) => {
      if (one.type === 'sectionRow') return section(one)
      const cells = one.cells.map((cell) => {
        const wide = cell.columnSpan > 1 && cell.columnSpan === node.columns.length
        const align = wide ? 'left' : (node.columns[cell.column]?.align ?? 'left')
        const look: Look = one.header
          ? { style: `TableHeader${half}` }
          : {
              style: `TableText${half}`,
              ...(withNext[index - header.length] === true && { keepNext: true }),
              ...(align !== 'left' && { alignment: align }),
            }
        const size = width(cell.column, cell.columnSpan)
        const inside: Room = { width: size - 170, tallest: room.tallest, listDepth: 0, body: { look } }
        const children = contents(cell.children, writing, inside)
        const { columnSpan, merge } = cell
        return docxCell({ width: size, columnSpan, header: one.header, ...(merge && { merge }) }, [
          ...children,
          ...(children.at(-1) instanceof Paragraph ? [] : [toDocx(line(look))]),
        ])
      })
      return docxRow({ header: one.header, cantSplit: one.header || whole[index - header.length] === true }, cells)
    }),
  )
}

function contents(children: readonly Block[], writing: Writing, room: Room): (Paragraph | DocxTable)[] {
  return children.flatMap((child) => {
    if (child.type === 'table') return [withObjects(child, writing, room), toDocx(line({ style: 'SectionEnd' }))]
    return writing.blocks([child], room).map((piece: Piece) => {
      if (isLine(piece)) return toDocx(piece)
      if (isStampedTable(piece)) throw new Error('a table within a table within a list')
      return piece as DocxTable
    })
  })
}

describe('a stamped table', () => {
  const room: Room = { width: 14570, tallest: 4535, body: 'text', listDepth: 0 }

  async function compare(node: Table): Promise<void> {
    const [stamped] = writeTable(node, startWriting(gost2025, handlers), room)
    if (!isStampedTable(stamped)) throw new Error('no table')
    const xml = stamped.chunks.map((chunk) => strFromU8(chunk)).join('')
    expect(xml).toBe(await bodyOf([withObjects(node, startWriting(gost2025, handlers), room)]))
  }

  it('is the table that docx writes, with all kinds of rows and cells', async () => {
    const signature: Block = { type: 'signature', signatories: [{ post: 'Директор', name: 'А.А. Орлов' }] }
    await compare(
      table(
        ['number:center', 'title', 'term:center', 'responsible', 'result:right'],
        ['№ п/п', 'Наименование', 'Срок', 'Ответственный', 'Результат'],
        sectionRow('1.', 'Первый раздел'),
        sectionRow(undefined, 'Второй'),
        ...everyKindOfRow(),
        row('1.', signature, '', '', ''),
      ),
    )
  })

  it('is the same with two header rows and right columns', async () => {
    await compare({ ...table(['a', 'b', 'c:right', 'd:right'], [], row('1', '2', '3', '4')), header: twoRowHeader() })
  })

  it('is the same with random texts', async () => {
    const text = fc.string({ unit: 'grapheme' })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 12 }), (rows) =>
        compare(table(['a', 'b:center', 'c'], [], ...rows.map((cells) => row(...cells)))),
      ),
      { numRuns: 30 },
    )
  })
})
