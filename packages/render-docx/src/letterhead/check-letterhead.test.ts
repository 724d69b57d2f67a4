import { gost2025 } from '@dorozhnik/blocks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderDocx } from '../render-docx.js'
import { wholeOrder } from '../testing/documents.js'
import { docxParts } from '../testing/docx-parts.js'
import { namespaces, paragraphOf, point, rawLetterhead, relationships } from '../testing/letterheads.js'
import { checkLetterhead, type LetterheadCheck } from './check-letterhead.js'
import { requisites, requisiteOf, allRequisites } from './requisites.js'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const checked = (bytes: Uint8Array): LetterheadCheck => checkLetterhead({ name: 'blank.docx', bytes })

/** Codes without the remarks about requisites that are not there. */
const codesOf = (bytes: Uint8Array): string[] =>
  checked(bytes)
    .diagnostics.map(({ code }) => code)
    .filter((code) => code !== 'letterhead-requisite-missing')

const withText = (...paragraphs: string[]): Uint8Array =>
  rawLetterhead(paragraphs.map((one) => paragraphOf(one)).join(''))

/** A letterhead with a header, or another part that the document points at. */
function withPart(kind: string, xml: string, body: string = paragraphOf('{{текст}}')): Uint8Array {
  const types = docxParts(rawLetterhead(''))['[Content_Types].xml'] ?? ''
  const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`
  return rawLetterhead(body, {
    [`word/${kind}1.xml`]: xml,
    '[Content_Types].xml': types.replace(
      '</Types>',
      `<Override PartName="/word/${kind}1.xml" ContentType="${type}"/></Types>`,
    ),
    'word/_rels/document.xml.rels': relationships(['rId1', `${office}/${kind}`, `${kind}1.xml`]),
  })
}

const header = (text: string): string => `<w:hdr ${namespaces}>${paragraphOf(text)}</w:hdr>`

const box = (text: string): string => `<w:txbxContent>${paragraphOf(text)}</w:txbxContent>`

const field = (code: string): string =>
  '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  `<w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>` +
  '<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'

describe('the names of placeholders', () => {
  it('mean one thing each', () => {
    const names = allRequisites.flatMap((key) => [requisites[key].name, ...requisites[key].aliases])
    expect(new Set(names).size).toBe(names.length)
    for (const key of allRequisites) {
      for (const name of [requisites[key].name, ...requisites[key].aliases]) expect(requisiteOf(name)).toBe(key)
      expect(
        requisites[key].aliases.some((name) => /^[a-z ]+$/.test(name)),
        key,
      ).toBe(true)
    }
  })

  it.each([
    ['Дата', 'date'],
    [' ВИД_ДОКУМЕНТА ', 'kind'],
    ['сокращенное  наименование', 'shortName'],
    ['лист\u00a0ознакомления', 'acquaintance'],
    ['датта', undefined],
    ['constructor', undefined],
  ])('are read with care: «%s»', (name, requisite) => {
    expect(requisiteOf(name)).toBe(requisite)
  })
})

describe('checking a letterhead', () => {
  it('tells what is there and what is not', () => {
    const { placeholders, missing, usable } = checked(withText('{{дата}} № {{номер}}', '{{текст}}'))
    expect(usable).toBe(true)
    expect(placeholders).toEqual([
      { name: 'дата', where: 'body', requisite: 'date' },
      { name: 'номер', where: 'body', requisite: 'number' },
      { name: 'текст', where: 'body', requisite: 'text' },
    ])
    expect(missing).toContain('signature')
    expect(missing).not.toContain('date')
  })

  it('says that date, number and text are missing', () => {
    expect(checked(withText('Бланк')).diagnostics.map(({ severity, message }) => [severity, message.ru])).toEqual([
      ['info', 'В бланке нет метки {{дата}} (дата).'],
      ['info', 'В бланке нет метки {{номер}} (номер).'],
      ['info', 'В бланке нет метки {{текст}} (текст).'],
    ])
  })

  it.each<[string, Uint8Array, string[]]>([
    ['a slip of the finger', withText('{{зоголовок}}'), ['letterhead-placeholder-unknown']],
    ['braces that are not closed', withText('{{дата} и {{номер}}'), ['letterhead-placeholder-open']],
    ['braces that are not opened', withText('дата}}'), ['letterhead-placeholder-open']],
    ['text beside a block', withText('Текст: {{текст}}'), ['letterhead-placeholder-shared']],
    ['a text twice', withText('{{текст}}', '{{text}}'), ['letterhead-placeholder-twice']],
    ['a date twice, which is right', withText('{{дата}}', '{{дата}}'), []],
    ['a placeholder in pieces', rawLetterhead(paragraphOf('{{да', 'та}}')), ['letterhead-placeholder-split']],
    ['a text in a header', withPart('header', header('{{текст}}')), ['letterhead-placeholder-in-header']],
    ['a number in a header, which is right', withPart('header', header('{{номер}}')), []],
    ['a picture from a site', linked(`${office}/image`, '<a:blip r:link="rId1"/>'), ['office-external-target']],
    ['a field that loads', rawLetterhead(field('INCLUDEPICTURE "http://a.ru/b.png"')), ['letterhead-field']],
    ['a field that runs', rawLetterhead(field(' DDEAUTO c:\\\\a.exe ')), ['letterhead-field']],
    ['a field whose name is computed', rawLetterhead(field('{QUOTE 68}')), ['letterhead-field']],
    ['a link to a disk', rawLetterhead(field('HYPERLINK "file:///c:/a.exe"')), ['letterhead-field']],
    ['a link to a site, which is right', rawLetterhead(field('HYPERLINK "https://a.ru"')), []],
    ['a page number, which is right', rawLetterhead(field(' PAGE  \\* MERGEFORMAT ')), []],
    [
      'a simple field that loads',
      rawLetterhead('<w:p><w:fldSimple w:instr="INCLUDETEXT a.docx"/></w:p>'),
      ['letterhead-field'],
    ],
    [
      'revisions',
      rawLetterhead('<w:p><w:ins w:id="1" w:author="a"><w:r><w:t>а</w:t></w:r></w:ins></w:p>'),
      ['letterhead-revisions'],
    ],
    [
      'comments',
      withPart(
        'comments',
        `<w:comments ${namespaces}><w:comment w:id="1" w:author="a"><w:p/></w:comment></w:comments>`,
      ),
      ['letterhead-revisions'],
    ],
    [
      'the strict form',
      rawLetterhead('', {
        '_rels/.rels': relationships([
          'a',
          'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument',
          'word/document.xml',
        ]),
      }),
      ['letterhead-strict'],
    ],
    ['macros', rawLetterhead('', { 'word/vbaProject.bin': 'a' }), ['office-macros']],
    ['something else', point, ['office-not-docx']],
  ])('finds %s', (_, bytes, codes) => {
    expect(codesOf(bytes)).toEqual(codes)
  })

  it('guesses what was meant', () => {
    const [finding] = checked(withText('{{зоголовок}}')).diagnostics
    expect(finding).toMatchObject({
      message: { ru: 'Метки {{зоголовок}} нет.' },
      help: { ru: 'Возможно, имелось в виду «{{заголовок}}».' },
      place: { file: 'blank.docx', start: 0, end: 0 },
    })
  })

  it('takes time linear in a paragraph of braces', () => {
    const many = rawLetterhead(paragraphOf('}}'.repeat(20_000), '{{'.repeat(20_000)))
    expect(codesOf(many)).toEqual(['letterhead-placeholder-open'])
  })

  it('is not led astray by the names of our own marks', async () => {
    const xml = await printed(rawLetterhead(`<stampedTable0/>${paragraphOf('Бланк')}<reservedPlace/>`))
    expect(xml).not.toMatch(/<(?:stampedTable|reservedPlace)/)
    expect(xml.match(/Сбор сведений/g)).toHaveLength(1)
  })

  it('bounds the number of placeholders', () => {
    expect(codesOf(rawLetterhead(paragraphOf('{{текст}} {{дата}} ').repeat(1000)))).toEqual([
      'letterhead-placeholders-too-many',
    ])
  })

  it('prints on a letterhead of very many paragraphs', async () => {
    const noise = Array.from({ length: 70_000 }, (_, index) => `<w:p w:rsidR="${(index * 7919) % 999_983}"/>`)
    expect(await printed(rawLetterhead(`${noise.join('')}${paragraphOf('{{текст}}')}`))).toContain('Утвердить план')
  })

  it('never throws, whatever bytes are changed, and neither does printing', async () => {
    const whole = rawLetterhead(paragraphOf('{{дата}}') + paragraphOf('{{текст}}'))
    const order = wholeOrder()
    order.sections.length = 1
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        async (changes) => {
          const bytes = whole.slice()
          for (const [at, value] of changes) bytes[at] = value
          const { usable } = checked(bytes)
          const { value } = await renderDocx(order, { profile: gost2025, letterhead: { name: 'b', bytes } })
          expect(value !== undefined).toBe(usable)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('what reaches outside', () => {
  it('is taken out of the order, and nothing else with it', async () => {
    const bytes = linked(`${office}/image`, '<a:blip r:link="rId1"/>')
    const { value, diagnostics } = await renderDocx(wholeOrder(), {
      profile: gost2025,
      letterhead: { name: 'b', bytes },
    })
    expect(diagnostics.map(({ code }) => code)).toContain('office-external-target')
    const parts = docxParts(value ?? new Uint8Array())
    expect(Object.values(parts).join('')).not.toContain('spy')
    expect(parts['word/document.xml']).not.toContain('<wp:inline')
    expect(parts['word/document.xml']).toContain('рядом')
  })

  it('is a template of somebody else', async () => {
    const settings = `<w:settings ${namespaces}><w:attachedTemplate r:id="rId1"/><w:defaultTabStop w:val="708"/></w:settings>`
    const base = withPart('settings', settings)
    const bytes = rawLetterhead(paragraphOf('{{текст}}'), {
      'word/settings1.xml': settings,
      '[Content_Types].xml': docxParts(base)['[Content_Types].xml'] ?? '',
      'word/_rels/document.xml.rels': docxParts(base)['word/_rels/document.xml.rels'] ?? '',
      'word/_rels/settings1.xml.rels': relationships([
        'rId1',
        `${office}/attachedTemplate`,
        'file:///spy.dotm',
        'External',
      ]),
    })
    const { value } = await renderDocx(wholeOrder(), { profile: gost2025, letterhead: { name: 'b', bytes } })
    const parts = docxParts(value ?? new Uint8Array())
    expect(Object.values(parts).join('')).not.toContain('spy')
    expect(parts['word/settings1.xml']).toContain('<w:defaultTabStop w:val="708"/>')
    expect(parts['word/settings1.xml']).not.toContain('attachedTemplate')
  })
})

describe('the machinery of Word', () => {
  it('is read through: a content control keeps no binding that would put its own text back', async () => {
    const control =
      '<w:sdt><w:sdtPr><w:alias w:val="Дата"/><w:dataBinding w:xpath="/a" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>' +
      `${paragraphOf('{{дата}}')}</w:sdtContent></w:sdt>`
    const xml = await printed(rawLetterhead(control))
    expect(xml).toContain('26 августа 2025 г.')
    expect(xml).toContain('w:alias')
    expect(xml).not.toContain('dataBinding')
  })

  it('is read through: both forms of a text box are filled', async () => {
    const body =
      '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
      `<mc:Choice Requires="wps"><w:drawing>${box('№ {{номер}}')}</w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict>${box('№ {{номер}}')}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
    expect((await printed(rawLetterhead(body))).match(/№ (<[^>]*>)*953/g)).toHaveLength(2)
  })

  it('leaves a drawing where it is anchored when its paragraph is replaced', async () => {
    const xml = await printed(rawLetterhead('<w:p><w:r><w:drawing/></w:r><w:r><w:t>{{текст}}</w:t></w:r></w:p>'))
    expect(xml.indexOf('<w:drawing/>')).toBeLessThan(xml.indexOf('Утвердить план'))
    expect(xml).toContain('<w:drawing/>')
  })

  it('gives even pages of an appendix the header of the others', async () => {
    const settings = `<w:settings ${namespaces}><w:evenAndOddHeaders/></w:settings>`
    const xml = await printed(withPart('settings', settings))
    expect(xml).toContain('<w:headerReference w:type="even"')
    expect(xml).toContain('<w:footerReference w:type="even"')
  })

  it('gives a letterhead without headers the page number of the profile from the second page on', async () => {
    const xml = await printed(
      rawLetterhead(
        `${paragraphOf('Бланк')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:docGrid w:linePitch="360"/></w:sectPr>`,
      ),
    )
    const [own = ''] = /<w:sectPr>(?:(?!<\/w:sectPr>).)*docGrid.*?<\/w:sectPr>/s.exec(xml) ?? []
    expect(own).toMatch(/<w:headerReference w:type="default"/)
    expect(own).toMatch(/<w:titlePg\/><w:docGrid/)
  })
})

async function printed(bytes: Uint8Array): Promise<string> {
  const { value } = await renderDocx(wholeOrder(), { profile: gost2025, letterhead: { name: 'b', bytes } })
  return docxParts(value ?? new Uint8Array())['word/document.xml'] ?? ''
}

/** A letterhead that points outside from the middle of a drawing. */
function linked(type: string, inside: string): Uint8Array {
  const drawing = `<w:p><w:r><w:t>рядом</w:t></w:r><w:r><w:drawing><wp:inline><a:graphic>${inside}</a:graphic></wp:inline></w:drawing></w:r></w:p>`
  return rawLetterhead(drawing, {
    'word/_rels/document.xml.rels': relationships(['rId1', type, 'https://spy.example/a.png', 'External']),
  })
}
