import { describe, expect, it } from 'vitest'
import { meaning } from '../testing/meaning.js'
import { readTerm } from './read-term.js'

const schoolYear = { start: '2025-09-01', end: '2026-08-31' }
const threeYears = { start: '2025-09-01', end: '2028-08-31' }
const calendarYear = { start: '2026-01-01', end: '2026-12-31' }

describe('months in Roman numerals', () => {
  it.each([
    ['IX.2025', 'range 2025-09-01/2025-09-30'],
    ['III.2026', 'range 2026-03-01/2026-03-31'],
    ['X–XII.2025', 'range 2025-10-01/2025-12-31'],
    ['I–III.2026', 'range 2026-01-01/2026-03-31'],
    ['XI 2025 г.', 'range 2025-11-01/2025-11-30'],
    ['IX, X и XI 2025', 'range 2025-09-01/2025-11-30'],
    ['15.IX.2025', 'range 2025-09-15'],
    ['15.IX – 20.X.2025', 'range 2025-09-15/2025-10-20'],
    ['с 15.IX по 20.X', 'range 2025-09-15/2025-10-20'],
    ['с IX.2025 по V.2026', 'range 2025-09-01/2026-05-31'],
    ['IX–XII', 'range 2025-09-01/2025-12-31'],
  ])('«%s» means %s', (text, expected) => {
    expect(meaning(readTerm(text, { period: schoolYear }))).toBe(expected)
  })

  it.each(['V этап', 'IX класс', 'III 2026', 'V неделя', 'I–III'])('«%s» stays what it was: unknown', (text) => {
    expect(readTerm(text, { period: schoolYear }).kind).toBe('unknown')
  })

  it('are no quarters', () => {
    expect(meaning(readTerm('I, II, III кварталы', { period: calendarYear }))).toBe('range 2026-01-01/2026-09-30')
  })
})

describe('years that begin a rhythm', () => {
  it.each(['ежегодно с 2026 года, до 1 марта', 'ежегодно с 2026 года до 1 марта', 'с 2026 года ежегодно до 1 марта'])(
    '«%s» is a day of every year',
    (text) => {
      expect(meaning(readTerm(text, { period: threeYears }))).toBe(
        'recurring /2026-03-01 /2027-03-01 /2028-03-01 yearly',
      )
    },
  )

  it('a year and a dated end are still a range', () => {
    expect(meaning(readTerm('с 2026 года до 1 марта 2027 г.', { period: threeYears }))).toBe(
      'ongoing 2026-01-01/2027-03-01',
    )
  })
})

describe('ranges over the end of a calendar year', () => {
  it.each([
    ['декабрь – январь', 'range 2026-12-01/2027-01-31 ~several-years'],
    ['с 20 декабря по 15 января', 'range 2026-12-20/2027-01-15 ~several-years'],
  ])('«%s» begins in the plan', (text, expected) => {
    expect(meaning(readTerm(text, { period: calendarYear }))).toBe(expected)
  })
})
