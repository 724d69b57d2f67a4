import { contentsOfPart, type Part } from '@dorozhnik/model'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { SourcePlaces } from '../source-places.js'
import { readText, regulationHead } from '../testing/read-text.js'

const kinds = [
  'Паспорт',
  'Цель',
  'Направления',
  'Уровни',
  'Ресурсы',
  'Этапы',
  'SWOT-анализ',
  'Показатели',
  'Методика расчёта',
  'Мероприятия',
]
const heading = fc.oneof(
  fc.constantFrom(...kinds).map((kind) => `\n# ${kind}`),
  fc.constantFrom(
    '\n# $',
    '\n## $',
    '\n## 1. $ {#ид}',
    '\n### $ {номер=нет}',
    '\n## Сильные стороны $',
    '\n## Угрозы',
    '\n# $ {вид=показатели нумерация=групп столбцы="Показатель; База; 2025"}',
    '\n# $ {вид=уровни ориентация=боком}',
    '\n#### $ *$*',
  ),
)
const listLine = fc.constantFrom(
  '1. $',
  '2. 1.2. $ {#имя}',
  '- $: $',
  '- $',
  '   - Срок: $',
  '   - Сроки: $',
  '   - Ответственные: $, @кто',
  '   - 2025 год: $',
  '   - 2025/26 учебный год: $ **$**',
  '   - Единица: $ `$`',
  '   - Динамика: $',
  '   - Источник: $',
  '   - **$:** $',
  '   1. $',
  '      - 2026: $',
  '      - Формула: $',
  '- Цель: $',
  '- Источник: $',
  '- **$**: [$](https://a.ru) $',
)
const tableLine = fc.constantFrom(
  '| Показатель | Ед. изм. | 2025 год | Где |\n| - | - | - | - |',
  '| Уровень | Форма | Где |\n| - | - | - |',
  '| $ | $ |\n| - | - |',
  '| | |\n| - | - |',
  '| № | Мероприятие | Срок | Где |\n| - | - | - | - |',
  '| Сильные стороны | Слабые стороны |\n| - | - |',
  '| $ | $ | $ | $ |',
  '| ^^ | $<br>- $<br>$ | << | $ |',
  '| **$** | | |',
  '| – $ | $ | $ |',
  '| | – $ | $ | ^^ |',
  '| 1 | **$** | | |',
  '| <b>$</b> | $ {#ид} | $[^1] | \\| $ |',
  '| Угрозы<br>$ | $ |',
)
const otherLine = fc.constantFrom(
  '',
  '',
  '$ $.',
  'Таблица: $',
  'Таблица 7. $ {#т}',
  '> $',
  '**Возможности**',
  '```yaml indicators\n- { name: $, unit: $, values: { "2025": $ } }\n- group: $\n  indicators: [{ name: $ }]\n```',
  '```yaml indicators\nа: $\n```',
  '{{вставить "нет-$.md"}}',
  '***',
  '1.1. $',
  '    $',
)
const anyLine = fc.oneof(heading, listLine, listLine, tableLine, tableLine, otherLine)
const body = fc.array(anyLine, { maxLength: 24 }).map((lines) => {
  let count = 0
  return `${lines.join('\n').replaceAll('$', () => `слово${(count++).toString().padStart(3, '0')}ж`)}\n`
})

/** Everything that the author wrote in the parts, with the headings of their columns and the numbers by hand. */
function textOf(parts: readonly Part[]): string {
  const numbers = JSON.stringify(parts).match(/"writtenNumber":"(?:[^"\\]|\\.)*"/g)
  const contents = parts.map((part) => {
    const { columns, periods } = part as { columns?: unknown; periods?: unknown }
    return [Array.from(contentsOfPart(part), ({ content }) => content), columns, periods]
  })
  return JSON.stringify([contents, numbers])
}

