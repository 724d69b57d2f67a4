import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ElectronicSignature, gost2025, type OfficialDocument } from '@dorozhnik/blocks'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Audit, auditDocx, auditFindings } from './audit-docx.js'
import { conformanceDocs } from './clause-docs.js'
import { clauses } from './clause-list.js'
import { clauseSeverities } from './clause-severities.js'
import { changed, fileOf, goodOrder } from './testing/order-file.js'

let good: Uint8Array

beforeAll(async () => {
  good = await fileOf(goodOrder())
})

function audit(bytes: Uint8Array): Audit {
  return auditDocx(bytes, { profile: gost2025 }).value as Audit
}

function statusOf(bytes: Uint8Array, id: string): string | undefined {
  return audit(bytes).results.find(({ clause }) => clause.id === id)?.verdict.status
}

it('a good order keeps every clause', () => {
  const others = audit(good).results.filter(({ verdict }) => verdict.status !== 'kept')
  expect(others.map(({ clause }) => clause.id)).toEqual(['electronic-signature'])
})

it('without a profile a file is held against that of 2025', () => {
  expect(auditDocx(good).value).toEqual(auditDocx(good, { profile: gost2025 }).value)
})

it('a good order that is signed electronically keeps every clause', async () => {
  const bytes = await fileOf(signed(certificate))
  const others = audit(bytes).results.filter(({ verdict }) => verdict.status !== 'kept')
  expect(others.map(({ clause, verdict }) => [clause.id, verdict])).toEqual([])
})

const certificate: ElectronicSignature = {
  certificate: '00A1B2',
  owner: 'Зимин Андрей Викторович',
  from: '15.01.2025',
  until: '10.04.2026',
}

/** The good order with a mark of an electronic signature. */
function signed(electronic: ElectronicSignature): OfficialDocument {
  const document = goodOrder()
  const children = (document.sections[0]?.children ?? []).map((block) =>
    block.type === 'signature'
      ? { ...block, signatories: block.signatories.map((one) => ({ ...one, electronic })) }
      : block,
  )
  return {
    ...document,
    sections: document.sections.map((section, index) => (index === 0 ? { ...section, children } : section)),
  }
}

/** How a clause is violated: by a change of a part of the file, or of the document that the file is made of. */
type Breaker =
  | { part: string; change: (xml: string) => string }
  | { tree: (document: OfficialDocument) => OfficialDocument; change?: (xml: string) => string }

async function made({ tree, change }: Extract<Breaker, { tree: unknown }>): Promise<Uint8Array> {
  const bytes = await fileOf(tree(goodOrder()))
  return change === undefined ? bytes : changed(bytes, 'word/document.xml', change)
}

const text = (change: (xml: string) => string): Breaker => ({ part: 'word/document.xml', change })
const styles = (change: (xml: string) => string): Breaker => ({ part: 'word/styles.xml', change })

/** Puts a setting into a style. */
function inStyle(id: string, from: RegExp | string, to: string): Breaker {
  return styles((xml) => {
    const start = xml.indexOf(`w:styleId="${id}"`)
    const end = xml.indexOf('</w:style>', start)
    return xml.slice(0, start) + xml.slice(start, end).replace(from, to) + xml.slice(end)
  })
}

/** Puts one text in place of another. */
function instead(from: string | RegExp, to: string): Breaker {
  return text((xml) => xml.replace(from, to))
}

/** Puts something between the text and the signature. */
function beforeSignature(xml: string, inserted: string): string {
  const at = xml.lastIndexOf('<w:tbl>', xml.indexOf('Начальник отдела образования'))
  return xml.slice(0, at) + inserted + xml.slice(at)
}

function withoutBlock(type: string): Breaker {
  return {
    tree: (document) => ({
      ...document,
      sections: document.sections.map((section) => ({
        ...section,
        children: section.children.filter((block) => block.type !== type),
      })),
    }),
  }
}

