import { expect, it } from 'vitest'
import { sampleRows as sampleBytes } from './sample-rows.js'

const sampleRows = (xml: string, rows: number): string =>
  new TextDecoder().decode(sampleBytes(new TextEncoder().encode(xml), rows))

const row = (text: string): string => `<w:tr a="1"><w:tc>${text}</w:tc></w:tr>`
const table = (...rows: string[]): string => `<w:tbl><w:tblGrid/>${rows.join('')}</w:tbl>`

it('keeps the first rows of every table and everything between tables', () => {
  const xml = `<a/>${table(row('Один'), row('2'), row('3'))}<b/>${table(row('4'))}<c/>`
  expect(sampleRows(xml, 2)).toBe(`<a/>${table(row('Один'), row('2'))}<b/>${table(row('4'))}<c/>`)
})

it('a table inside a row goes or stays with its row', () => {
  const inner = table(row('x'), row('y'))
  expect(sampleRows(table(row(inner), row(inner), row('3')), 1)).toBe(table(row(table(row('x')))))
})

it('a text without long tables stays as it is', () => {
  const xml = `<w:trPr/>${table(row('1'), row('2'))}`
  expect(sampleRows(xml, 2)).toBe(xml)
})
