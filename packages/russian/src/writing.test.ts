import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aboutPreposition } from './about-preposition.js'
import { agreeApproved } from './agree-approved.js'
import { addDays, dateOfDayNumber, dayNumber, parseIso, toIso, weekday } from './calendar-date.js'
import { capitalizeFirst } from './capitalize-first.js'
import { countedNoun } from './counted-noun.js'
import { formatDate } from './format-date.js'
import { formatPeriod } from './format-period.js'
import { monthGenitive, monthNominative } from './months.js'
import { noBreak } from './no-break.js'

describe('formatDate', () => {
  it('writes the word form without a leading zero and with no-break spaces', () => {
    expect(formatDate('2025-08-26', 'word')).toBe('26\u00a0августа\u00a02025\u00a0г.')
    expect(formatDate('2025-06-05', 'word')).toBe('5\u00a0июня\u00a02025\u00a0г.')
  })

  it('writes the digital form with zeros and without «г.»', () => {
    expect(formatDate('2025-06-05', 'digital')).toBe('05.06.2025')
  })

  it('leaves what is not a date alone', () => {
    expect(formatDate('2025-02-30', 'word')).toBe('2025-02-30')
    expect(formatDate('«__» ______ 20__ г.', 'digital')).toBe('«__» ______ 20__ г.')
  })
})

describe('formatPeriod', () => {
  it.each([
    ['2025-09-01', '2026-08-31', '2025/26 учебный год'],
    ['2025-01-01', '2025-12-31', '2025 г.'],
    ['2025-01-01', '2027-12-31', '2025–2027 гг.'],
    ['2025-10-01', '2025-10-31', 'октябрь 2025 г.'],
    ['2025-10-01', '2025-11-30', 'октябрь – ноябрь 2025 г.'],
    ['2025-09-01', '2026-05-31', 'сентябрь 2025 г. – май 2026 г.'],
    ['2025-12-12', '2025-12-15', '12–15 декабря 2025 г.'],
    ['2025-12-28', '2026-01-10', 'с 28 декабря 2025 г. по 10 января 2026 г.'],
    ['2025-12-12', '2025-12-12', '12 декабря 2025 г.'],
  ])('writes %s – %s in words', (start, end, expected) => {
    expect(formatPeriod({ start, end }).replaceAll('\u00a0', ' ')).toBe(expected)
  })

  it('writes figures with a dash and no spaces', () => {
    expect(formatPeriod({ start: '2025-09-01', end: '2026-05-31' }, 'digital')).toBe('01.09.2025–31.05.2026')
  })
})

describe('calendar dates', () => {
  it('count days without gaps, there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber({ year: 1, month: 1, day: 1 }), max: 3652000 }), (number) => {
        const date = dateOfDayNumber(number)
        expect(dayNumber(date)).toBe(number)
        expect(parseIso(toIso(date))).toEqual(date)
        expect(weekday(addDays(date, 7))).toBe(weekday(date))
      }),
    )
  })

  it('agree with the calendar of the platform', () => {
    const days = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2200-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, (date) => {
        const own = parseIso(date.toISOString().slice(0, 10))
        expect(own && weekday(own)).toBe(date.getUTCDay() || 7)
      }),
    )
  })

  it.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-1-1', '25-01-01', '2025-01-01T00:00', ''])(
    'refuse «%s»',
    (text) => {
      expect(parseIso(text)).toBeUndefined()
    },
  )
})

describe('months', () => {
  it('have a nominative and a genitive', () => {
    expect([monthNominative(9), monthGenitive(9), monthNominative(5), monthGenitive(5)]).toEqual([
      'сентябрь',
      'сентября',
      'май',
      'мая',
    ])
    expect(monthGenitive(13)).toBe('')
  })
})

describe('countedNoun', () => {
  it.each([
    [0, 'показателей'],
    [1, 'показатель'],
    [2, 'показателя'],
    [5, 'показателей'],
    [11, 'показателей'],
    [12, 'показателей'],
    [21, 'показатель'],
    [104, 'показателя'],
    [111, 'показателей'],
    [1.5, 'показателя'],
    [-3, 'показателя'],
  ])('follows %d', (count, expected) => {
    expect(countedNoun(count, 'показатель', 'показателя', 'показателей')).toBe(expected)
  })
})

describe('aboutPreposition', () => {
  it.each([
    ['утверждении', 'Об'],
    ['организации', 'Об'],
    ['итогах', 'Об'],
    ['плане', 'О'],
    ['единых', 'О'],
    ['ярмарке', 'О'],
    ['«Азбуке профессий»', 'Об'],
    ['', 'О'],
  ])('before «%s»', (word, expected) => {
    expect(aboutPreposition(word)).toBe(expected)
  })
})

describe('capitalizeFirst', () => {
  it('steps over a quotation mark and leaves the rest alone', () => {
    expect(capitalizeFirst('начальник управления')).toBe('Начальник управления')
    expect(capitalizeFirst('«дорожная карта»')).toBe('«Дорожная карта»')
    expect(capitalizeFirst('5 класс')).toBe('5 класс')
    expect(capitalizeFirst('')).toBe('')
  })
})

describe('agreeApproved', () => {
  it.each([
    ['план', 'УТВЕРЖДЁН'],
    ['План мероприятий («дорожная карта»)', 'УТВЕРЖДЁН'],
    ['комплекс мер', 'УТВЕРЖДЁН'],
    ['график', 'УТВЕРЖДЁН'],
    ['состав рабочей группы', 'УТВЕРЖДЁН'],
    ['перечень', 'УТВЕРЖДЁН'],
    ['порядок', 'УТВЕРЖДЁН'],
    ['дорожная карта', 'УТВЕРЖДЕНА'],
    ['Муниципальная программа', 'УТВЕРЖДЕНА'],
    ['форма', 'УТВЕРЖДЕНА'],
    ['смета', 'УТВЕРЖДЕНА'],
    ['положение', 'УТВЕРЖДЕНО'],
    ['показатели', 'УТВЕРЖДЕНЫ'],
    ['методические рекомендации', 'УТВЕРЖДЕНЫ'],
    ['правила', 'УТВЕРЖДЕНЫ'],
  ])('agrees with «%s»', (head, expected) => {
    expect(agreeApproved(head)).toBe(expected)
  })
})

describe('noBreak', () => {
  it.each([
    ['приказ № 5 от 5 июня 2025 г.', 'приказ №~5 от 5~июня 2025~г.'],
    ['не менее 80 % (ст. 97)', 'не менее 80~% (ст.~97)'],
    ['М.О. Лебедева и Соколов И.П.', 'М.О.~Лебедева и Соколов~И.П.'],
    ['г. Приозёрск', 'г.~Приозёрск'],
    ['12.05.2023-15.06.2023, +7 (4872) 12-34-56', '12.05.2023-15.06.2023, +7 (4872) 12-34-56'],
  ])('joins «%s»', (text, expected) => {
    expect(noBreak(text)).toBe(expected.replaceAll('~', '\u00a0'))
  })

  it('changes spaces only, and changes nothing the second time', () => {
    const text = fc
      .array(fc.constantFrom('№', '5', '%', 'г.', 'мая', 'И.', 'О.', 'Лебедева', ' ', 'ст.', '2025'))
      .map((list) => list.join(' '))
    fc.assert(
      fc.property(text, (written) => {
        const joined = noBreak(written)
        expect(joined.replaceAll('\u00a0', ' ')).toBe(written)
        expect(noBreak(joined)).toBe(joined)
      }),
    )
  })
})