const breakers: Record<string, Breaker[]> = {
  'paper-size': [text((xml) => xml.replace('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"'))],
  'order-portrait': [
    {
      tree: (document) => ({
        ...document,
        sections: document.sections.map((section) => ({ ...section, orientation: 'landscape' as const })),
      }),
    },
  ],
  margins: [
    text((xml) => xml.replace('w:right="567"', 'w:right="284"')),
    text((xml) => xml.replace('w:left="1701"', 'w:left="850"')),
  ],
  'page-number': [
    { part: 'word/header1.xml', change: (xml) => xml.replaceAll(/<w:r>.*<\/w:r>/gu, '') },
    { part: 'word/header1.xml', change: (xml) => xml.replace('<w:r>', '<w:r><w:t>стр. </w:t></w:r><w:r>') },
    inStyle('PageNumber', 'w:val="center"', 'w:val="right"'),
    text((xml) => xml.replace('w:header="567"', 'w:header="200"')),
  ],
  'first-page-unnumbered': [text((xml) => xml.replace('<w:titlePg/>', ''))],
  font: [
    styles((xml) => xml.replaceAll('"Times New Roman"', '"Calibri"')),
    text((xml) => xml.replace('<w:r><w:t', '<w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr><w:t')),
  ],
  'text-size': [inStyle('Clause', '</w:pPr>', '</w:pPr><w:rPr><w:sz w:val="22"/></w:rPr>')],
  'table-text-size': [styles((xml) => xml.replace(/(w:styleId="TableText\d+".*?<w:sz w:val=")\d+/u, '$114'))],
  'qr-code': [
    { part: 'word/footer1.xml', change: (xml) => xml.replaceAll(/c([xy])="900000"/gu, 'c$1="500000"') },
    inStyle('Corner', 'w:val="right"', 'w:val="left"'),
    {
      tree: (document) => ({
        ...document,
        sections: document.sections.map(({ children, ...section }, index) => ({
          ...section,
          children: [
            ...(index === 1 ? [{ type: 'qrCode' as const, value: '53' }] : []),
            ...children.filter(({ type }) => type !== 'qrCode'),
          ],
        })),
      }),
    },
  ],
  organization: [withoutBlock('letterhead')],
  'document-kind': [
    inStyle('DocumentKind', 'w:val="center"', 'w:val="left"'),
    instead('>ПРИКАЗ<', '>Приказ<'),
    instead('>ПРИКАЗ<', '>П Р И К А З<'),
  ],
  'date-and-number': [
    withoutBlock('dateAndNumber'),
    instead('>26 августа 2025', '>«26» августа 2025'),
    instead('>26 августа 2025\u00A0г.<', '>26.8.2025 г.<'),
    instead('>26 августа 2025\u00A0г.<', '>26.08.2025<'),
  ],
  subject: [
    withoutBlock('subject'),
    instead('>Об утверждении', '>О утверждении'),
    instead('обучающихся района<', 'обучающихся района.<'),
  ],
  'subject-width': [text((xml) => xml.replace(/(<w:pStyle w:val="Subject"\/>)<w:ind[^>]*>/u, '$1'))],
  'order-of-requisites': [
    {
      tree: (document) => {
        const [order, ...others] = document.sections
        if (order === undefined) return document
        const date = order.children.filter(({ type }) => type === 'subject')
        const rest = order.children.filter(({ type }) => type !== 'subject')
        const word = rest.findIndex(({ type }) => type === 'dateAndNumber')
        return {
          ...document,
          sections: [{ ...order, children: [...rest.slice(0, word), ...date, ...rest.slice(word)] }, ...others],
        }
      },
    },
  ],
  'first-line-indent': [inStyle('Clause', /<w:ind[^>]*>/u, '')],
  'line-spacing': [inStyle('Clause', /w:line="\d+"/u, 'w:line="480"')],
  'text-alignment': [inStyle('Clause', '<w:jc w:val="both"/>', '<w:jc w:val="left"/>')],
  'letter-spacing': [inStyle('Clause', '</w:pPr>', '</w:pPr><w:rPr><w:spacing w:val="40"/></w:rPr>')],
  'no-hyphenation': [
    { part: 'word/settings.xml', change: (xml) => xml.replace(/<w:autoHyphenation[^>]*>/u, '<w:autoHyphenation/>') },
  ],
  'no-break-spaces': [text((xml) => xml.replaceAll('\u00A0', ' '))],
  'text-language': [styles((xml) => xml.replaceAll('"ru-RU"', '"en-US"'))],
  'dates-alike': [instead(/до.20.мая.2026.г\./u, 'до 20.05.2026')],
  'operative-word': [
    withoutBlock('operativeWord'),
    instead('приказываю:', 'приказываю'),
    instead('приказываю:', 'ПРИКАЗЫВАЮ:'),
    instead('приказываю:', 'и сохраняя порядок приказываю:'),
  ],
  'clause-numbers': [
    instead(/>3\.\s</u, '>5. <'),
    instead(/>2\.1\.\s</u, '>2.2. <'),
    instead(/>2\.2\.\s</u, '>2.2.1.1.1. <'),
  ],
  'control-last': [instead('Контроль за исполнением', 'Доклад об исполнении')],
  signature: [
    withoutBlock('signature'),
    text((xml) => {
      const from = xml.lastIndexOf('<w:tbl>', xml.indexOf('Начальник отдела образования'))
      const line = '<w:p><w:r><w:t>Начальник отдела образования А.В.\u00A0Зимин</w:t></w:r></w:p>'
      return xml.slice(0, from) + line + xml.slice(xml.indexOf('</w:tbl>', from) + '</w:tbl>'.length)
    }),
  ],
  'signature-name': [instead('А.В.\u00A0Зимин', 'Зимин А.В.'), instead('А.В.\u00A0Зимин', 'А.В. Зимин')],
  'signature-not-alone': [
    text((xml) => beforeSignature(xml, '<w:p><w:r><w:br w:type="page"/></w:r></w:p>')),
    text((xml) => beforeSignature(xml, '<w:p><w:pPr><w:sectPr/></w:pPr></w:p>')),
    inStyle('Signature', '<w:pPr>', '<w:pPr><w:pageBreakBefore/>'),
  ],
  'signature-gap': [
    text((xml) => {
      const at = xml.lastIndexOf('<w:p>', xml.indexOf('Начальник отдела образования'))
      const gap = xml.lastIndexOf('<w:tbl>', at)
      const from = xml.lastIndexOf('<w:p>', gap)
      return xml.slice(0, from) + xml.slice(gap)
    }),
  ],
  'electronic-signature': [
    { tree: () => signed({ ...certificate, certificate: '' }) },
    { tree: () => signed({ ...certificate, owner: '' }) },
    { tree: () => signed({ ...certificate, from: '', until: '' }) },
    {
      tree: () => signed(certificate),
      change: (xml) => xml.replaceAll(/<w:sz w:val="16"\/>/gu, '<w:sz w:val="12"/>'),
    },
  ],
  executor: [
    inStyle('Executor', /<w:sz w:val="\d+"/u, '<w:sz w:val="28"'),
    inStyle('Executor', '<w:jc w:val="left"/>', '<w:jc w:val="right"/>'),
  ],
  'appendix-marks-agree': [
    text((xml) => xml.replace(/от.26 августа/u, 'от 27 августа')),
    text((xml) => xml.replace(/(от.26 августа[^<]*№.)53/u, '$154')),
    text((xml) => xml.replace(/от.26 августа 2025.г\./u, 'от 26.08.2025')),
  ],
  'appendix-numbers': [
    text((xml) => xml.replace(/Приложение.№.2/u, 'Приложение № 3')),
    text((xml) => xml.replace(/Приложение.№.2/u, 'Приложение 2')),
  ],
  'appendix-mark-right': [text((xml) => xml.replaceAll(/(<w:pStyle w:val="AppendixMark"\/>)<w:ind[^>]*>/gu, '$1'))],
  'appendix-mentioned': [text((xml) => xml.replace(/\(приложение.2\)/u, ''))],
  'approval-stamp-right': [
    text((xml) => xml.replaceAll(/(<w:pStyle w:val="Stamp"\/>(?:<w:spacing[^>]*>)?)<w:ind[^>]*>/gu, '$1')),
  ],
  'approval-stamp-words': [instead('>УТВЕРЖДЁН<', '>«УТВЕРЖДЁН»:<'), instead(/>приказом отдела/u, '>Приказ отдела')],
  'table-inside-page': [
    text((xml) => xml.replaceAll(/<w:gridCol w:w="(\d+)"/gu, (_, width) => `<w:gridCol w:w="${Number(width) + 1500}"`)),
  ],
  'table-header-repeated': [text((xml) => xml.replace('<w:tblHeader/>', ''))],
  'table-rows-whole': [text((xml) => xml.replaceAll('<w:cantSplit/>', ''))],
  'table-cells-not-justified': [
    styles((xml) => xml.replace(/(w:styleId="TableText\d+".*?<w:jc w:val=")left/u, '$1both')),
  ],
  'table-section-rows-kept': [styles((xml) => xml.replace(/(w:styleId="TableSection\d+".*?)<w:keepNext\/>/u, '$1'))],
}

it('the short list of clauses is the list', () => {
  expect(clauseSeverities).toEqual(Object.fromEntries(clauses.map(({ id, severity }) => [id, severity])))
})

describe('every clause is caught when it is broken', () => {
  it('there is a broken file for every clause', () => {
    expect(Object.keys(breakers).toSorted()).toEqual(clauses.map(({ id }) => id).toSorted())
    for (const files of Object.values(breakers)) expect(files).not.toEqual([])
  })

  it.each(
    Object.entries(breakers).flatMap(([id, list]) => list.map((breaker, index) => [id, index, breaker] as const)),
  )('%s, way %i', async (id, _, breaker) => {
    const bytes = 'tree' in breaker ? await made(breaker) : changed(good, breaker.part, breaker.change)
    expect(statusOf(bytes, id)).toBe('broken')
  })

  it('whether a signature stands alone cannot be told without “keep with next”', () => {
    const loose = changed(good, 'word/document.xml', (xml) => xml.replaceAll('<w:keepNext/>', ''))
    expect(statusOf(loose, 'signature-not-alone')).toBe('undecidable')
  })
})

describe('the pages about conformance', () => {
  it.each([
    ['ru', '../../../docs/ru/conformance.md'],
    ['en', '../../../docs/conformance.md'],
  ] as const)('are fresh in the language %s (UPDATE_DOCS=1 writes them anew)', (language, path) => {
    const file = fileURLToPath(new URL(path, import.meta.url))
    const page = conformanceDocs(language, (id) => breakers[id]?.length ?? 0)
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, page)
    expect(readFileSync(file, 'utf8')).toBe(page)
  })
})

it('broken clauses are findings with a code, a place and a way to mend them', () => {
  const bytes = changed(good, 'word/document.xml', (xml) => xml.replace('w:right="567"', 'w:right="284"'))
  const [finding, ...others] = auditFindings(audit(bytes))
  expect(others).toEqual([])
  expect(finding).toMatchObject({
    code: 'audit-margins',
    severity: 'error',
    message: { ru: 'Раздел 1: правое поле 5 мм вместо 10.', en: 'Section 1: the right margin is 5 mm instead of 10.' },
    place: { file: 'document.docx', start: 0, end: 0 },
  })
})

it('lines that are drawn by cells make a table as well, as LibreOffice writes them', () => {
  const border = '<w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
  const bytes = changed(good, 'word/document.xml', (xml) =>
    xml
      .replaceAll(/<w:tblBorders>.*?<\/w:tblBorders>/gu, '')
      .replace(/(<w:tblHeader\/>.*?<w:tcPr>.*?)<\/w:tcPr>/u, `$1<w:tcBorders>${border}</w:tcBorders></w:tcPr>`),
  )
  expect(statusOf(bytes, 'table-header-repeated')).toBe('kept')
})

it('margins that nobody gives cannot be told', () => {
  const bytes = changed(good, 'word/document.xml', (xml) => xml.replaceAll(/<w:pgMar[^>]*>/gu, ''))
  expect(statusOf(bytes, 'margins')).toBe('undecidable')
})

it('what is no DOCX gives findings and no audit', () => {
  const { value, diagnostics } = auditDocx(new TextEncoder().encode('приказ'), { profile: gost2025 })
  expect(value).toBeUndefined()
  expect(diagnostics.map(({ code }) => code)).toEqual(['office-not-docx'])
})
