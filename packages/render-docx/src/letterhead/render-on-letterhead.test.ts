import {
  clause,
  doc,
  footnote,
  gost2025,
  landscape,
  link,
  ol,
  type OfficialDocument,
  p,
  portrait,
  strong,
  title,
} from '@dorozhnik/blocks'
import type { Diagnostic } from '@dorozhnik/diagnostics'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { inspectDocx } from '../inspect/inspect-docx.js'
import { renderDocx } from '../render-docx.js'
import { anyDocument } from '../testing/any-document.js'
import { wholeOrder } from '../testing/documents.js'
import { docxParts, documentXml, paragraphTexts } from '../testing/docx-parts.js'
import {
  drawnLetterhead,
  namespaces,
  paragraphOf,
  point,
  rawLetterhead,
  relationships,
} from '../testing/letterheads.js'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A short order with everything that a letterhead may ask for. */
const order = doc(
  'Приказ',
  { type: 'letterhead', name: 'Управление образования', short: 'УО', parent: 'Администрация' },
  { type: 'documentKind', text: 'ПРИКАЗ' },
  { type: 'dateAndNumber', date: '26 августа 2025 г.', number: '953', place: 'г. Приозёрск' },
  { type: 'subject', children: [{ type: 'text', value: 'Об утверждении {{дата}}' }] },
  p('В целях развития'),
  clause('1.', p('Утвердить.')),
  {
    type: 'signature',
    signatories: [
      { post: 'Начальник', name: 'М.О. Лебедева' },
      { post: 'Бухгалтер', name: 'А.А. Орлов' },
    ],
  },
  { type: 'acquaintance', people: [{ name: 'И.П. Соколов' }] },
  { type: 'executor', name: 'Соколов И.П.', phone: '2-10-44' },
)
order.sections[0] = { ...(order.sections[0] as OfficialDocument['sections'][number]), role: 'order' }

async function rendered(
  bytes: Uint8Array,
  document: OfficialDocument = order,
): Promise<{ value: Uint8Array; diagnostics: Diagnostic[] }> {
  const { value, diagnostics } = await renderDocx(document, {
    profile: gost2025,
    letterhead: { name: 'blank.docx', bytes },
  })
  if (!value) throw new Error(diagnostics.map(({ message }) => message.ru).join('\n'))
  expect(inspectDocx(value)).toEqual([])
  return { value, diagnostics }
}

/** What stands on the pages of an order whose letterhead has such paragraphs, empty ones left out. */
async function linesOn(...paragraphs: string[]): Promise<string[]> {
  const { value } = await rendered(rawLetterhead(paragraphs.map((text) => paragraphOf(text)).join('')))
  return paragraphTexts(documentXml(value)).filter((text) => text.trim() !== '')
}

/** The style of the paragraph that begins with a text. */
function styleOf(xml: string, text: string): string | undefined {
  const before = xml.slice(xml.lastIndexOf('<w:p>', xml.indexOf(text)), xml.indexOf(text))
  return /<w:pStyle w:val="([^"]*)"/.exec(before)?.[1]
}

/** What a section points at as its headers and footers. */
function idsOf(section: string): string[] {
  return [...section.matchAll(/Reference[^>]*r:id="([^"]*)"/g)].map(([, id = '']) => id)
}

const rest = ['В целях развития', '1.\u00a0Утвердить.']
const signed = ['Начальник', 'М.О.\u00a0Лебедева', 'Бухгалтер', 'А.А.\u00a0Орлов']
const acquainted = [
  'С приказом от\u00a0_______________ №\u00a0_____ ознакомлены:',
  '___________\tИ.П. Соколов\t«___»\u00a0__________\u00a020___\u00a0г.',
]
const executor = 'Соколов И.П.\n2-10-44'
const subject = 'Об утверждении {{дата}}'

