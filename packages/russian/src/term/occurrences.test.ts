import { describe, expect, it } from 'vitest'
import { occurrences } from './occurrences.js'
import { readTerm } from './read-term.js'

const period = { start: '2025-11-10', end: '2026-01-20' }

function dates(text: string): string[] {
  return occurrences(readTerm(text, { period })).map(({ start, end }) => `${start ?? ''}/${end}`)
}

describe('occurrences', () => {
  it('gives a range, a deadline and a lasting term as they are', () => {
    expect(dates('12–15 декабря')).toEqual(['2025-12-12/2025-12-15'])
    expect(dates('до 1 декабря')).toEqual(['/2025-12-01'])
    expect(dates('постоянно')).toEqual(['2025-11-10/2026-01-20'])
  })

  it('gives every interval of a list, in the order of the calendar', () => {
    expect(dates('15 января, 1 декабря')).toEqual(['2025-12-01/2025-12-01', '2026-01-15/2026-01-15'])
  })

  it('cuts what recurs once in each into months, quarters and weeks of the plan', () => {
    expect(dates('ежемесячно')).toEqual(['2025-11-10/2025-11-30', '2025-12-01/2025-12-31', '2026-01-01/2026-01-20'])
    expect(dates('1 раз в квартал')).toEqual(['2025-11-10/2025-12-31', '2026-01-01/2026-01-20'])
    expect(dates('еженедельно').slice(0, 2)).toEqual(['2025-11-10/2025-11-16', '2025-11-17/2025-11-23'])
  })

  it('gives the days of the week', () => {
    expect(dates('по пятницам').slice(0, 2)).toEqual(['2025-11-14/2025-11-14', '2025-11-21/2025-11-21'])
    expect(dates('по пятницам')).toHaveLength(10)
  })

  it('gives the days of the month on which a monthly deadline falls', () => {
    expect(dates('ежемесячно до 5 числа')).toEqual(['/2025-12-05', '/2026-01-05'])
  })

  it('gives the date even when a yearly term comes only once in the plan', () => {
    expect(dates('ежегодно до 15 января')).toEqual(['/2026-01-15'])
  })

  it('gives nothing for what has no date', () => {
    expect(dates('по запросу')).toEqual([])
    expect(dates('3 раза в год')).toEqual([])
    expect(dates('ежегодно, май')).toEqual([])
    expect(dates('абракадабра')).toEqual([])
  })

  it('gives the dates of all statements once each', () => {
    expect(dates('декабрь 2025 г.; 15 января 2026 г.; декабрь 2025 г.')).toEqual([
      '2025-12-01/2025-12-31',
      '2026-01-15/2026-01-15',
    ])
  })
})
