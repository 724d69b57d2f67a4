import { describe, expect, it } from 'vitest'
import { indicatorColumnsOf, standardIndicatorColumns } from './indicator-columns.js'
import { normalizeLabel } from './label.js'
import { levelColumnsOf, standardLevelColumns } from './level-columns.js'
import type { IndicatorsPart, LevelsPart } from './parts.js'
import { indicatorPeriodsOf } from './periods.js'
import { labelsOf } from './resolved-column.js'

const keys = (columns: readonly { key: string }[]): string[] => columns.map(({ key }) => key)

describe('the columns of a table of indicators', () => {
  const part: IndicatorsPart = {
    kind: 'indicators',
    children: [
      {
        type: 'group',
        title: 'Охват',
        source: 'отчёт',
        children: [
          { type: 'indicator', name: 'Доля', unit: '%', fields: { Примечание: 'х' } },
          { type: 'indicator', name: 'ЕГЭ', items: [{ name: 'физика', values: { '2026': '1', '2025/2026': '2' } }] },
        ],
      },
    ],
  }

  it('are those that hold anything, in groups and sub-indicators too', () => {
    expect(keys(indicatorColumnsOf(part))).toEqual(['number', 'name', 'unit', 'values', 'source', 'Примечание'])
    expect(keys(indicatorColumnsOf({ ...part, numbering: 'none' }))[0]).toBe('name')
  })

  it('have the method right after the name in a table of methods', () => {
    const method = { type: 'indicator' as const, name: 'Доля', unit: '%', formula: 'А / Б', monitoring: 'май' }
    expect(keys(indicatorColumnsOf({ kind: 'methodology', children: [method] }))).toEqual([
      'number',
      'name',
      'formula',
      'unit',
      'monitoring',
    ])
  })

  it('are those that the part names', () => {
    const columns = indicatorColumnsOf({ ...part, columns: ['Показатель', 'values', 'Кто собирает'] })
    expect(columns.map(({ key, label }) => [key, label])).toEqual([
      ['name', 'Показатель'],
      ['values', 'Плановые значения'],
      ['Кто собирает', 'Кто собирает'],
    ])
  })

  it('have a period for every value, those that the part names first', () => {
    expect(indicatorPeriodsOf({ ...part, periods: [{ key: '2025', label: 'сейчас' }] })).toEqual([
      { key: '2025', label: 'сейчас' },
      { key: '2025/2026', label: '2025/2026 учебный год' },
      { key: '2026', label: '2026 год' },
    ])
  })
})

describe('the columns of a matrix of levels', () => {
  it('are those that hold anything, or those that the part names', () => {
    const part: LevelsPart = {
      kind: 'levels',
      children: [{ type: 'level', title: 'Школа', forms: [{ type: 'form', title: 'Игра', responsible: 'педагог' }] }],
    }
    expect(keys(levelColumnsOf(part))).toEqual(['level', 'form', 'responsible'])
    expect(keys(levelColumnsOf({ ...part, columns: ['Периодичность', 'goal'] }))).toEqual(['term', 'goal'])
  })
})

it('no two columns of a table share a label', () => {
  for (const columns of [standardIndicatorColumns, standardLevelColumns]) {
    const labels = columns.flatMap((column) => [...new Set(labelsOf(column).map(normalizeLabel))])
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([])
  }
})