describe('any text', () => {
  it('is read without an exception, and no word of it is lost', () => {
    fc.assert(
      fc.property(body, fc.boolean(), (text, isRegulation) => {
        const { document, parts, diagnostics } = readText(isRegulation ? regulationHead + text : text)
        const found = `${textOf(parts)} ${JSON.stringify(document.columns)}`
        // What stands in YAML that cannot be read, and in a path to nowhere, is named in a finding.
        const unread = diagnostics.flatMap(({ code, place }) => {
          const isTold = code === 'include-path' || code === 'field-shape'
          return isTold && place !== undefined && 'start' in place ? [place] : []
        })
        for (const { 0: word, index } of text.matchAll(/слово\d+ж/g)) {
          const at = index + (isRegulation ? regulationHead : '').length
          const told = unread.some(({ file }) => file === 'plan.md') && lineHasFinding(text, index)
          if (!found.includes(word) && !told) expect.fail(`«${word}» at ${at} is lost in\n${text}`)
        }
      }),
      { numRuns: 600 },
    )
  })

  it('means the same with Windows line ends, a byte order mark and decomposed letters', () => {
    fc.assert(
      fc.property(body, (text) => {
        const plain = readText(text)
        for (const change of [
          (one: string) => one.replaceAll('\n', '\r\n'),
          (one: string) => `\uFEFF${one}`,
          (one: string) => one.normalize('NFD'),
        ]) {
          const other = readText(change(plain.read.sources.get('plan.md')?.text ?? ''))
          expect(other.parts).toEqual(plain.parts)
          expect(other.said).toEqual(plain.said)
        }
      }),
      { numRuns: 150 },
    )
  })
})

/** True when the word stands in a line that no part takes up: a path, a record of YAML that is no record. */
function lineHasFinding(text: string, index: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', index) + 1, text.indexOf('\n', index))
  return line.startsWith('{{') || line.startsWith('а: ')
}

/** How many places are written for a text, which every node and key costs. */
function costOf(text: string): number {
  const spies = [
    vi.spyOn(SourcePlaces.prototype, 'set'),
    vi.spyOn(SourcePlaces.prototype, 'setKey'),
    vi.spyOn(SourcePlaces.prototype, 'at'),
  ]
  readText(text)
  const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
  for (const spy of spies) spy.mockRestore()
  return calls
}

describe('a large text', () => {
  const texts: [string, (rows: number) => string][] = [
    [
      'indicators',
      (rows) => `# Показатели\n\n| Показатель | 2025 | 2026 |\n| - | - | - |\n${'| Доля | 1 | 2 |\n'.repeat(rows)}`,
    ],
    [
      'sub-indicators',
      (rows) => `# Показатели\n\n| Показатель | 2025 |\n| - | - |\n| Все | |\n${'| – один | 1 |\n'.repeat(rows)}`,
    ],
    [
      'levels',
      (rows) => `# Уровни\n\n| Уровень | Форма |\n| - | - |\n| Школа | игра |\n${'| ^^ | игра |\n'.repeat(rows)}`,
    ],
    ['a passport', (rows) => `# Паспорт\n\n| | |\n| - | - |\n| а | б |\n${'| ^^ | в |\n'.repeat(rows)}`],
    ['a list', (rows) => `# Показатели\n\n${'1. Доля\n   - 2025: 1\n   - База: 2\n'.repeat(rows)}`],
    ['fields of one row', (rows) => `# Мероприятия\n\n1. Опрос\n${'   - Срок: май\n'.repeat(rows)}`],
    ['merged cells', (rows) => `| а | << |\n| - | - |\n${'| ^^ | ^^ |\n'.repeat(rows)}`],
    ['stages', (rows) => `# Этапы\n\n${'1. Этап\n   - дело\n'.repeat(rows)}`],
    ['a quadrant', (rows) => `# SWOT\n\n## Угрозы\n\n${'- отток\n\nтекст\n\n'.repeat(rows)}`],
  ]

  it.each(texts)('of %s costs twice as much when it is twice as long', (_, make) => {
    const [once, twice] = [costOf(make(150)), costOf(make(300))]
    expect(twice / once).toBeLessThan(2.1)
  })

  it('may be nested as deep as the gate allows', () => {
    const deep = Array.from({ length: 30 }, (_, level) => `${'   '.repeat(level)}1. Пункт`).join('\n')
    for (const kind of kinds) expect(readText(`# ${kind}\n\n${deep}\n`).parts).toHaveLength(1)
  })
})
