import { type Table, cell, gost2025, p, row, table } from '@dorozhnik/blocks'
import type { Diagnostic } from '@dorozhnik/diagnostics'
import { describe, expect, it } from 'vitest'
import { handlers } from '../handlers/index.js'
import { everyKindOfRow, twoRowHeader } from '../testing/documents.js'
import { twips } from '../units.js'
import { measure } from '../widths/measure.js'
import { startWriting } from '../writing.js'
import { type FittedTable, fitColumns } from './fit-columns.js'
import { placeCells } from './place-cells.js'

const landscapeWidth = 14570

function fit(node: Table, width = landscapeWidth): FittedTable & { findings: Diagnostic[] } {
  const writing = startWriting(gost2025, handlers)
  const { header, rows } = placeCells(node, writing)
  const fitted = fitColumns(node, header, rows, writing, { width, tallest: 4535, body: 'text', listDepth: 0 })
  return { ...fitted, findings: writing.diagnostics }
}

const standard = ['number:center', 'title', 'term:center', 'responsible', 'result']
const heads = ['№ п/п', 'Наименование мероприятия', 'Сроки исполнения', 'Ответственные', 'Ожидаемый результат']
const activity = row(
  '1.1.1.',
  'Проведение муниципального этапа конкурса профессионального мастерства среди обучающихся 8–11 классов',
  'октябрь – ноябрь 2025 г.',
  'Соколов И.П., руководители общеобразовательных организаций',
  'Не менее 80 % обучающихся охвачены мероприятиями; аналитическая справка',
)

describe('fitting columns', () => {
  it('gives a roadmap the widths that a clerk would give it', () => {
    const { widths, halfPoints, findings } = fit(table(standard, heads, ...Array.from({ length: 30 }, () => activity)))
    expect(halfPoints).toBe(22)
    expect(findings).toEqual([])
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(landscapeWidth)
    const millimetres = widths.map((width) => (width / 1440) * 25.4)
    const limits = [
      [11, 18],
      [65, 130],
      [26, 38],
      [32, 58],
      [40, 75],
    ]
    for (const [column, [least = 0, most = 0]] of limits.entries()) {
      expect(millimetres[column]).toBeGreaterThanOrEqual(least - 0.1)
      expect(millimetres[column]).toBeLessThanOrEqual(most + 0.1)
    }
  })

  it('takes the size of the profile for few columns', () => {
    expect(fit(table(['a', 'b'], ['а', 'б'], row('в', 'г'))).halfPoints).toBe(24)
  })

  it('never breaks a word that has room', () => {
    const { widths } = fit(
      table(['a', 'b', 'c'], ['Высокопроизводительность', 'б', 'в'], row('а', 'б', 'в'.repeat(30))),
      9638,
    )
    // 24 bold letters of 12 pt need about 58 mm, 30 letters «в» about 51 mm.
    expect(widths[0]).toBeGreaterThan(twips(55))
    expect(widths[2]).toBeGreaterThan(twips(49))
  })

  it('makes the letters smaller before it breaks words', () => {
    const words = Array.from({ length: 6 }, () => 'самоопределение')
    const { halfPoints, findings, widths } = fit(
      table(
        words.map((_, index) => `c${index}`),
        [],
        row(...words),
      ),
      9638,
    )
    expect(halfPoints).toBeLessThan(22)
    expect(halfPoints).toBeGreaterThanOrEqual(18)
    expect(findings).toEqual([])
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9638)
  })

  it('says that a table is too wide, and stays on the page', () => {
    const words = Array.from({ length: 20 }, () => 'профориентационная')
    const origin = { file: 'план.md', start: 1, end: 2 }
    const node = {
      ...table(
        words.map((_, index) => `c${index}`),
        [],
        row(...words),
      ),
      origin,
    }
    const { halfPoints, findings, widths } = fit(node, 9638)
    expect(halfPoints).toBe(18)
    expect(findings.map(({ code, place }) => [code, place])).toEqual([['table-too-wide', origin]])
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9638)
    expect(Math.min(...widths)).toBeGreaterThan(0)
  })

  it('does not let one endless word starve the other columns', () => {
    const origin = { file: 'план.md', start: 5, end: 105 }
    const long = { type: 'text' as const, value: `https://example.ru/${'a'.repeat(180)}`, origin }
    const { widths, findings, halfPoints } = fit(
      table(standard, heads, activity, row('1.', p('см. ', long), '', '', '')),
    )
    expect(findings.map(({ code, place }) => [code, place])).toEqual([['word-too-long', origin]])
    expect(findings[0]?.message.ru).toContain('https://example.ru/aaa')
    expect(findings[0]?.message.ru.length).toBeLessThan(120)
    expect(halfPoints).toBe(22)
    expect(widths[1]).toBeLessThanOrEqual(landscapeWidth * 0.6)
  })

  it('breaks an address before it breaks ordinary words', () => {
    const words = ['количество', 'обучающихся', 'образовательных', 'организаций', 'мероприятиях', 'профориентационной']
    const columns = [...words, 'направленности', 'участие', 'адрес']
    const address = `https://example.ru/${'a'.repeat(70)}`
    const node = table(columns, columns, row(...words, 'направленности', 'участие', address))
    const { findings, widths, halfPoints } = fit(node)
    expect(findings.map(({ code }) => code)).toEqual(['word-too-long'])
    expect(halfPoints).toBeGreaterThanOrEqual(18)
    for (const [column, word] of columns.slice(0, -1).entries()) {
      const { longest } = measure([{ type: 'text', value: word }], true, Infinity)
      expect(widths[column], word).toBeGreaterThan((longest * halfPoints * 10) / 2048)
    }
  })

  it('gives spanned cells room for their words', () => {
    const wide = cell(['Высокопроизводительнейшая'], { columnSpan: 2 })
    const { widths } = fit(table(['a', 'b', 'c'], [], row(wide, 'текст '.repeat(200)), row('1', '2', '3')), 9638)
    expect((widths[0] ?? 0) + (widths[1] ?? 0)).toBeGreaterThan(twips(52))
  })

  it('copes with headers of two rows, empty tables and sixty columns', () => {
    expect(fit({ ...table(['a', 'b', 'c', 'd'], []), header: twoRowHeader() }).widths).toHaveLength(4)
    expect(fit(table(standard, heads, ...everyKindOfRow())).widths).toHaveLength(5)
    const many = Array.from({ length: 63 }, (_, index) => `c${index}`)
    const { widths } = fit(table(many, many, row(...many)))
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(landscapeWidth)
  })

  it('knows which rows are taller than others', () => {
    const { heights } = fit(table(['a'], [], row('слово'), row('слово '.repeat(500))), 5000)
    expect(heights[0]).toBeLessThan(twips(8))
    expect(heights[1]).toBeGreaterThan(twips(150))
  })
})
