import { type Table, cell, doc, gost2025, landscape, row, sectionRow, table } from '@dorozhnik/blocks'
import type { Diagnostic } from '@dorozhnik/diagnostics'
import { describe, expect, it } from 'vitest'
import { renderDocx } from '../index.js'
import { documentXml } from '../testing/docx-parts.js'

async function render(node: Table): Promise<{ xml: string; rows: string[]; diagnostics: Diagnostic[] }> {
  const { value, diagnostics } = await renderDocx(doc('т', landscape(node)), { profile: gost2025 })
  const xml = documentXml(value as Uint8Array)
  return { xml, rows: xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [], diagnostics }
}

const lines = (count: number): string[] => Array.from({ length: count }, (_, index) => `строка ${index}`)

describe('a table over several pages', () => {
  it('splits only a row that is taller than half a sheet', async () => {
    // Half of a landscape sheet is 105 mm, a line of 12 points 4,9 mm.
    const { rows } = await render(table(['a'], [], row(cell(lines(20))), row(cell(lines(24)))))
    expect(rows.map((each) => each.includes('<w:cantSplit/>'))).toEqual([true, false])
  })

  it('keeps its last three rows together, and with them the heading of their group', async () => {
    const { rows } = await render(
      table(['a', 'b'], ['А', 'Б'], row('1', ''), row('2', ''), sectionRow('2.', 'Итоги'), row('3', ''), row('4', '')),
    )
    const kept = rows.map((each) => (each.match(/<w:keepNext\/>/g) ?? []).length)
    // The header and the heading of a group are kept by their styles.
    expect(kept).toEqual([0, 0, 0, 0, 2, 0])
    expect(rows[3]).toContain('TableSection')
  })

  it('keeps fewer of them when they are tall', async () => {
    const { rows } = await render(table(['a'], [], row('1'), row(cell(lines(6))), row(cell(lines(6)))))
    expect(rows.map((each) => each.includes('<w:keepNext/>'))).toEqual([false, false, false])
  })
})

describe('a cell over all columns', () => {
  it('is text at the left edge, whatever the first column looks like', async () => {
    const { rows } = await render(
      table(['number:center', 'title'], [], row('1', 'а'), row(cell(['Проза между строками.'], { columnSpan: 2 }))),
    )
    expect(rows[0]).toContain('<w:jc w:val="center"/>')
    expect(rows[1]).not.toContain('<w:jc ')
  })

  it('stays with the row below it, but for the last one', async () => {
    const wide = row(cell(['Члены группы'], { columnSpan: 2 }))
    const others = ['1', '2', '3', '4'].map((text) => row(text, ''))
    const { rows } = await render(table(['a', 'b'], [], wide, ...others, wide))
    expect(rows.map((each) => each.includes('<w:keepNext/>'))).toEqual([true, false, false, true, true, false])
  })
})

describe('a table that cannot be printed', () => {
  it('is reported when text is lost, and silent when there is none', async () => {
    const { diagnostics } = await render({ ...table([], [], row('а')), origin: { file: 'план.md', start: 1, end: 2 } })
    expect(diagnostics.map(({ code, severity, place }) => [code, severity, place])).toEqual([
      ['empty-table', 'error', { file: 'план.md', start: 1, end: 2 }],
    ])
    expect((await render(table(['a'], []))).diagnostics).toEqual([])
  })
})
