import { describe, expect, it } from 'vitest'
import { meaning } from '../testing/meaning.js'
import { readTerm } from './read-term.js'

const schoolYear = { start: '2025-09-01', end: '2026-08-31' }

describe('readTerm', () => {
  it.each([
    ['IIIкв. 2026', 'range 2026-07-01/2026-09-30'],
    ['Iпг', 'range 2025-09-01/2025-12-31'],
    ['10.-17.11.2025', 'range 2025-11-10/2025-11-17'],
    ['зима 2025-2026', 'range 2025-12-01/2026-02-28'],
    ['в летнее время', 'range 2026-06-01/2026-08-31'],
    ['с 01.10.2025 по н.в.', 'ongoing 2025-10-01/2026-08-31'],
    ['с октября по настоящее время', 'ongoing 2025-10-01/2026-08-31'],
    ['до и после мероприятия', 'undated'],
    ['5 октября — День учителя', 'range 2025-10-05 (День учителя)'],
    ['5 октября — День учителя, май', 'range 2025-10-05 2026-05-01/2026-05-31 (День учителя)'],
    ['5 октября — день города, до 7 мая', 'range 2025-10-05 (день города)'],
  ])('reads «%s»', (phrase, expected) => {
    expect(meaning(readTerm(phrase, { period: schoolYear }))).toBe(expected)
  })
})
