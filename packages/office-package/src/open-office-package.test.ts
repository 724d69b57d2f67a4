import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { officeCodes } from './office-codes.js'
import { openOfficePackage, type OpenOfficeOptions } from './open-office-package.js'
import { officeFile, officeParts, relationshipsXml } from './testing/office-file.js'

const codes = (bytes: Uint8Array, options?: OpenOfficeOptions): string[] =>
  openOfficePackage(bytes, options).diagnostics.map(({ code }) => code)

const withParts = (more: Record<string, string | Uint8Array>): Uint8Array => officeFile(officeParts(more))

const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'
const image = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'
const types = officeParts()['[Content_Types].xml'] as string

/** The offset of the nth appearance of a mark, counted from 0. */
function findMark(bytes: Uint8Array, mark: number, nth = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0, seen = 0; at + 4 <= bytes.length; at++) {
    if (view.getUint32(at, true) === mark && seen++ === nth) return at
  }
  throw new Error('no such mark')
}

/** A copy with one number changed. */
function patched(bytes: Uint8Array, at: number, size: 2 | 4, value: number): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  if (size === 2) view.setUint16(at, value, true)
  else view.setUint32(at, value, true)
  return copy
}

/** Bytes that cannot be packed. */
function noise(length: number): Uint8Array {
  let state = 1
  return new Uint8Array(length).map(() => (state = (state * 48271) % 0x7fffffff) & 0xff)
}

describe('opening a sound file', () => {
  it('gives parts, relationships and XML', () => {
    const { value, diagnostics } = openOfficePackage(officeFile(), { name: 'бланк.docx' })
    expect(diagnostics).toEqual([])
    expect(value?.mainPart).toBe('word/document.xml')
    expect([...(value?.parts.keys() ?? [])]).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml'])
    expect(value?.relationships('')).toMatchObject([{ kind: 'officeDocument', target: 'word/document.xml' }])
    expect(value?.xml('word/document.xml').value?.name).toBe('w:document')
    expect(value?.xml('word/none.xml').diagnostics).toMatchObject([{ code: 'office-damaged' }])
  })

  it('finds the text where the relationships lead', () => {
    const parts = officeParts()
    parts['text/main.xml'] = parts['word/document.xml'] as string
    delete parts['word/document.xml']
    parts['_rels/.rels'] = (parts['_rels/.rels'] as string).replace('word/document.xml', '/text/main.xml')
    parts['[Content_Types].xml'] = types.replace('word/document.xml', 'text/main.xml')
    expect(openOfficePackage(officeFile(parts)).value?.mainPart).toBe('text/main.xml')
  })

  it('tells a template and the strict form', () => {
    const template = withParts({ '[Content_Types].xml': types.replace('document.main', 'template.main') })
    expect(openOfficePackage(template).value).toMatchObject({ isTemplate: true, isStrict: false })
    const strict = withParts({
      '_rels/.rels': relationshipsXml([
        'a',
        'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument',
        'word/document.xml',
      ]),
    })
    expect(openOfficePackage(strict).value).toMatchObject({ isTemplate: false, isStrict: true })
  })

  it('lets links, and the workbook under a chart, through', () => {
    const bytes = withParts({
      'word/_rels/document.xml.rels': relationshipsXml(['a', hyperlink, 'https://a.ru', 'External']),
      'word/embeddings/book.xlsx': officeFile(),
    })
    expect(codes(bytes)).toEqual([])
  })
})

describe('opening something else', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'office-not-docx', 'Это не документ DOCX, а пустой файл.'],
    ['a text', strToU8('Приказ'), 'office-not-docx', 'Это не документ DOCX.'],
    ['a PDF', strToU8('%PDF-1.7'), 'office-not-docx', 'Это не документ DOCX, а документ PDF.'],
    [
      'an old document',
      ole,
      'office-not-docx',
      'Это не документ DOCX, а документ старого формата Office (DOC или XLS).',
    ],
    [
      'an encrypted document',
      new Uint8Array([...ole, ...Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat()]),
      'office-encrypted',
      'Документ защищён паролем.',
    ],
    [
      'a workbook',
      withParts({
        '[Content_Types].xml': types.replace('wordprocessingml.document.main', 'spreadsheetml.sheet.main'),
      }),
      'office-not-docx',
      'Это не документ Word, а таблица Excel.',
    ],
    ['an archive', officeFile({ 'a.txt': 'а' }), 'office-not-docx', 'Это не документ DOCX, а архив ZIP.'],
    [
      'an ODT',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
      'office-not-docx',
      'Это не документ DOCX, а документ ODT.',
    ],
    [
      'a DOCX without its list of types',
      officeFile({ '_rels/.rels': '<a/>' }),
      'office-damaged',
      'В файле нет части «[Content_Types].xml».',
    ],
  ])('names %s', (_, bytes, code, message) => {
    const { value, diagnostics } = openOfficePackage(bytes)
    expect(value).toBeUndefined()
    expect(diagnostics[0]).toMatchObject({ code, message: { ru: message } })
  })
})

