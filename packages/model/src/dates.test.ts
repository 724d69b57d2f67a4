import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isIsoDate, parsePeriod } from './dates.js'

const two = (value: number): string => String(value).padStart(2, '0')

describe('dates', () => {
  it('are real calendar days', () => {
    const days = ['2024-02-29', '2025-02-29', '2100-02-29', '2000-02-29', '2025-13-01', '2025-04-31', '2025-00-10']
    expect(days.filter(isIsoDate)).toEqual(['2024-02-29', '2000-02-29'])
  })

  it.each(['', '2025-1-1', '25-01-01', '2025-01-01 ', '2025-01-01T00:00', '2025/01/01'])('are not «%s»', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })

  it('are the days that the calendar of JavaScript knows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, day) => {
          const date = new Date(Date.UTC(year, month - 1, day))
          const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
          expect(isIsoDate(`${year}-${two(month)}-${two(day)}`)).toBe(real)
        },
      ),
    )
  })
})

describe('a period', () => {
  it('is two days, in whatever order', () => {
    expect(parsePeriod('2025-09-01/2026-08-31')).toEqual({ start: '2025-09-01', end: '2026-08-31' })
    expect(parsePeriod('2026-08-31/2025-09-01')).toEqual({ start: '2026-08-31', end: '2025-09-01' })
  })

  it.each(['', '2025-09-01', '2025-09-31/2026-08-31', '2025-09-01/2026-02-30', '2025-09-01/2026-08-31/2027-01-01'])(
    'is not «%s»',
    (text) => {
      expect(parsePeriod(text)).toBeUndefined()
    },
  )
})
