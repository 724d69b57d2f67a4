import type { IndicatorsPart } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import { planHead, readText } from '../testing/read-text.js'

const asIndicators = (part: unknown): IndicatorsPart => part as IndicatorsPart

describe('indicators as a list', () => {
  const { part, said, at } = readText(`# Показатели реализации программы {#targets нумерация=групп}

## Трек 1. Школа

- Источник: отчёты школ
- Единица измерения: %

### 1. Диагностика {#diag}

1. Доля прошедших диагностику {#share}
   - Базовое значение: 64,0
   - 2026 год: 75
   - 2025/26 учебный год: 70
   - Целевое значение: не менее 95 % @sokolov
   - Динамика: рост
   - Формула: А / Б × 100
   - Сроки мониторинга: май
2. Экзамены по выбору:
   - сдают в июне

   1. физика
      - 2026 год: 14,5
   2. химия
      - 2026 год: 9
3. Число кружков {номер=нет}
`)

  it('have fields, values of years and sub-indicators', () => {
    expect(said).toEqual([])
    const [track] = asIndicators(part).children
    expect(track).toMatchObject({ type: 'group', title: 'Трек 1. Школа', source: 'отчёты школ', unit: '%' })
    const [diag] = (track as { children: object[] }).children
    expect(diag).toMatchObject({ type: 'group', id: 'diag', title: 'Диагностика', writtenNumber: '1' })
    const [share, exams, clubs] = (diag as { children: object[] }).children
    expect(share).toMatchObject({
      type: 'indicator',
      id: 'share',
      name: 'Доля прошедших диагностику',
      baseline: '64,0',
      values: { '2026': '75', '2025/2026': '70' },
      target: [{ type: 'paragraph', children: [{ value: 'не менее 95 % ' }, { type: 'mention', id: 'sokolov' }] }],
      direction: 'increase',
      formula: 'А / Б × 100',
      monitoring: 'май',
    })
    expect(exams).toMatchObject({
      name: [{ type: 'paragraph' }, { type: 'list' }],
      items: [
        { name: 'физика', values: { '2026': '14,5' } },
        { name: 'химия', values: { '2026': '9' } },
      ],
    })
    expect(clubs).toMatchObject({ name: 'Число кружков', unnumbered: true })
  })

  it('have periods under the labels of the author, in the order of the years', () => {
    expect(part).toMatchObject({
      id: 'targets',
      numbering: 'groups',
      periods: [
        { key: '2025/2026', label: '2025/26 учебный год' },
        { key: '2026', label: '2026 год' },
      ],
    })
    expect(at(part, 'numbering')).toBe('групп')
    expect(asIndicators(part).periods?.map((period) => at(period, 'label'))).toEqual([
      '2025/26 учебный год',
      '2026 год',
    ])
  })

  it('know where each value was written', () => {
    const share = (asIndicators(part).children[0] as unknown as { children: { children: { values: object }[] }[] })
      .children[0]?.children[0]
    expect([
      at(share as object, 'baseline'),
      at(share?.values as object, '2026'),
      at(share as object, 'direction'),
    ]).toEqual(['64,0', '75', 'рост'])
  })

  it('keep a direction that nobody knows, and markup in a figure is said to be lost', () => {
    const slip = readText(
      '# Показатели\n\n1. Доля\n   - Динамика: как выйдет\n   - 2025: **5**[^1]\n\n[^1]: примечание\n',
    )
    expect(slip.said).toEqual(['indicator-direction 9:16 как выйдет', 'plain-value 10:12 **5**[^1]'])
    expect(slip.part).toMatchObject({
      children: [{ fields: { Динамика: 'как выйдет' }, values: { '2025': '5 (примечание)' } }],
    })
  })

  it('stay prose in a part of methods when no item has a field', () => {
    expect(readText('# Методика расчёта\n\n1. Собрать.\n2. Посчитать.\n').part).toMatchObject({
      kind: 'methodology',
      children: [{ type: 'prose', content: [{ type: 'list' }] }],
    })
  })
})