describe('an order on a letterhead', () => {
  it('follows what the letterhead holds when there are no placeholders', async () => {
    expect(await linesOn('БЛАНК')).toEqual([
      'БЛАНК',
      '26 августа 2025 г.\t№\u00a0953',
      'г. Приозёрск',
      subject,
      ...rest,
      ...signed,
      ...acquainted,
      executor,
    ])
  })

  it('is put in the places of the placeholders, and keeps its order for the rest', async () => {
    expect(
      await linesOn('УО', '{{ Дата }} № {{НОМЕР}}-од', '{{заголовок}}', '{{текст}}', '{{исполнитель}}', 'Адрес'),
    ).toEqual([
      'УО',
      '26 августа 2025 г. № 953-од',
      'г. Приозёрск',
      subject,
      ...rest,
      ...signed,
      ...acquainted,
      executor,
      'Адрес',
    ])
  })

  it('prints name and kind only where they are asked for, and never a place twice', async () => {
    expect(
      (await linesOn('г. Приозёрск', '{{организация}} ({{краткое_наименование}}), {{parent}}', '{{kind}}')).slice(0, 4),
    ).toEqual([
      'г. Приозёрск',
      'Управление образования (УО), Администрация',
      'ПРИКАЗ',
      '26 августа 2025 г.\t№\u00a0953',
    ])
  })

  it('prints the number when there is room for the date only', async () => {
    expect((await linesOn('от {{дата}}, {{место}}', 'далее')).slice(0, 3)).toEqual([
      'от 26 августа 2025 г., г. Приозёрск',
      '№\u00a0953',
      'далее',
    ])
  })

  it('is signed in the line of the letterhead, and what follows a signature follows this one', async () => {
    expect(await linesOn('{{текст}}', '{{должность}} __________ {{подписант}}', 'Бланк')).toEqual([
      '26 августа 2025 г.\t№\u00a0953',
      'г. Приозёрск',
      subject,
      ...rest,
      'Начальник __________ М.О. Лебедева',
      'Бланк',
      'Бухгалтер',
      'А.А.\u00a0Орлов',
      ...acquainted,
      executor,
    ])
  })

  it.each(['{{подпись}}', '{{должность}} {{подписант}}'])(
    'takes text along when %s begins a page',
    async (signature) => {
      const bytes = rawLetterhead(['{{текст}}', '', signature].map((text) => paragraphOf(text)).join(''))
      const xml = documentXml((await rendered(bytes)).value)
      const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) => one)
      const last = paragraphs.findIndex((one) => one.includes('Утвердить'))
      expect(paragraphs[last]).toContain('<w:keepNext/>')
      expect(paragraphs[last + 1]).toContain('<w:keepNext/>')
    },
  )

  it.each([
    ['lines of acquaintance', ['{{подпись}}', '{{ознакомление}}', '', 'Исп. {{исполнитель}}'], '___________'],
    ['lines of acquaintance', ['{{подпись}}', '{{ознакомление}}', '{{исполнитель}}'], '___________'],
    ['the signature', ['{{ознакомление}}', '{{подпись}}', '', 'Исп. {{исполнитель}}'], 'А.А.'],
    ['the signature', ['{{ознакомление}}', '{{подпись}}', '{{исполнитель}}'], 'А.А.'],
  ])('takes %s along when the executor begins a page: %j', async (_, places, before) => {
    const bytes = rawLetterhead(['{{текст}}', ...places].map((text) => paragraphOf(text)).join(''))
    const xml = documentXml((await rendered(bytes)).value)
    const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) => one)
    const own = paragraphs.findIndex((one) => one.includes('2-10-44'))
    const kept = paragraphs.slice(0, own).map((one) => one.includes('<w:keepNext/>'))
    const last = paragraphs.slice(0, own).findLastIndex((one) => one.includes(before))
    expect(last).toBeGreaterThan(0)
    expect(kept.slice(last).every(Boolean)).toBe(true)
  })

  it('puts no empty paragraph between the table of the signature and what follows', async () => {
    const bytes = rawLetterhead(['{{текст}}', '{{подпись}}', 'Бланк'].map((text) => paragraphOf(text)).join(''))
    expect(documentXml((await rendered(bytes)).value)).toMatch(/<\/w:tbl><w:p>(?:(?!<\/w:p>).)*Бланк/s)
  })

  it('bears the restriction of access over everything, or where the letterhead has a place for it', async () => {
    const [section] = order.sections
    const children: OfficialDocument['sections'][number]['children'] = [
      { type: 'restriction', lines: ['Для служебного пользования'] },
      ...(section?.children ?? []),
    ]
    const restricted = { ...order, sections: [{ ...portrait(...children), role: 'order' as const }] }
    const first = async (...texts: string[]): Promise<string[]> => {
      const bytes = rawLetterhead(texts.map((text) => paragraphOf(text)).join(''))
      const { value } = await rendered(bytes, restricted)
      return paragraphTexts(documentXml(value))
        .filter((text) => text !== '')
        .slice(0, 2)
    }
    expect(await first('БЛАНК', '{{текст}}')).toEqual(['Для служебного пользования', 'БЛАНК'])
    expect(await first('БЛАНК', '{{ограничение доступа}}', '{{текст}}')).toEqual([
      'БЛАНК',
      'Для служебного пользования',
    ])
  })

  it('tears no text off a placeholder of a block: it stands before and after', async () => {
    const { value, diagnostics } = await rendered(rawLetterhead(paragraphOf('Подписал: {{подпись}} М.П. {{дата}}')))
    expect(diagnostics.map(({ code }) => code)).toEqual(['letterhead-placeholder-shared'])
    const lines = paragraphTexts(documentXml(value)).filter((text) => text.trim() !== '')
    expect(lines.slice(0, 6)).toEqual(['Подписал: ', ...signed, 'М.П. 26 августа 2025 г.'])
  })

  it('reads placeholders that Word has cut in pieces', async () => {
    const bytes = rawLetterhead(
      paragraphOf('от {', '{да', 'та', '}', '} № {{', 'номер}}') + paragraphOf('{{тек', 'ст}}'),
    )
    const { value, diagnostics } = await rendered(bytes)
    expect(diagnostics).toEqual([])
    expect(paragraphTexts(documentXml(value))[0]).toBe('от 26 августа 2025 г. № 953')
  })

  it('takes the look of the first letter of a placeholder, with the emphasis of its own', async () => {
    const look = '<w:rPr><w:i/><w:sz w:val="26"/></w:rPr>'
    const bytes = rawLetterhead(`<w:p><w:r>${look}<w:t>{{</w:t></w:r><w:r><w:t>заголовок}}</w:t></w:r></w:p>`)
    const document = doc('п', { type: 'subject', children: [{ type: 'text', value: 'О ' }, strong('важном')] })
    document.sections = [{ ...portrait(...(document.sections[0]?.children ?? [])), role: 'order' }]
    const xml = documentXml((await rendered(bytes, document)).value)
    expect(xml).toContain(`<w:r>${look}<w:t xml:space="preserve">О </w:t></w:r>`)
    expect(xml).toContain('<w:rPr><w:b/><w:bCs/><w:i/><w:sz w:val="26"/></w:rPr><w:t xml:space="preserve">важном</w:t>')
  })

  it('keeps what stands in one run with a placeholder in its order', async () => {
    const run =
      '<w:r><w:t>{{дата}}</w:t><w:tab/><w:t xml:space="preserve">№ {{номер}} и </w:t><w:br/><w:t>далее</w:t></w:r>'
    const { value } = await rendered(rawLetterhead(`<w:p>${run}</w:p>`))
    expect(paragraphTexts(documentXml(value))[0]).toBe('26 августа 2025 г.\t№ 953 и \nдалее')
  })

  it('fills what is not known with blanks, and takes away what is not there at all', async () => {
    const bare = doc('п', { type: 'dateAndNumber' }, p('текст'))
    bare.sections = [{ ...portrait(...(bare.sections[0]?.children ?? [])), role: 'order' }]
    const bytes = rawLetterhead(
      ['{{дата}} № {{номер}}', 'Исп. {{исполнитель}}', '{{подпись}}'].map((text) => paragraphOf(text)).join(''),
    )
    const { value } = await rendered(bytes, bare)
    expect(paragraphTexts(documentXml(value)).slice(0, 3)).toEqual(['_______________ № _____', 'Исп. ', 'текст'])
  })

  it('ends a cell with a paragraph and takes the width of the cell', async () => {
    const cell = `<w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr>${paragraphOf('{{подпись}}')}</w:tc>`
    const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="5000"/></w:tblGrid><w:tr>${cell}</w:tr></w:tbl>`
    const xml = documentXml((await rendered(rawLetterhead(table))).value)
    const widths = [...xml.matchAll(/<w:tblW[^>]*w:w="(\d+)"/g)].map(([, width]) => Number(width))
    expect(widths[0]).toBe(4784)
  })

  it('keeps the end of a section that stood in the paragraph of the text', async () => {
    const first =
      '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1" w:right="850" w:bottom="1" w:left="1700" w:header="1" w:footer="1" w:gutter="0"/></w:sectPr>'
    const body = `<w:p><w:pPr>${first}</w:pPr><w:r><w:t>{{текст}}</w:t></w:r></w:p>${paragraphOf('после')}`
    const xml = documentXml((await rendered(rawLetterhead(body))).value)
    expect(xml.indexOf('Утвердить')).toBeLessThan(xml.indexOf('w:right="850"'))
    expect(xml.indexOf('w:right="850"')).toBeLessThan(xml.indexOf('после'))
  })

  it('is the same every time', async () => {
    const bytes = await drawnLetterhead()
    expect((await rendered(bytes, wholeOrder())).value).toEqual((await rendered(bytes, wholeOrder())).value)
  })

  it('is printed without the letterhead when it is no order', async () => {
    const page = doc('План', title('План')).sections[0] as OfficialDocument['sections'][number]
    const plan: OfficialDocument = { type: 'document', title: 'План', sections: [{ ...page, role: 'document' }] }
    const { value } = await renderDocx(plan, { profile: gost2025, letterhead: { name: 'b', bytes: point } })
    expect(value).toEqual((await renderDocx(plan, { profile: gost2025 })).value)
  })
})

describe('a letterhead drawn in an office', () => {
  let blank: Uint8Array
  let parts: Record<string, string>
  let xml: string

  beforeAll(async () => {
    blank = await drawnLetterhead()
    const { value } = await rendered(blank, wholeOrder())
    parts = docxParts(value)
    xml = parts['word/document.xml'] ?? ''
  })

  it('keeps its pictures, charts, headers and footers as they are', () => {
    const before = unzipSync(blank)
    const kept = Object.keys(before).filter(
      (path) => /media|charts|embeddings|header|theme|fontTable/.test(path) && !path.endsWith('.rels'),
    )
    expect(kept.length).toBeGreaterThan(4)
    for (const path of kept) {
      const was = strFromU8(before[path] ?? new Uint8Array())
      if (path.endsWith('.xml'))
        expect((parts[path] ?? '').replace(/^<\?xml[^>]*>\s*/, ''), path).toBe(was.replace(/^<\?xml[^>]*>\s*/, ''))
      else expect(parts[path], path).toBe(was)
    }
  })

  it('fills placeholders in cells and footers', () => {
    const footers = Object.keys(parts).filter((path) => /footer\d+\.xml$/.test(path))
    expect(footers.flatMap((path) => paragraphTexts(parts[path] ?? ''))).toContain(
      'Исп. Соколов Игорь Петрович, главный специалист\n8 (81379) 2-10-44',
    )
    expect(paragraphTexts(xml)).toContain('№ 953-од')
    expect(Object.values(parts).join('')).not.toContain('{{')
  })

  it('gives the text of the order the style of its placeholder, and the appendices ours', () => {
    expect(styleOf(xml, 'В соответствии с планом')).toBe('Style13')
    expect(styleOf(xml, 'Утвердить план')).toBe('Style13')
    expect(styleOf(xml, 'Выявлять интересы')).not.toBe('Style13')
  })

  it('takes a style of the letterhead that bears our name, and leaves one with our id alone', () => {
    expect(xml).toContain('<w:pStyle w:val="Style7"/>')
    const styles = parts['word/styles.xml'] ?? ''
    expect(styles).toContain('<w:style w:type="paragraph" w:styleId="Body"><w:name w:val="Сведения об организации"/>')
    expect(styles).toContain('w:styleId="DorozhnikBody"')
    const names = [...styles.matchAll(/<w:name w:val="([^"]*)"/g)].map(([, name]) => name)
    expect(new Set(names).size).toBe(names.length)
    const ids = [...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('keeps its own list apart from ours', () => {
    const numbering = parts['word/numbering.xml'] ?? ''
    const numbers = [...numbering.matchAll(/<w:num w:numId="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbering).toContain('russianLower')
    expect(numbering.lastIndexOf('<w:abstractNum ')).toBeLessThan(numbering.indexOf('<w:num '))
  })

  it('ends before the appendices, which have headers and footers of their own', () => {
    const sections = [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([section]) => section)
    expect(sections).toHaveLength(3)
    const [own = '', roadmap = ''] = sections
    expect(own).toContain('w:left="1701"')
    expect(roadmap).toContain('w:orient="landscape"')
    expect(idsOf(roadmap).filter((id) => idsOf(own).includes(id))).toEqual([])
    for (const type of ['default', 'first']) {
      expect(roadmap).toMatch(new RegExp(`<w:headerReference w:type="${type}"`))
      expect(roadmap).toMatch(new RegExp(`<w:footerReference w:type="${type}"`))
    }
  })
})

/** A letterhead with one style of its own, and others. */
function styledLetterhead(name: string, more: string, others = '', body = paragraphOf('{{текст}}')): Uint8Array {
  const types = docxParts(rawLetterhead(''))['[Content_Types].xml'] ?? ''
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml'
  return rawLetterhead(body, {
    'word/styles.xml':
      `<w:styles ${namespaces}><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>` +
      `<w:style w:type="paragraph" w:styleId="own"><w:name w:val="${name}"/><w:basedOn w:val="a"/>${more}</w:style>${others}</w:styles>`,
    '[Content_Types].xml': types.replace(
      '</Types>',
      `<Override PartName="/word/styles.xml" ContentType="${type}"/></Types>`,
    ),
    'word/_rels/document.xml.rels': relationships(['rId1', `${office}/styles`, 'styles.xml']),
  })
}

describe('a style of a letterhead that bears a name of ours', () => {
  it('wins over that of the placeholder of the text', async () => {
    const text = '<w:style w:type="paragraph" w:styleId="own2"><w:name w:val="Текст приказа"/></w:style>'
    const body = paragraphOf('{{текст}}').replace('<w:p>', '<w:p><w:pPr><w:pStyle w:val="own2"/></w:pPr>')
    const written = wholeOrder()
    const bytes = styledLetterhead('Дорожник: Распорядительное слово', '', text, body)
    const xml = documentXml((await rendered(bytes, { ...written, sections: written.sections.slice(0, 1) })).value)
    expect(styleOf(xml, 'приказываю:')).toBe('own')
    expect(styleOf(xml, 'Утвердить план')).toBe('own2')
  })

  const numbered = '<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>'

  it.each([
    ['Пункт', '', 'own'],
    ['дорожник:  ПУНКТ', '', 'own'],
    ['Пункт', numbered, 'Clause'],
    ['Дорожник: Пункт', numbered, 'own'],
    ['Пункт 2', '', 'Clause'],
  ])('«%s» %s', async (name, more, style) => {
    expect(styleOf(documentXml((await rendered(styledLetterhead(name, more))).value), 'Утвердить')).toBe(style)
  })

  it('is the base of ours only as far as ours say nothing', async () => {
    const styles = docxParts((await rendered(styledLetterhead('Иной', ''))).value)['word/styles.xml'] ?? ''
    expect(styles).toContain('<w:name w:val="Дорожник: основа"/><w:basedOn w:val="a"/>')
    expect(styles).toMatch(/w:styleId="Clause"><w:name w:val="Пункт"\/><w:basedOn w:val="DorozhnikBase"\/>/)
  })
})

describe('any order', () => {
  it('comes out whole on a letterhead', async () => {
    const bytes = await drawnLetterhead()
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const [first, ...others] = document.sections
        if (!first) return
        const tree: OfficialDocument = { ...document, sections: [{ ...first, role: 'order' }, ...others] }
        const { value } = await renderDocx(tree, { profile: gost2025, letterhead: { name: 'blank.docx', bytes } })
        expect(inspectDocx(value ?? new Uint8Array())).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})

describe('notes, links and lists', () => {
  const rich = doc(
    'п',
    p('Раз', footnote(p('Сноска ', link('https://b.ru', 'б'))), ' и ', link('https://a.ru', 'а')),
    ol('пункт'),
  )
  rich.sections = [
    { ...portrait(...(rich.sections[0]?.children ?? [])), role: 'order' },
    landscape(p('Приложение', footnote('Вторая'))),
  ]

  it('find their targets in a letterhead that has none of them', async () => {
    const { value } = await rendered(rawLetterhead(paragraphOf('Бланк')), rich)
    const parts = docxParts(value)
    expect(parts['word/_rels/document.xml.rels']).toContain('https://a.ru')
    expect(Object.entries(parts).find(([path]) => /footnotes.*\.rels$/.test(path))?.[1]).toContain('https://b.ru')
  })

  it('go behind those that a letterhead has', async () => {
    const notes =
      `<w:footnotes ${namespaces}><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>` +
      '<w:footnote w:id="7"><w:p><w:r><w:t>Своя</w:t></w:r></w:p></w:footnote></w:footnotes>'
    const parts = docxParts(rawLetterhead(''))
    const bytes = rawLetterhead(`${paragraphOf('Бланк')}<w:p><w:r><w:footnoteReference w:id="7"/></w:r></w:p>`, {
      'word/footnotes.xml': notes,
      '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
        '</Types>',
        '<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>',
      ),
      'word/_rels/document.xml.rels': relationships(['rId1', `${office}/footnotes`, 'footnotes.xml']),
    })
    const xml = documentXml((await rendered(bytes, rich)).value)
    expect([...xml.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(['7', '8', '9'])
  })
})
