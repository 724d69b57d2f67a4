import { type Diagnostic, isTextPlace } from '@dorozhnik/diagnostics'
import { describe, expect, it } from 'vitest'
import { readerCodes } from './codes.js'
import { readWorkspace } from './read-workspace.js'

const head = '---\ndocument: plan\ntitle: План\nperiod: 2025-09-01/2026-08-31\n---\n'
const table = '# Мероприятия\n\n'

function found(text: string, path = 'plan.md'): readonly Diagnostic[] {
  return readWorkspace([{ path, bytes: text }]).diagnostics
}

/** `code|what the place covers|message` in Russian. */
function said(text: string, path?: string): string[] {
  return found(text, path).map(({ code, place, message }) => {
    const covered = place !== undefined && isTextPlace(place) ? text.slice(place.start, place.end) : ''
    return `${code}|${covered}|${message.ru}`
  })
}

const registryMistakes = [
  'a: "План',
  'a: [1, 2',
  'people\n  a: b',
  'a: b: c',
  'people: @x',
  'a: 1\n---\nb: 2',
  'people: {}\npeople: {}',
  'a: &x [1]\nb: *x',
  'a: !!binary aGVsbG8=',
  '%YAML 1.2\n---\na: 1',
  '? [a]\n: b',
  '__proto__: { a: 1 }',
  'people:\n  a:\n    <<: { name: x }',
  '- a\n- b',
  'people: [a, b]',
  'people:\n  a: Иванов',
  'people:\n  a:',
  'people:\n  "a b": { name: Иванов Иван Иванович }',
  'groups:\n  a: { name: x, members: b }',
  'people:\n  a: { name: "" }',
  'peeple: {}',
]
const planMistakes = [
  '---\ndocument: plan\n',
  '---\ndocument: [plan]\n---\n',
  '---\ndocument: карта\n---\n',
  '---\ntitle: План\nperiod: 2025-09-01/2026-08-31\n---\n',
  '---\nndocument: plan\n---\n',
  '---\ndocument: plan\n---\n',
  head.replace('План', 'План # 2'),
  head.replace('title', 'numbering: x\ncolumns: [3, { label: y }, []]\ntitle'),
  head.replace('2025-09-01/2026-08-31', '2026'),
  `${head}${table}1. Опрос\n   - Срок: май\n   - Сроки: июнь\n   Результат: x\n`,
  `${head}${table}1. Опрос {kind=foo}\n   Срок: май\n`,
  `${head}${table}10. Опрос\n  1. x\n\n4.1.1. Опрос\n`,
  `${head}| Мероприятие | Срок |\n| - | - |\n| x |\n`,
  `${head}| № | Мероприятие | Срок |\n| - | - | - |\n| 1 | 2 | 3 |\n| 1 | x | май |\n`,
  `${head}| № | Мероприятие | Срок |\n| - | - | - |\n| 1 | x | май |\n| 2 | y | май |\n| | z | май |\n`,
  `${head}${table}| Когда | Кто |\n| - | - |\n| май | школа |\n`,
  `${head}${table}| Мероприятие | Срок | << |\n| - | - | - |\n| ^^ | начало | конец |\n`,
  `${head}# Показатели\n\n1. Доля\n   - Единица: **%**\n   - Динамика: как получится\n`,
  `${head}# Уровни\n\n## Школа\n\nТекст.\n\n1. Игра\n`,
  `${head}# Задачи\n\nНадо:\n· знать;\n· уметь.\n`,
  `${head}# Мониторинг\n\n| Показатель | Формула | Источник |\n| - | - | - |\n| Охват | a / b | отчёт |\n`,
  `${head}# План мероприятий\n\nОпрос\tмай\tшкола\nИгра\tиюнь\tшкола\n`,
  `${head}# Задачи\n\n- 1) знать;\n  2) уметь.\n`,
  `${head}**Паспорт проекта**\n\n# Проект\n\n## Паспорт проекта\n`,
  `${head}Таблица 3. Имя\n\n| а | б |\n| - | - |\n| << | x |\n`,
  `${head}\`\`\`yaml indicators\na: { name: Доля }\n\`\`\`\n`,
  `${head}# Показатели\n\n\`\`\`yaml indicators\na: { name: Доля, values: { 2025: 33,3 } }\n\`\`\`\n`,
  `${head}{{вставить "нет.md"}}\n\nСм. {{вставить "нет.md"}}.\n`,
  '---\ndocument: part\n---\n',
  '---\ndocument: regulation\ntitle: Положение\n---\n\n# Общие положения\n\n1.1. Пункт\n',
  `${head}<b>x</b>\n\n[^1]: y\n\n<!-- открыто\n`,
  '---\ndocument: order\norganization: uo\nsubject: О\n---\n\n1. X\n   1. Y\n\n   Z\n',
]

