import { captioned, cell, p, row, sectionRow, table } from '@dorozhnik/blocks'
import type { Block, Table, TableCell } from '@dorozhnik/blocks'
import type { Indicator, IndicatorGroup, IndicatorRow, IndicatorsPart } from '@dorozhnik/model'
import { paragraph, text } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import type { Viewed } from '../testing/view.js'
import { plan, view } from '../testing/view.js'

function viewed(part: Partial<IndicatorsPart>, indicators?: Record<string, Indicator>): Viewed {
  const whole: IndicatorsPart = { kind: 'indicators', children: [], ...part }
  return view('plan.md', { 'plan.md': plan({ parts: [whole], ...(indicators && { indicators }) }) })
}

function blocks(part: Partial<IndicatorsPart>, indicators?: Record<string, Indicator>): Block[] {
  return viewed(part, indicators).blocks().slice(1)
}

const indicator = (name: string, changes: Partial<IndicatorRow> = {}): IndicatorRow => ({
  type: 'indicator',
  name,
  ...changes,
})
const group = (title: string, changes: Partial<IndicatorGroup>): IndicatorGroup => ({
  type: 'group',
  title,
  children: [],
  ...changes,
})
const number = (value: string, rowSpan?: number): TableCell => cell([value], { value, ...(rowSpan && { rowSpan }) })
const figure = (value: string): TableCell => cell([value], { value: Number(value.replace(',', '.')) })
const over = (value: string, rowSpan: number): TableCell => cell([value], { rowSpan })