describe('indicators as a table', () => {
  const { part, said, at } = readText(`# Показатели

| № | Показатель | Ед. изм. | 2025 год | 2026 год | План 2027 | Источник | Кто собирает |
| --- | --- | --- | --- | --- | --- | --- | --- |
| **1. Охват** | | | | | | | |
| 1.1 | Доля {#share} | % | 64,5 | 75 | 80 | отчёт | школа |
| 1.2 | Число | шт. | 3 | | 9 | ^^ | ^^ |
| | **Выбор** | | | | | | |
| 2.1 | Экзамены: | | | | | | |
| | – физика | | 1 | 2 | 3 | | |
| | - химия | | 4 | 5 | 6 | | |
| 2.2 | - прочее | чел. | 1 | | | | |
`)

  it('have groups, values, items and the fields of the author', () => {
    expect(said).toEqual([])
    expect(asIndicators(part).children).toEqual([
      {
        type: 'group',
        title: 'Охват',
        source: 'отчёт',
        writtenNumber: '1',
        children: [
          {
            type: 'indicator',
            id: 'share',
            writtenNumber: '1.1',
            name: 'Доля',
            unit: '%',
            values: { '2025': '64,5', '2026': '75', 'План 2027': '80' },
            fields: { 'Кто собирает': 'школа' },
          },
          {
            type: 'indicator',
            writtenNumber: '1.2',
            name: 'Число',
            unit: 'шт.',
            values: { '2025': '3', 'План 2027': '9' },
            fields: { 'Кто собирает': 'школа' },
          },
        ],
      },
      {
        type: 'group',
        title: 'Выбор',
        children: [
          {
            type: 'indicator',
            writtenNumber: '2.1',
            name: 'Экзамены:',
            items: [
              { name: 'физика', values: { '2025': '1', '2026': '2', 'План 2027': '3' } },
              { name: 'химия', values: { '2025': '4', '2026': '5', 'План 2027': '6' } },
            ],
          },
          { type: 'indicator', writtenNumber: '2.2', name: '- прочее', unit: 'чел.', values: { '2025': '1' } },
        ],
      },
    ])
  })

  it('have the columns and periods of the table', () => {
    expect(part).toMatchObject({
      columns: [
        { key: 'number', label: '№' },
        { key: 'name', label: 'Показатель' },
        { key: 'unit', label: 'Ед. изм.' },
        'values',
        { key: 'source', label: 'Источник' },
        'Кто собирает',
      ],
      periods: [
        { key: '2025', label: '2025 год' },
        { key: '2026', label: '2026 год' },
        { key: 'План 2027', label: 'План 2027' },
      ],
    })
    expect(at(asIndicators(part).columns as object, 1)).toBe('| Показатель ')
  })

  it('stay plain when the headings are nothing known', () => {
    const { part: plain } = readText('# Показатели\n\n| А | Б |\n| - | - |\n| 1 | 2 |\n')
    expect(plain).toMatchObject({ children: [{ type: 'prose', content: [{ type: 'table' }] }] })
  })

  it('have a name', () => {
    const { part: named } = readText(
      '# Методика расчёта\n\nТаблица: Методика {#m}\n\n| Показатель | Метод расчёта |\n| - | - |\n| а | б |\n',
    )
    expect(named).toMatchObject({ id: 'm', caption: [{ value: 'Методика' }], children: [{ name: 'а', formula: 'б' }] })
  })
})

