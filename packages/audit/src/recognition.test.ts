import { gost2025 } from '@dorozhnik/blocks'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Audit, auditDocx } from './audit-docx.js'
import { changed, fileOf, goodOrder } from './testing/order-file.js'

let good: Uint8Array

beforeAll(async () => {
  good = await fileOf(goodOrder())
})

const font = '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr>'

/** A paragraph as other programs write it; a tab is `\t`. */
function line(text: string, look = ''): string {
  const runs = text
    .split('\t')
    .map((part) => `<w:r>${font}<w:t xml:space="preserve">${part}</w:t></w:r>`)
    .join('<w:r><w:tab/></w:r>')
  return `<w:p><w:pPr>${look}</w:pPr>${runs}</w:p>`
}

const centred = '<w:jc w:val="center"/>'
const right = '<w:jc w:val="right"/>'
const cell = (contents: string): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="5000"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc><w:tc>${contents}</w:tc></w:tr></w:tbl>`

interface Written {
  kind?: string[]
  subject?: string
  signature?: string[]
  appendix?: string
}

/** An order as it is typed by hand: without styles, in one section. */
function typed({ kind, subject, signature, appendix = '' }: Written): Audit {
  const body = [
    line('Отдел образования', centred),
    ...(kind ?? ['ПРИКАЗ', 'от 26 августа 2025 г. № 53']).map((text) => line(text, centred)),
    line(subject ?? 'Об утверждении плана'),
    line('приказываю:'),
    line('1. Утвердить прилагаемый план (приложения 1 и 2, приложение 2).'),
    line('2. Контроль за исполнением приказа оставляю за собой.'),
    '<w:p/><w:p/>',
    ...(signature ?? ['Начальник отдела\tА.В. Зимин']).map((text) => line(text)),
    appendix,
  ].join('')
  const bytes = changed(good, 'word/document.xml', (xml) => {
    const from = xml.indexOf('<w:body>') + '<w:body>'.length
    return xml.slice(0, from) + body + xml.slice(xml.lastIndexOf('<w:sectPr'))
  })
  return auditDocx(bytes, { profile: gost2025 }).value as Audit
}

function statuses(audit: Audit, ...ids: string[]): unknown[] {
  return ids.map((id) => {
    const verdict = audit.results.find(({ clause }) => clause.id === id)?.verdict
    return verdict?.status === 'broken' ? verdict.notes.map(({ ru }) => ru) : verdict?.status
  })
}

describe('an order that is typed otherwise is recognised', () => {
  it.each([
    ['by tabs', 'Начальник отдела\t\tА.В. Зимин'],
    ['by spaces', 'Начальник отдела                      А.В. Зимин'],
    ['by a line and slashes', 'Директор школы _____________ /А.В. Зимин/'],
    ['with the initials behind', 'Директор школы                 Зимин А.В.'],
  ])('a signature set off %s', (_, signature) => {
    expect(statuses(typed({ signature: [signature] }), 'signature')).toEqual(['kept'])
  })

  it.each([
    ['Директор школы А.В. Зимин', true],
    ['И.о. начальника отдела образования Зимин А.В.', false],
    ['Исполняющий обязанности директора А.В. Зимин-Орлов', true],
  ])('«%s» is a signature without room for the hand', (signature, initialsFirst) => {
    expect(statuses(typed({ signature: [signature] }), 'signature', 'signature-not-alone')).toEqual([
      ['Между должностью и фамилией нет места для подписи.'],
      'undecidable',
    ])
    const order = statuses(typed({ signature: [signature] }), 'signature-name')
    expect(JSON.stringify(order).includes('после фамилии')).toBe(!initialsFirst)
  })

  it.each([
    'Контроль возложить на директора школы А.В. Зимина',
    'Директору школы назначить ответственным А.В. Зимина',
    'Участники: директор школы А.В. Зимин',
    'Справку составил А.В. Зимин',
  ])('«%s» is no signature', (signature) => {
    expect(statuses(typed({ signature: [signature] }), 'signature')).toEqual([['Подписи нет.']])
  })

  it('a post of several lines stands with its signature, not with the text', () => {
    const audit = typed({ signature: ['Начальник отдела образования', 'администрации района\tА.В. Зимин'] })
    expect(statuses(audit, 'signature-gap')).toEqual(['kept'])
  })

  it.each([
    ['in the line of the kind', ['ПРИКАЗ № 53', '26 августа 2025 г.']],
    ['behind the kind', ['ПРИКАЗ от 26 августа 2025 г. № 53']],
    ['with a place between them', ['ПРИКАЗ', '26 августа 2025 г.      г. Кедровый      № 53']],
  ])('date and number %s', (_, kind) => {
    expect(statuses(typed({ kind }), 'date-and-number', 'document-kind')).toEqual(['kept', 'kept'])
  })

  it('«г.» of a place is no part of a date', () => {
    const audit = typed({ kind: ['ПРИКАЗ', '26.08.2025 г. Кедровый № 53'] })
    expect(statuses(audit, 'date-and-number')).toEqual([['Дата «26.08.2025» записана не так, как велит профиль.']])
  })

  it('«Приказ № 139 …» below «Утверждено» is no order', () => {
    const audit = typed({ kind: ['Утверждено', 'Приказ № 139 от 28.08.2026'] })
    expect(audit.isOrder).toBe(false)
  })

  it('a title in quotes is a title', () => {
    expect(statuses(typed({ subject: '«Об утверждении плана»' }), 'subject')).toEqual([['Заголовок стоит в кавычках.']])
  })
})

describe('appendices of one section', () => {
  const act = ['к приказу отдела образования', 'от 26 августа 2025 г. № 53']
  const all = ['appendix-marks-agree', 'appendix-numbers', 'appendix-mark-right']

  it('marks after a page break, aligned right', () => {
    const mark = (number: number): string =>
      [`Приложение № ${number}`, ...act].map((text) => line(text, right)).join('')
    expect(statuses(typed({ appendix: mark(1) + line('План') + mark(2) }), ...all)).toEqual(['kept', 'kept', 'kept'])
  })

  it('marks in cells, and in one line with the name of a school that bears a number', () => {
    const first = cell(['Приложение № 1', ...act].map((text) => line(text)).join(''))
    const second = cell(line('Приложение № 2 к приказу МБОУ «СОШ № 18» от 26 августа 2025 г. № 53'))
    expect(statuses(typed({ appendix: first + line('План') + second }), ...all)).toEqual(['kept', 'kept', 'kept'])
  })

  it('a mark with a stamp below it', () => {
    const head = ['Приложение', 'УТВЕРЖДЁН', 'приказом отдела', 'от 26 августа 2025 г. № 53']
    const audit = typed({ appendix: head.map((text) => line(text, right)).join('') })
    expect(statuses(audit, ...all, 'approval-stamp-right')).toEqual(['kept', 'kept', 'kept', 'kept'])
  })

  it('stamps instead of marks end the order: what follows is neither clause nor signature', () => {
    const stamp = ['УТВЕРЖДЕНО', 'приказом отдела', 'от 26 августа 2025 г. № 54']
    const list = ['План', '1. Экскурсии.', '3. Конкурсы.', 'Члены:\tА.В. Петров'].map((text) => line(text))
    const audit = typed({ appendix: [...stamp.map((text) => line(text, right)), ...list].join('') })
    expect(statuses(audit, 'clause-numbers', 'control-last', 'appendix-marks-agree')).toEqual([
      'kept',
      'kept',
      ['Номер «54», у приказа «53».'],
    ])
  })
})

describe('what LibreOffice writes', () => {
  it('hyphenation that every paragraph switches off is off', () => {
    const on = changed(good, 'word/settings.xml', (xml) =>
      xml.replace(/<w:autoHyphenation[^>]*>/u, '<w:autoHyphenation w:val="true"/>'),
    )
    const bytes = changed(on, 'word/styles.xml', (xml) =>
      xml.replace('<w:pPrDefault>', '<w:pPrDefault><w:pPr><w:suppressAutoHyphens w:val="true"/></w:pPr>'),
    )
    const audit = auditDocx(bytes, { profile: gost2025 }).value as Audit
    expect(statuses(audit, 'no-hyphenation')).toEqual(['kept'])
  })

  it('a section of one page without a header for others may need no number', () => {
    const audit = typed({})
    expect(statuses(audit, 'page-number')).toEqual(['kept'])
    const bytes = changed(good, 'word/document.xml', (xml) => {
      const from = xml.indexOf('<w:body>') + '<w:body>'.length
      const section = xml.slice(xml.lastIndexOf('<w:sectPr')).replaceAll(/<w:headerReference[^>]*>/gu, '')
      return xml.slice(0, from) + line('Об утверждении плана') + section
    })
    expect(statuses(auditDocx(bytes, { profile: gost2025 }).value as Audit, 'page-number')).toEqual(['undecidable'])
  })
})

it('«Приказ» in a cell of a roadmap does not make an order of a plan', async () => {
  const plan = goodOrder()
  const [, roadmap] = plan.sections
  const bytes = await fileOf({ ...plan, sections: roadmap === undefined ? [] : [roadmap] })
  const named = changed(bytes, 'word/document.xml', (xml) =>
    xml.replace('Провести беседу с учениками', 'Приказ').replaceAll(/Приложение.№.1|к приказу/gu, 'План'),
  )
  expect(auditDocx(named, { profile: gost2025 }).value?.isOrder).toBe(false)
})
