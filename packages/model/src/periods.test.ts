import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IndicatorChild } from './parts.js'
import { periodLabel, indicatorPeriodsOf } from './periods.js'

function indicator(values: Record<string, string>, ...items: Record<string, string>[]): IndicatorChild {
  return { type: 'indicator', name: 'Доля', values, items: items.map((each) => ({ name: 'физика', values: each })) }
}

const keys = (children: IndicatorChild[]): string[] => indicatorPeriodsOf({ children }).map(({ key }) => key)

describe('the periods of planned values', () => {
  it('are those that the indicators and their items name, years in their order', () => {
    expect(keys([indicator({ '2026': '1' }), indicator({ '2025': '1' }, { '2027': '3' })])).toEqual([
      '2025',
      '2026',
      '2027',
    ])
    expect(keys([indicator({ '2026/2027': '1' }), indicator({ '2025/2026': '1' })])).toEqual(['2025/2026', '2026/2027'])
  })

  it('stay as they come when they are no years', () => {
    expect(keys([indicator({ 'этап II': '1', 'этап I': '2' })])).toEqual(['этап II', 'этап I'])
  })

  it('are those of the part first, under the labels that it gives', () => {
    const periods = [{ key: '2026', label: 'К концу 2026 года' }]
    expect(indicatorPeriodsOf({ periods, children: [indicator({ '2025': '1', '2026': '2' })] })).toEqual([
      ...periods,
      { key: '2025', label: '2025 год' },
    ])
  })

  it('hold every value and none twice', () => {
    const value = fc.dictionary(fc.constantFrom('2025', '2026', '2025/2026', 'итог', 'база'), fc.constant('1'))
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value)), (rows) => {
        const found = keys(rows.map(([values, item]) => indicator(values, item)))
        expect(new Set(found).size).toBe(found.length)
        expect(found.toSorted()).toEqual([...new Set(rows.flat().flatMap((each) => Object.keys(each)))].toSorted())
      }),
    )
  })
})

it.each([
  ['2025', '2025 год'],
  ['2025/2026', '2025/2026 учебный год'],
  ['2025/26', '2025/26 учебный год'],
  ['I полугодие', 'I полугодие'],
])('the period %s is printed as %s', (key, label) => {
  expect(periodLabel(key)).toBe(label)
})