describe('indicators as data', () => {
  const block = `\`\`\`yaml indicators
- group: Охват
  source: отчёт
  indicators:
    - id: share
      name: Доля
      direction: рост
      values: { 2025: "33,3", 2026: 50 }
- { name: Число, unti: шт. }
\`\`\`
`

  it('stand in a fenced block', () => {
    const { part, said, at } = readText(`# Показатели\n\n## Группа\n\n${block}`)
    expect(said).toEqual(['field-unknown 18:18 unti'])
    expect(part).toMatchObject({
      children: [
        {
          type: 'group',
          title: 'Группа',
          children: [
            {
              type: 'group',
              title: 'Охват',
              source: 'отчёт',
              children: [
                {
                  type: 'indicator',
                  id: 'share',
                  name: 'Доля',
                  direction: 'increase',
                  values: { 2025: '33,3', 2026: '50' },
                },
              ],
            },
            { type: 'indicator', name: 'Число' },
          ],
        },
      ],
    })
    const group = (asIndicators(part).children[0] as { children: object[] }).children[0] as {
      children: { values: object }[]
    }
    expect(at(group, 'title')).toBe('Охват')
    expect(at(group.children[0]?.values as object, '2025')).toBe('"33,3"')
  })

  it('cut no number at its comma silently', () => {
    const { said } = readText('# Показатели\n\n```yaml indicators\nа: { name: А, values: { 2025: 33,3 } }\n```\n')
    expect(said).toEqual(['yaml-comma-cuts-number 9:34 3'])
  })

  it('are not lost in a part of another kind', () => {
    const { part, said } = readText(`# Прочее\n\n${block}`)
    expect(said).toEqual(['block-misplaced 8:1 ```yaml indicators'])
    expect(part).toMatchObject({ kind: 'prose', content: [{ type: 'code' }] })
  })

  const head = planHead.replace('period', 'indicators: data/targets.yaml\nperiod')

  it('stand in a file by their names', () => {
    const { document, said, at } = readText(`${head}# Показатели\n`, {
      'data/targets.yaml': 'share:\n  name: Доля\n  unit: "%"\n  direction: снижение\n',
    })
    expect(said).toEqual([])
    expect(document.indicators).toEqual({ share: { name: 'Доля', unit: '%', direction: 'decrease' } })
    expect(at(document.indicators?.['share'] as object, 'name')).toBe('Доля')
    expect(at(document, 'indicators')).toBe('data/targets.yaml')
  })

  it('stand in a file as groups, and are the rows of the table that has none', () => {
    const { document, part } = readText(`${head}# Показатели\n\nТекст.\n`, {
      'data/targets.yaml': '- group: Охват\n  indicators:\n    - name: Доля\n',
    })
    expect(document.indicators).toBeUndefined()
    expect(part).toMatchObject({ children: [{ type: 'group', children: [{ name: 'Доля' }] }, { type: 'prose' }] })
  })

  it('stand in the head, each checked by itself', () => {
    const { document, said } = readText(
      planHead.replace('period', 'indicators:\n  a: { nam: Доля, direction: рост }\n  b: нет\nperiod'),
    )
    expect(said).toEqual([
      'field-required 5:6 { nam: Доля, direction: рост }',
      'field-unknown 5:8 nam',
      'field-shape 6:3 b',
    ])
    expect(document.indicators).toEqual({ a: { direction: 'increase' } })
  })

  it('whose file is missing or broken are reported', () => {
    expect(readText(head, { 'data/target.yaml': 'a: { name: б }\n' }).diagnostics[0]?.help?.ru).toContain('target.yaml')
    expect(readText(head, { 'data/targets.yaml': 'a: "б\n' }).said).toEqual(['yaml-syntax 1:5 б'])
    expect(readText(head, { 'data/targets.yaml': 'a: б\n' }).said).toEqual(['field-shape 1:1 a'])
    expect(readText(head.replace('data/', '../'), {}).said).toEqual(['include-path 4:13 ../targets.yaml'])
  })
})

describe('a table with a header of two storeys', () => {
  const rows = `| **Трек 1** | << | << | << |
| 1 | Доля охваченных, % | 50 | 60 |
| Трек 2. Школа | << | << | << |
| ^^ | Число встреч, единиц | не менее 5 | << |
`
  it.each([
    ['| № | Показатель | Плановые значения | << |', '| ^^ | ^^ | 2025 | 2026 |'],
    ['| № | Показатель | Плановые значения | |', '| | | 2025 | 2026 |'],
  ])('is read as on paper: %s', (upper, lower) => {
    const { part, said } = readText(`# Показатели\n\n${upper}\n| --- | --- | --- | --- |\n${lower}\n${rows}`)
    expect(said).toEqual([])
    expect(asIndicators(part).columns).toEqual([
      { key: 'number', label: '№' },
      { key: 'name', label: 'Показатель' },
      { key: 'values', label: 'Плановые значения' },
    ])
    expect(asIndicators(part).periods).toEqual([
      { key: '2025', label: '2025' },
      { key: '2026', label: '2026' },
    ])
    expect(asIndicators(part).children).toMatchObject([
      { type: 'group', title: 'Трек 1', children: [{ writtenNumber: '1', values: { '2025': '50', '2026': '60' } }] },
      {
        type: 'group',
        title: 'Трек 2. Школа',
        children: [{ name: 'Число встреч, единиц', values: { '2025': 'не менее 5', '2026': 'не менее 5' } }],
      },
    ])
  })

  it('names the same years under several headings apart', () => {
    const { part, said } = readText(`# Показатели

| Показатель | План | << | Факт | << |
| --- | --- | --- | --- | --- |
| ^^ | 2025 | 2026 | 2025 | 2026 |
| Число встреч, единиц | 1 | 2 | 3 | 4 |
`)
    expect(said).toEqual([])
    expect(asIndicators(part).periods?.map(({ label }) => label)).toEqual([
      'План 2025',
      'План 2026',
      'Факт 2025',
      'Факт 2026',
    ])
    expect(asIndicators(part).children).toMatchObject([
      { values: { 'План 2025': '1', 'План 2026': '2', 'Факт 2025': '3', 'Факт 2026': '4' } },
    ])
  })

  it('has no marks that join nothing', () => {
    const { said } = readText(`# Показатели

| Показатель | 2025 | Источник |
| --- | --- | --- |
| ^^ | 5 | << |
`)
    expect(said.filter((code) => code.includes('table-merge'))).toHaveLength(2)
  })
})