describe('a table of indicators', () => {
  it('has the years under the heading of the planned values, and figures as they were written', () => {
    const children = [
      indicator('Доля школ, %', { baseline: '12,5', values: { '2025': '33,3', '2026': 'не менее 40' }, target: '50' }),
    ]
    const made: Table = {
      ...table(
        ['number:center', 'name', 'baseline:center', 'values.2025:center', 'values.2026:center', 'target:center'],
        [],
        row(number('1'), 'Доля школ, %', figure('12,5'), figure('33,3'), 'не менее 40', figure('50')),
      ),
      header: [
        row(
          over('№ п/п', 2),
          over('Наименование показателя', 2),
          over('Базовое значение', 2),
          cell(['Плановые значения'], { columnSpan: 2 }),
          over('Целевое значение', 2),
        ),
        row('2025 год', '2026 год'),
      ],
    }
    expect(blocks({ caption: [text('Показатели')], children })).toEqual([captioned('Таблица 1', 'Показатели', made)])
  })

  it('splits the column of names where indicators stand under one name', () => {
    const items = [
      { name: 'физика', values: { '2025': '15,0' } },
      { name: 'химия', values: { '2025': '8' } },
    ]
    const children = [
      indicator('Доля выбравших', { items, unit: '%' }),
      indicator('Охват', { values: { '2025': '60' } }),
    ]
    const [made] = blocks({ children })
    expect(made).toMatchObject({
      header: [
        row(
          over('№ п/п', 2),
          cell(['Наименование показателя'], { columnSpan: 2, rowSpan: 2 }),
          over('Единица измерения', 2),
          'Плановые значения',
        ),
        row('2025 год'),
      ],
      rows: [
        row(number('1', 2), over('Доля выбравших', 2), 'физика', over('%', 2), figure('15,0')),
        row('химия', figure('8')),
        row(number('2'), cell(['Охват'], { columnSpan: 2 }), '', figure('60')),
      ],
    })
  })

  it('prints what an indicator says for all its items once, and gives it a row where they say otherwise', () => {
    const items = [
      { name: 'физика', values: { '2025': '1' } },
      { name: 'химия', values: { '2025': '2' } },
    ]
    const rows = (changes: Partial<IndicatorRow>): unknown => {
      const [made] = blocks({ numbering: 'none', children: [indicator('Доля', { items, ...changes })] })
      return (made as Table).rows
    }
    expect(rows({ target: 'рост' })).toEqual([
      row(over('Доля', 2), 'физика', figure('1'), over('рост', 2)),
      row('химия', figure('2')),
    ])
    expect(rows({ values: { '2025': '3' } })).toEqual([
      row(over('Доля', 3), '', figure('3')),
      row('физика', figure('1')),
      row('химия', figure('2')),
    ])
  })

  it('has groups as rows over all columns, numbered as the part asks, and text between them', () => {
    const children = [
      group('Трек 1', { children: [group('Охват', { children: [indicator('А'), indicator('Б')] })] }),
      { type: 'prose' as const, content: [paragraph('Далее')] },
      group('Трек 2', { children: [indicator('В')] }),
    ]
    expect(blocks({ children })).toEqual([
      table(
        ['number:center', 'name'],
        ['№ п/п', 'Наименование показателя'],
        sectionRow('1.', 'Трек 1'),
        sectionRow('1.1.', 'Охват'),
        row(number('1.1.1'), 'А'),
        row(number('1.1.2'), 'Б'),
        row(cell(['Далее'], { columnSpan: 2 })),
        sectionRow('2.', 'Трек 2'),
        row(number('2.1'), 'В'),
      ),
    ])
    expect((blocks({ numbering: 'groups', children })[0] as Table).rows.slice(0, 3)).toEqual([
      sectionRow(undefined, 'Трек 1'),
      { ...sectionRow('1.', 'Охват'), level: 2 },
      row('А'),
    ])
  })

  it('merges the source of a group over the indicators that have none of their own', () => {
    const children = [
      group('Охват', {
        source: 'отчёты школ',
        children: [indicator('А'), indicator('Б'), indicator('В', { source: 'опрос' }), indicator('Г')],
      }),
      group('Итоги', { source: 'сводка', children: [indicator('Д', { source: 'опрос' })] }),
    ]
    const [made] = blocks({ kind: 'methodology', numbering: 'none', children })
    expect(made).toEqual(
      table(
        ['name', 'source'],
        ['Наименование показателя', 'Источник данных'],
        sectionRow(undefined, 'Охват'),
        row('А', over('отчёты школ', 2)),
        row('Б'),
        row('В', 'опрос'),
        row('Г', 'отчёты школ'),
        // Nobody takes this one, and it is told under the name of the group.
        sectionRow(undefined, 'Итоги', { type: 'break' }, 'Источник данных: ', 'сводка'),
        row('Д', 'опрос'),
      ),
    )
  })

  it('finds a unit at the end of a name for a column of units', () => {
    const children = [indicator('Доля, %'), indicator('Охват', { unit: 'человек' })]
    expect(blocks({ numbering: 'none', children })).toMatchObject([
      { rows: [row('Доля, %', '%'), row('Охват', 'человек')] },
    ])
  })

  it('prints the indicators of the front matter when it has no row of its own', () => {
    const prose = { type: 'prose' as const, content: [paragraph('Вступление.')] }
    const [before, made] = blocks({ children: [prose] }, { share: { name: 'Доля', target: '80' } })
    expect(before).toEqual(p('Вступление.'))
    expect(made).toMatchObject({ rows: [row(number('1'), 'Доля', figure('80'))] })
  })

  it('has the columns that the part names, and says what they leave out', () => {
    const children = [indicator('А', { source: 'опрос', fields: { Кто: 'школа' }, values: { '2025': '1' } })]
    const { document, messages } = viewed({ columns: ['Показатель', 'Кто'], children })
    expect(document.sections[0]?.children[1]).toEqual(table(['name', 'Кто'], ['Показатель', 'Кто'], row('А', 'школа')))
    expect(messages).toEqual([
      'Столбца «Источник данных» (source) в таблице показателей нет, а заполнен он у 1 показателя.',
      'Столбца «Плановые значения» (values) в таблице показателей нет, а заполнен он у 1 показателя.',
    ])
  })
})