describe('a hostile archive', () => {
  const many = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`a/${index}.xml`, '']))
  const sound = officeFile()
  const directory = findMark(sound, 0x02014b50)

  it.each<[string, string, () => Uint8Array]>([
    ['too many parts', 'office-too-many-parts', () => withParts(many)],
    ['a bomb', 'office-packed-too-tight', () => withParts({ 'word/a.xml': new Uint8Array(2 ** 20) })],
    ['parts of one name', 'office-part-name', () => withParts({ 'word/Document.xml': 'а' })],
    ['a name that leads out', 'office-part-name', () => withParts({ '../a.xml': '' })],
    ['a name that leads out in disguise', 'office-part-name', () => withParts({ 'word/%2e%2e/%2e%2e/a.xml': '' })],
    ['a name with a backslash', 'office-part-name', () => withParts({ 'word\\a.xml': '' })],
    ['a name with a drive', 'office-part-name', () => withParts({ 'c:/a.xml': '' })],
    ['an absolute name', 'office-part-name', () => withParts({ '/etc/passwd': '' })],
    ['an archive in it', 'office-nested-archive', () => withParts({ 'word/media/a.png': officeFile() })],
    ['another document in it', 'office-nested-archive', () => withParts({ 'word/embeddings/a.docx': 'а' })],
    ['macros', 'office-macros', () => withParts({ 'word/vbaProject.bin': ole })],
    ['controls', 'office-embedded-object', () => withParts({ 'word/activeX/activeX1.xml': '<a/>' })],
    ['an object', 'office-embedded-object', () => withParts({ 'word/embeddings/oleObject1.bin': ole })],
    [
      'a page of HTML in it',
      'office-embedded-object',
      () =>
        withParts({
          'word/_rels/document.xml.rels': relationshipsXml(['a', image.replace('image', 'aFChunk'), 'a.html']),
          'word/a.html': '<html/>',
        }),
    ],
    [
      'a document type with macros',
      'office-macros',
      () =>
        withParts({
          '[Content_Types].xml': types.replace(
            'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
            'vnd.ms-word.document.macroEnabled.main+xml',
          ),
        }),
    ],
    [
      'a DOCTYPE',
      'office-xml-entities',
      () => withParts({ '[Content_Types].xml': types.replace('<Types', '<!DOCTYPE a [<!ENTITY b "c">]><Types') }),
    ],
    ['broken XML', 'office-xml-broken', () => withParts({ '_rels/.rels': '<a>' })],
    ['a forbidden character', 'office-xml-broken', () => withParts({ '_rels/.rels': '<a>\ufffe</a>' })],
    ['bytes that are no UTF-8', 'office-xml-broken', () => withParts({ '_rels/.rels': new Uint8Array([0x3c, 0xff]) })],
    ['a size that lies', 'office-packed-too-tight', () => patched(sound, directory + 24, 4, 10)],
    ['a size that lies upward', 'office-damaged', () => patched(sound, directory + 24, 4, 2000)],
    ['a wrong checksum', 'office-damaged', () => patched(sound, directory + 16, 4, 1)],
    ['an encrypted part', 'office-encrypted', () => patched(sound, directory + 8, 2, 1)],
    ['an unknown way of packing', 'office-damaged', () => patched(patched(sound, directory + 10, 2, 12), 8, 2, 12)],
    ['parts that share their bytes', 'office-damaged', () => patched(sound, findMark(sound, 0x02014b50, 1) + 42, 4, 0)],
    ['another head than the directory says', 'office-damaged', () => patched(sound, 30, 2, 0x4141)],
    ['a tail after the archive', 'office-damaged', () => new Uint8Array([...sound, 0])],
    ['half of an archive', 'office-damaged', () => sound.slice(0, sound.length / 2)],
  ])('is refused for %s', (_, code, make) => {
    const { value, diagnostics } = openOfficePackage(make())
    expect(value).toBeUndefined()
    expect(diagnostics.map((one) => one.code)).toContain(code)
  })

  it('is judged before it is unpacked', () => {
    const bytes = withParts({ 'word/a.xml': noise(300_000) })
    expect(codes(bytes, { limits: { fileBytes: 1000 } })).toEqual(['office-too-large'])
    expect(codes(bytes, { limits: { partBytes: 100_000 } })).toEqual(['office-too-large'])
    expect(codes(bytes, { limits: { totalBytes: 300_000 } })).toEqual(['office-too-large'])
    expect(codes(bytes)).toEqual([])
  })

  it('reports what it reaches for and opens all the same', () => {
    const { value, diagnostics } = openOfficePackage(
      withParts({
        'word/_rels/document.xml.rels': relationshipsXml(
          ['a', image, 'https://a.ru/spy.png', 'External'],
          ['b', hyperlink, 'file:///c:/a.exe', 'External'],
        ),
      }),
    )
    expect(value).toBeDefined()
    expect(diagnostics.map(({ severity, message }) => [severity, message.ru])).toEqual([
      ['warning', 'Часть «word/document.xml» обращается наружу (image): https://a.ru/spy.png'],
      ['warning', 'Часть «word/document.xml» обращается наружу (hyperlink): file:///c:/a.exe'],
    ])
  })

  it('may hold macros when somebody only wants to look', () => {
    const { value, diagnostics } = openOfficePackage(withParts({ 'word/vbaProject.bin': ole }), {
      activeContent: 'report',
    })
    expect(value).toBeDefined()
    expect(diagnostics).toMatchObject([{ code: 'office-macros', severity: 'warning' }])
  })

  it('never makes the opening throw, whatever bytes are changed', () => {
    const whole = withParts({ 'word/_rels/document.xml.rels': relationshipsXml(['a', image, 'b.png']) })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        fc.nat(whole.length),
        (changes, length) => {
          const bytes = whole.slice()
          for (const [at, value] of changes) bytes[at] = value
          for (const one of [bytes, bytes.slice(0, length)]) {
            const { value, diagnostics } = openOfficePackage(one)
            for (const { code, message } of diagnostics) {
              expect(Object.keys(officeCodes)).toContain(code)
              expect(message.ru).not.toContain('undefined')
            }
            if (!value) expect(diagnostics).not.toEqual([])
            else value.xml(value.mainPart)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
