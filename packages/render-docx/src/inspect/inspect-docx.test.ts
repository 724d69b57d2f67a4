import { doc, footnote, gost2025, link, ol, p, row, table } from '@dorozhnik/blocks'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderDocx } from '../render-docx.js'
import { docxParts, withPart } from '../testing/docx-parts.js'
import { inspectDocx } from './inspect-docx.js'

let sound: Uint8Array

beforeAll(async () => {
  const merged = row({ type: 'tableCell', children: [p('а')], rowSpan: 2 }, 'б')
  const tree = doc(
    'т',
    p('а', footnote('б'), link('https://a.ru', 'в')),
    ol('г'),
    table(['a', 'b'], [], merged, row('в')),
  )
  sound = (await renderDocx(tree, { profile: gost2025 })).value as Uint8Array
})

const codes = (bytes: Uint8Array): string[] => inspectDocx(bytes).map(({ code }) => code)

describe('inspecting a file', () => {
  it('finds nothing in a sound one', () => {
    expect(codes(sound)).toEqual([])
  })

  const damages: [string, string, string, string | RegExp, string][] = [
    [
      'a cell without a paragraph',
      'docx-cell-without-paragraph',
      'word/document.xml',
      /<w:tc>(<w:tcPr>.*?<\/w:tcPr>)<w:p>.*?<\/w:p>/,
      '<w:tc>$1',
    ],
    ['a row without cells', 'docx-empty-row', 'word/document.xml', '</w:tbl>', '<w:tr></w:tr></w:tbl>'],
    [
      'a span outside the grid',
      'docx-row-outside-grid',
      'word/document.xml',
      '</w:tcPr>',
      '<w:gridSpan w:val="3"/></w:tcPr>',
    ],
    [
      'a row with a cell too few',
      'docx-row-outside-grid',
      'word/document.xml',
      '</w:tblGrid>',
      '<w:gridCol w:w="9"/></w:tblGrid>',
    ],
    ['a merge that does not start', 'docx-merge-without-start', 'word/document.xml', '<w:vMerge w:val="restart"/>', ''],
    [
      'a style that does not exist',
      'docx-unknown-style',
      'word/document.xml',
      '<w:pStyle w:val="Body"/>',
      '<w:pStyle w:val="Nowhere"/>',
    ],
    [
      'a numbering that does not exist',
      'docx-unknown-numbering',
      'word/document.xml',
      /<w:numId w:val="\d+"\/>/,
      '<w:numId w:val="77"/>',
    ],
    [
      'a footnote that does not exist',
      'docx-unknown-footnote',
      'word/document.xml',
      '<w:footnoteReference w:id="1"/>',
      '<w:footnoteReference w:id="9"/>',
    ],
    [
      'a relationship that does not exist',
      'docx-unknown-relationship',
      'word/document.xml',
      /r:id="rIdLink1"/,
      'r:id="rIdLink9"',
    ],
    [
      'a target that does not exist',
      'docx-missing-part',
      'word/_rels/document.xml.rels',
      'Target="styles.xml"',
      'Target="style.xml"',
    ],
    [
      'a type for a part that does not exist',
      'docx-missing-part',
      '[Content_Types].xml',
      '"/word/styles.xml"',
      '"/word/style.xml"',
    ],
    [
      'something fetched from outside',
      'docx-external-relationship',
      'word/_rels/document.xml.rels',
      'https://a.ru',
      'file:///c:/secret',
    ],
    ['a field that is an instruction', 'docx-field', 'word/header1.xml', '>PAGE<', '>DDEAUTO cmd<'],
    [
      'a drawing id used twice',
      'docx-drawing-id-twice',
      'word/document.xml',
      '<w:sectPr>',
      '<wp:docPr id="1"/><wp:docPr id="1"/><w:sectPr>',
    ],
    ['an empty table', 'docx-empty-table', 'word/document.xml', '<w:sectPr>', '<w:tbl><w:tblGrid/></w:tbl><w:sectPr>'],
  ]

  it.each(damages)('finds %s', (_, code, part, from, to) => {
    expect(codes(withPart(sound, part, (xml) => xml.replace(from, to)))).toContain(code)
  })

  it('finds a missing part and bytes that are no archive', () => {
    const { 'word/document.xml': _, ...rest } = unzipSync(sound)
    expect(codes(zipSync(rest))).toContain('docx-missing-part')
    expect(codes(strToU8('это не архив'))).toEqual(['docx-not-a-zip'])
    expect(codes(sound.slice(0, 500))).toEqual(['docx-not-a-zip'])
  })

  it('finds a part without a declared type', () => {
    const bytes = zipSync({ ...unzipSync(sound), 'word/media/a.exe': strToU8('a') })
    expect(codes(bytes)).toEqual(['docx-unknown-content-type'])
  })

  it('looks into tables within tables', () => {
    const inner = '<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc></w:tc></w:tr></w:tbl>'
    const bytes = withPart(sound, 'word/document.xml', (xml) => xml.replace('</w:tcPr>', `</w:tcPr>${inner}`))
    expect(codes(bytes)).toEqual(['docx-cell-without-paragraph'])
    expect(docxParts(bytes)['word/document.xml']).toContain(inner)
  })

  it('says it in Russian with the part', () => {
    const [finding] = inspectDocx(withPart(sound, 'word/document.xml', (xml) => xml.replace('"Body"', '"Нет"')))
    expect(finding?.message.ru).toBe('word/document.xml: нет стиля «Нет».')
  })
})
