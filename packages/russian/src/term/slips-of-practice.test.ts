import { describe, expect, it } from 'vitest'
import { meaning } from '../testing/meaning.js'
import { readTerm } from './read-term.js'

const schoolYear = { start: '2025-09-01', end: '2026-08-31' }

describe('what goes on', () => {
  const threeYears = { start: '2025-09-01', end: '2028-08-31' }

  it.each([
    ['октябрь и далее', 'ongoing 2025-10-01/2026-08-31'],
    ['осенние и весенние каникулы', 'undated'],
    ['в осенние, зимние и весенние каникулы', 'undated'],
    ['в 1 и 2 четвертях', 'range 2025-09-01/2025-12-31 ~school-quarter'],
    ['с октября 2025 года, далее ежеквартально', 'recurring 2025-10-01/2026-08-31 quarterly'],
    ['за I полугодие – до 15 июля', 'unknown'],
    ['за сентябрь', 'range 2025-09-01/2025-09-30'],
    ['октябрь и далее (при наличии средств)', 'ongoing 2025-10-01/2026-08-31 (при наличии средств)'],
    ['сентябрь (далее – по мере необходимости)', 'range 2025-09-01/2025-09-30'],
    ['сентябрь (далее по запросу)', 'range 2025-09-01/2025-09-30'],
    ['октябрь (далее – Этап)', 'range 2025-10-01/2025-10-31 (далее – Этап)'],
    ['3 рабочих дня с момента получения заявления', 'undated'],
    ['5 дней после утверждения', 'undated'],
    ['10 календарных дней со дня подачи', 'undated'],
    ['две недели до начала экзаменов', 'undated'],
    ['2 недели до 1 сентября', 'unknown'],
    ['5 с момента получения', 'unknown'],
  ])('«%s» means %s', (text, expected) => {
    expect(meaning(readTerm(text, { period: schoolYear }))).toBe(expected)
  })

  it('names of several days are several conditions', () => {
    const reading = readTerm('1 сентября – День знаний, 5 октября – День учителя', { period: schoolYear })
    expect(reading.condition).toBe('День знаний; День учителя')
  })

  it('a year and «далее ежегодно» are the years after it', () => {
    const reading = readTerm('2026 г., далее ежегодно', { period: threeYears })
    expect(meaning(reading)).toBe('recurring 2027-01-01/2028-08-31 yearly')
    expect(reading.statements[0]).toMatchObject({ kind: 'ongoing', start: '2026-01-01', end: '2026-12-31' })
  })
})

describe('what is written otherwise than it is meant', () => {
  it.each([
    ['круглый год', 'ongoing 2025-09-01/2026-08-31'],
    ['01,09,2025', 'range 2025-09-01'],
    ['до 25,12,2025', 'deadline /2025-12-25'],
    ['2025 г. – октябрь', 'range 2025-10-01/2025-10-31'],
    ['2026 г. — II квартал', 'range 2026-04-01/2026-06-30'],
    ['2025 г. – май 2026 г.', 'ongoing 2025-01-01/2026-05-31'],
    ['1–2 недели октября', 'range 2025-10-01/2025-10-12'],
    ['до 2 недели октября', 'deadline /2025-10-12'],
    ['в течение 2 недели октября', 'range 2025-10-06/2025-10-12'],
  ])('«%s» means %s', (text, expected) => {
    expect(meaning(readTerm(text, { period: schoolYear }))).toBe(expected)
  })

  it.each(['2 недели в октябре', '2 недели', '3 декады ноября'])('«%s» is a duration, and unknown', (text) => {
    expect(readTerm(text, { period: schoolYear }).kind).toBe('unknown')
  })
})
