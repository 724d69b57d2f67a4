import { build, check, openWorkspace } from 'dorozhnik'
import { describe, expect, it } from 'vitest'
import { blocksOf, cellRows, plainText, tablesOf, texts, treeOf } from './example-documents.js'

const registry = `organizations:
  uo: { name: Отдел образования, place: г. Лесной }
people:
  zimin: { name: Зимин Андрей Викторович, post: начальник отдела образования, organization: uo }
  orlov: { name: Орлов Денис Павлович, post: методист, organization: uo }
`

const order = `---
document: order
organization: uo
date: 2025-09-01
number: "5"
subject: О работе
signatory: zimin
executor: orlov
appendices: [plan.md, reg.md, second.md]
---

В целях работы[^z]

ПРИКАЗЫВАЮ:

1. Утвердить план ({{приложение "plan.md"}}), положение ({{приложение "reg.md"}}) и {{приложение "second.md" "вин"}}.[^1]
2. Исполнить [[meeting]], см. [[simple]] и [[staff]].
3. Контроль за исполнением приказа оставляю за собой.

[^1]: Сноска приказа.
[^z]: Сноска преамбулы.
`

const plan = `---
document: plan
title: План работы
period: 2025-09-01/2026-08-31
organization: uo
---

# SWOT-анализ

## Угрозы

- отток[^a]

## Сильные стороны

- опыт

## Возможности

- партнёры

## Слабые стороны

- расстояния

# План мероприятий {ориентация=книжная}

Таблица: Мероприятия года {#acts}

1. До разделов[^1] {#meeting}
   - Срок: сентябрь 2025 г.
   - Ответственные: @orlov
   - Результат: протокол, см. [[simple]]

{{вставить "parts/section.md"}}

## Последний

Слова между строками.

1. Конец
   - Срок: май 2026 г.
   - Ответственные: @orlov
   - Результат: справка

# Паспорт {ориентация=альбомная #pass}

- Сроки: год

{{вставить "parts/rows.md"}}

- Итог: [[meeting]]; [[pass]]; [[acts]]

# Этапы

1. Первый (сентябрь 2025 г.)
   - дело[^b]

# Пояснительная записка {ориентация=альбомная}

См. {{приложение "reg.md"}}.

Таблица: Простая {#simple}

| А | << | В |
| --- | --- | --- |
| а<br><br>б<br>- один<br>- два | << | 1. раз<br>2. два |
| ^^ | << | знак[^c] |

[^1]: Сноска строки.
[^a]: Сноска угрозы.
[^b]: Сноска этапа.
[^c]: Сноска ячейки, [[simple]].
`

const part = (text: string): string => `---\ndocument: part\n---\n\n${text}`

const files = {
  'dorozhnik.yaml': registry,
  'order.md': order,
  'plan.md': plan,
  'parts/section.md': part(`## Из файла

1. Вставленное[^1]
   - Срок: октябрь 2025 г.
   - Ответственные: @orlov
   - Результат: справка

{{include "deeper/last.md"}}

[^1]: Сноска другого файла.
`),
  'parts/deeper/last.md': part(`### Глубже

1. Самое глубокое
   - Срок: ноябрь 2025 г.
   - Ответственные: @orlov
   - Результат: справка
`),
  'parts/rows.md': part('- Участники:\n  - дети[^q]\n\n[^q]: Сноска участников.\n'),
  'reg.md': `---
document: regulation
title: Положение о работе
organization: uo
---

# Общее {#common}

1. Первое. {#first}
   1. Второе, см. [[first]], [[common]], [[staff]], [[form]], {{приложение "plan.md"}}.
2. Третье.

# Состав {#staff ориентация=альбомная}

> Цитата

# Форма {#form приложение=да}

Строка.
`,
  'second.md': `---
document: plan
title: Программа вторая
period: 2025-09-01/2026-08-31
organization: uo
---

| Мероприятие | Сроки | Ответственные | Результат |
| --- | --- | --- | --- |
| Дело | май 2026 г. | @orlov | справка |
`,
}

/** The text of a footnote follows the words at which it stands. */
function withoutNote(text: string): string {
  return text.replace(/ \/ Сноска .*$/, '')
}

describe('an order whose appendices are put together in an odd way', () => {
  const opened = openWorkspace(Object.entries(files).map(([path, bytes]) => ({ path, bytes })))
  const tree = treeOf(opened, 'order.md')
  const text = JSON.stringify(tree).replaceAll(/[\u00A0\u202F]/g, ' ')

  it('checks clean and gives one file', async () => {
    expect(check(opened).map(({ code, message }) => [code, message.ru])).toEqual([])
    expect((await build(opened)).files.map(({ name }) => name)).toEqual(['order.docx'])
  })

  it('turns the paper where a part asks for it, and marks every appendix', () => {
    expect(tree.sections.map(({ role, orientation }) => `${role} ${orientation}`)).toEqual([
      'order portrait',
      'appendix portrait',
      'appendix landscape',
      'appendix landscape',
      'appendix portrait',
      'appendix landscape',
    ])
    const marks = blocksOf(tree, 'appendixMark').map(({ number, act }) => [number, act])
    expect(marks).toEqual([
      [1, 'к приказу отдела образования'],
      [2, 'к приказу отдела образования'],
      [undefined, 'к Положению о работе'],
      [3, 'к приказу отдела образования'],
    ])
  })

  it('numbers rows through the files that they come from', () => {
    const table = tablesOf(tree).find(({ caption }) => caption?.label === 'Таблица 1')
    if (table === undefined) throw new Error('the table of activities has no number')
    expect(cellRows(table).map((row) => texts(row).slice(0, 2).map(withoutNote))).toEqual([
      ['1', 'До разделов'],
      ['2.1', 'Вставленное'],
      ['2.2.1', 'Самое глубокое'],
      ['Слова между строками.'],
      ['3.1', 'Конец'],
    ])
  })

  it('refers to activities, parts, tables, points and appendices', () => {
    const clause = blocksOf(tree, 'clause').map(plainText)
    expect(withoutNote(clause[0] ?? '')).toBe(
      'Утвердить план (приложение № 1), положение (приложение № 2) и приложение № 3.',
    )
    expect(clause[1]).toBe('Исполнить п. 1, см. табл. 2 и раздел 2.')
    const rows = tablesOf(tree).flatMap(cellRows).map(texts)
    expect(rows).toContainEqual(['Итог', 'п. 1; «Паспорт»; табл. 1'])
    expect(clause).toContain('Второе, см. п. 1.1, раздел 1, раздел 2, приложение, приложение № 1.')
  })

  it('keeps every footnote with its own text, whatever its name', () => {
    for (const note of ['преамбулы', 'приказа', 'угрозы', 'строки', 'другого файла', 'участников', 'этапа', 'ячейки'])
      expect(text.split(`Сноска ${note}`), note).toHaveLength(2)
    expect(text.match(/"type":"footnote"/g)).toHaveLength(8)
  })

  it('has merged cells with paragraphs and lists', () => {
    const table = tablesOf(tree).find(({ caption }) => caption?.label === 'Таблица 2')
    const [cell] = table?.rows[0]?.type === 'tableRow' ? table.rows[0].cells : []
    expect(cell).toMatchObject({ columnSpan: 2, rowSpan: 2 })
    expect(cell?.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'list'])
  })
})