describe('the label of a year', () => {
  it.each([
    ['2025', '2025'],
    ['2025 г.', '2025'],
    ['на 2025 год', '2025'],
    ['Значение в 2025 году', '2025'],
    ['Плановое значение на 2025 год', '2025'],
    ['2025/26 учебный год', '2025/2026'],
    ['План 2025', 'План 2025'],
    ['2025 год (план)', '2025 год (план)'],
    ['Факт 2025', 'Факт 2025'],
  ])('«%s» has the key %s', (label, key) => {
    const { part } = readText(`# Показатели\n\n1. Доля\n   - ${label}: 5\n`)
    expect(asIndicators(part).children).toMatchObject([{ name: 'Доля', values: { [key]: '5' } }])
  })
})

describe('rows of groups in a table', () => {
  it('nest where numbers begin from 1 under a row without a number', () => {
    const { part, said, at } = readText(`# Показатели {нумерация=групп}

| № | Показатель | 2025 |
| --- | --- | --- |
| | Оснащение, % | 5 |
| **Трек 1. Школа** | << | << |
| **1** | **Охват** | |
| | Доля охваченных, % | 50 |
| 2 | Выбор | << |
| | Доля выбравших, % | 60 |
| **Трек 2.** | **Колледж** | |
| **1** | **Охват** | |
| | Доля студентов, % | 70 |
`)
    expect(said).toEqual([])
    expect(asIndicators(part).children).toMatchObject([
      { type: 'indicator' },
      {
        title: 'Трек 1. Школа',
        children: [
          { title: 'Охват', writtenNumber: '1', children: [{ values: { '2025': '50' } }] },
          { title: 'Выбор', writtenNumber: '2', children: [{ values: { '2025': '60' } }] },
        ],
      },
      { title: 'Трек 2. Колледж', children: [{ title: 'Охват', writtenNumber: '1' }] },
    ])
    expect(at(asIndicators(part).children[2] as object, 'title')).toBe('**Трек 2.** | **Колледж**')
  })

  it('do not nest under a row without a number between them', () => {
    const { part } = readText(`# Показатели

| Показатель | 2025 |
| --- | --- |
| **1. Охват** | |
| **Прочее** | |
| **2. Выбор** | |
| Доля, % | 5 |
`)
    expect(asIndicators(part).children).toHaveLength(3)
  })

  it('hold what \u005e\u005e carries over all their rows, which is one cell on paper', () => {
    const { part, said, at } = readText(`# Методика расчёта показателей

| Показатель | Метод расчёта | Источник | Сроки |
| --- | --- | --- | --- |
| **Охват** | | | |
| Доля охваченных | А / Б | отчёт школ | май |
| Доля выбравших | В / Г | ^^ | июнь |
| **Выбор** | | | |
| Доля | Д / Е | ^^ | ^^ |
| Число | Ж | опрос | ^^ |
`)
    expect(said).toEqual([])
    const [reach, choice] = asIndicators(part).children as { children: object[]; source?: unknown }[]
    expect(reach).toMatchObject({ source: 'отчёт школ', children: [{ monitoring: 'май' }, { monitoring: 'июнь' }] })
    expect(reach?.children.every((one) => !('source' in one))).toBe(true)
    expect(at(reach as object, 'source')).toBe('отчёт школ')
    expect(choice).toMatchObject({ monitoring: 'июнь', children: [{ source: 'отчёт школ' }, { source: 'опрос' }] })
  })

  it('tell several figures of one cell apart', () => {
    const { part, said } = readText('# Показатели\n\n| Показатель | 2025 |\n| - | - |\n| Доля, % | 12<br>6 |\n')
    expect(asIndicators(part).children).toMatchObject([{ values: { '2025': '12; 6' } }])
    expect(said.join()).toContain('plain-value')
  })
})

it('words in the column of numbers are a group, or begin the name of the row: they are printed', () => {
  const { part } = readText(
    '# Показатели\n\n| № | Показатель | Ед. изм. | 2026 |\n| - | - | - | - |\n| Трек 1 | | | |\n| Всего | Доля | % | 5 |\n',
  )
  expect(asIndicators(part).children).toMatchObject([
    { type: 'group', title: 'Трек 1', children: [{ type: 'indicator', name: 'Всего Доля', unit: '%' }] },
  ])
})
