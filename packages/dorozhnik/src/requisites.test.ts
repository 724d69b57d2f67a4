import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { build, check, openWorkspace, type OpenedWorkspace } from './index.js'

const registry = `organizations:
  school:
    name: Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 2»
    short: МБОУ «СОШ № 2»
    place: г. Приозёрск
    emblem: pictures/emblem.png
    reference: [ул. Набережная, тел. 2-10-40]
people:
  sorokina: { name: Сорокина Ольга Андреевна, post: директор, organization: school }
  orlova: { name: Орлова Татьяна Викторовна, post: заместитель директора, organization: school }
`

const order = `---
document: order
organization: school
date: 2025-08-26
number: 147
subject: Об утверждении плана мероприятий
unit: Учебная часть
restriction: Для служебного пользования
signatory: orlova
actingFor: sorokina
seal: true
electronicSignature: { certificate: 00A1B2, owner: Орлова Татьяна Викторовна, from: 2025-01-15, until: 2026-04-10 }
executor: orlova
visas: [sorokina]
copy: { certifiedBy: orlova, date: 2025-08-27, original: в деле № 01-04, seal: М.П. }
qrCode: https://example.org/147
appendices: [plan.md]
agreements:
  - { act: протокол, organization: Управляющий совет школы, date: 2025-08-25, number: 1 }
---

ПРИКАЗЫВАЮ:

1. Утвердить прилагаемый план мероприятий ({{приложение "plan.md"}}).
2. Контроль за исполнением приказа оставляю за собой.
`

const plan = (...head: string[]): string => `---
document: plan
title: План мероприятий по профориентации
period: 2025-09-01/2026-08-31
organization: school
columns: [number, title, term]
${head.join('\n')}
---

# План мероприятий

1. Ярмарка учебных мест
   - Срок: май 2026 г.
   - Ответственные: @orlova
   - Результат: справка
`

/** The beginning of a PNG picture of one point: its size is all that is read. */
const png = Uint8Array.from(
  [
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8,
  ].concat(Array<number>(20).fill(0)),
)

function open(files: Record<string, string | Uint8Array>): OpenedWorkspace {
  return openWorkspace(Object.entries(files).map(([path, bytes]) => ({ path, bytes })))
}

async function textOf(files: Record<string, string | Uint8Array>, name: string): Promise<string> {
  const { files: built, diagnostics } = await build(open(files), { documents: [name] })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const xml = new TextDecoder().decode(unzipSync(built[0]?.bytes ?? new Uint8Array())['word/document.xml'])
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/g)]
    .map(([, inner = '']) =>
      [...inner.matchAll(/<w:t [^>]*>(.*?)<\/w:t>|<w:noBreakHyphen\/>/g)].map(([, text]) => text ?? '-').join(''),
    )
    .filter((line) => line !== '')
    .join('\n')
    .replaceAll('\u00a0', ' ')
}

describe('the requisites of an order', () => {
  const files = { 'dorozhnik.yaml': registry, 'order.md': order, 'plan.md': plan(), 'pictures/emblem.png': png }

  it('are read from its head and printed', async () => {
    const text = await textOf(files, 'order.md')
    expect(text).toContain(
      `Для служебного пользования
Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 2»
(МБОУ «СОШ № 2»)
Учебная часть
ул. Набережнаятел. 2-10-40
ПРИКАЗ`,
    )
    expect(text).toContain(`Исполняющий обязанности директора
ДОКУМЕНТ ПОДПИСАН
ЭЛЕКТРОННОЙ ПОДПИСЬЮ
Сертификат: 00A1B2
Владелец: Орлова Татьяна Викторовна
Действителен с 15.01.2025 до 10.04.2026
Т.В. Орлова`)
    expect(text).toContain(`СОГЛАСОВАНО
управляющим советом школы
(протокол от 25 августа 2025 г. № 1)`)
    expect(text).toContain(`Приложение
УТВЕРЖДЁН
приказом МБОУ «СОШ № 2»
от 26 августа 2025 г. № 147
План мероприятий по профориентации`)
    expect(text).toContain('Подлинник документа находится в деле № 01-04')
    expect(text.indexOf('Визы:')).toBeGreaterThan(text.indexOf('Верно'))
  })

  it('have the picture of the emblem in the file', async () => {
    const { files: built } = await build(open(files), { documents: ['order.md'] })
    const media = Object.keys(unzipSync(built[0]?.bytes ?? new Uint8Array())).filter((path) => path.includes('media/'))
    // The emblem and the code.
    expect(media).toHaveLength(2)
  })

  it('are told when a picture is missing', async () => {
    const { 'pictures/emblem.png': _emblem, ...rest } = files
    const { diagnostics } = await build(open(rest), { documents: ['order.md'] })
    expect(diagnostics.map(({ code }) => code)).toContain('picture-not-written')
  })
})

const printed = (...head: string[]): Promise<string> =>
  textOf({ 'dorozhnik.yaml': registry, 'order.md': order, 'plan.md': plan(...head) }, 'plan.md')

describe('the approval of a plan', () => {
  it('is read from its head: an act, an order of the workspace, a person, the form of schools', async () => {
    expect(await printed('approval: { act: приказом, date: 2023-03-29, number: 147 }')).toMatch(
      /^УТВЕРЖДЁН\nприказом МБОУ «СОШ № 2»\nот 29 марта 2023 г\. № 147\nПлан/,
    )
    expect(await printed('approval: { order: order.md }')).toMatch(
      /^УТВЕРЖДЁН\nприказом .*\nот 26 августа 2025 г\. № 147/,
    )
    expect(await printed('approval: { person: sorokina }')).toMatch(
      /^УТВЕРЖДАЮ\nДиректор\n_+ О\.А\. Сорокина\n«___» _+ 20___ г\.\nПлан/,
    )
    expect(
      await printed('approval: { act: приказом, date: 2023-03-29, number: 147, person: sorokina, form: short }'),
    ).toMatch(/^Утверждено\nПриказ № 147 от 29\.03\.2023\nМБОУ «СОШ № 2»\n_+ О\.А\. Сорокина\nПлан/)
  })

  it('has mistakes told with their places', () => {
    const text = plan('approval: { act: приказом, persn: sorokina, form: brief }')
    const misspelt = registry.replace('short:', 'shrot:')
    const found = check(open({ 'dorozhnik.yaml': misspelt, 'plan.md': text }))
    const shown = found
      .filter(({ code }) => code.startsWith('field-'))
      .map(({ message, help }) => [message.ru, help?.ru])
    expect(shown).toEqual([
      ['Поле «shrot» неизвестно, и оно не прочитано.', 'Возможно, имелось в виду «short».'],
      ['Поле «persn» неизвестно, и оно не прочитано.', 'Возможно, имелось в виду «person».'],
      ['Значение «brief» поля «form» неизвестно; бывает: full, short.', 'Выберите одно из этих значений.'],
    ])
  })
})