describe('a finding of the reader', () => {
  const all = [
    ...registryMistakes.flatMap((text) => found(text, 'dorozhnik.yaml')),
    ...planMistakes.flatMap((text) => found(text)),
  ]

  it('always says what to do, and where', () => {
    for (const text of registryMistakes) expect(found(text, 'dorozhnik.yaml'), text).not.toEqual([])
    for (const text of planMistakes) expect(found(text), text).not.toEqual([])
    for (const { code, help, place, message } of all) {
      expect(help?.ru, `${code}: ${message.ru}`).toMatch(/\S/)
      expect(help?.en, `${code}: ${message.en}`).toMatch(/\S/)
      expect(place, code).toBeDefined()
    }
  })

  it('was tried for every code', () => {
    const codes = new Set(all.map(({ code }) => code))
    expect(Object.keys(readerCodes).filter((code) => !codes.has(code))).toEqual([])
  })
})

describe('broken YAML', () => {
  it('is reported once for a line', () => {
    expect(said('---\ndocument: plan\n- a\n- b\n---\n').map((line) => line.split('|', 2).join('|'))).toEqual([
      'yaml-syntax|-',
      'yaml-syntax|-',
    ])
  })

  it('is pointed at where the mark stands', () => {
    expect(said('a: &x [1]\nb: *x\nc: !!js/function "x"', 'dorozhnik.yaml')).toEqual([
      'yaml-plain-data|&x|Якоря (&имя) в данных не применяются.',
      'yaml-plain-data|*x|Псевдонимы (*имя) в данных не применяются.',
      'yaml-plain-data|!!js/function|Метки (!имя) в данных не применяются.',
    ])
  })
})

describe('a registry', () => {
  const documents = { path: 'plan.md', bytes: `${head}${table}1. Опрос\n   - Ответственные: @a\n` }

  it('keeps the ids of broken records, so that nobody is told that they are missing', () => {
    for (const record of ['Иванов', '', '[x]']) {
      const { value, diagnostics } = readWorkspace([
        { path: 'dorozhnik.yaml', bytes: `people:\n  a: ${record}\n` },
        documents,
      ])
      expect(diagnostics, record).toHaveLength(1)
      expect(value?.workspace.registry.people, record).toEqual({ a: { name: '' } })
    }
  })

  it('is unknown when a whole part of it is', () => {
    const { value, diagnostics } = readWorkspace([{ path: 'dorozhnik.yaml', bytes: 'people: [a]\n' }, documents])
    expect(diagnostics.map(({ help }) => help?.ru)).toEqual(['Здесь нужно вот что: пары «ключ: значение».'])
    expect([...(value?.unreadable ?? [])]).toEqual(['dorozhnik.yaml'])
  })

  it('reports an id that nothing can refer to', () => {
    expect(said('people:\n  "a b!": { name: Иванов Иван Иванович }\n', 'dorozhnik.yaml')).toEqual([
      'field-shape|"a b!"|Имя «a b!» записано не так: на него нельзя сослаться.',
    ])
  })
})

describe('a head without the kind of its document', () => {
  it('is reported when it looks like one of ours', () => {
    const message = 'В шапке не сказано, какой это документ, поэтому файл не прочитан.'
    expect(said('---\ntitle: План\nperiod: 2025\n---\n')).toEqual([`document-kind|period|${message}`])
    expect(said('---\ndocumnet: plan\n---\n')).toEqual([`document-kind|documnet|${message}`])
  })

  it('is left alone when it may be anything', () => {
    expect(found('---\ntitle: Заметка\ndate: 2025-09-01\n---\n')).toEqual([])
  })
})

it('a comment that is not closed is said to be so', () => {
  expect(said(`${head}<!-- заметка\n\n# План\n`)).toEqual([
    'html-is-text|<!--|Примечание открыто, но не закрыто: всё после него будет напечатано как обычный текст.',
  ])
})
