import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDate } from '../format-date.js'
import { formatTerm } from './format-term.js'
import { occurrences } from './occurrences.js'
import { parseTerm } from './parse-term.js'
import { readTerm } from './read-term.js'
import type { Token } from './term-tokens.js'
import { tokenize } from './term-tokens.js'

const schoolYear = { start: '2025-09-01', end: '2026-08-31' }

const words = [
  'до',
  'с',
  'по',
  'к',
  'в',
  'и',
  'не',
  'позднее',
  'течение',
  'учебного',
  'года',
  'год',
  'г.',
  'ежегодно',
  'далее',
  'ежемесячно',
  'раз',
  'раза',
  'числа',
  'месяца',
  'квартал',
  'полугодие',
  'неделя',
  'декада',
  'последняя',
  'первая',
  'сентябрь',
  'мая',
  'август',
  'I',
  'IV',
  '1',
  '12',
  '31',
  '2025',
  '2026',
  '2025/26',
  '01.09.2025',
  '31.05',
  '31.02.2025',
  'по графику',
  'по запросу',
  'постоянно',
  'конца',
  'начала',
  'каждую',
  'пятницу',
  '–',
  '-',
  ',',
  ';',
  '.',
  '(',
  ')',
  ':',
  'слово',
  '\n',
  '«',
  '»',
  '/',
]
const phrase = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((list) => list.join(' '))
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
  phrase,
)

const isoDay = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2150-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** What a writing must not change. */
function meaning(written: string): unknown {
  const { kind, start, end, recurrence } = readTerm(written, { period: schoolYear })
  return { kind, start, end, recurrence }
}

describe('readTerm', () => {
  it('never throws and keeps the text, whatever it is given', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readTerm(text, { period: schoolYear })
        expect(reading.text).toBe(text)
        expect(reading.statements.length).toBeGreaterThan(0)
      }),
      { numRuns: 3000 },
    )
  })

  it('never throws for a period that is none', () => {
    fc.assert(
      fc.property(phrase, fc.string(), fc.string(), (text, start, end) => {
        expect(readTerm(text, { period: { start, end } }).text).toBe(text)
      }),
    )
  })

  it('gives dates in order, and only with the kinds that have them', () => {
    fc.assert(
      fc.property(phrase, isoDay, isoDay, (text, a, b) => {
        const period = a < b ? { start: a, end: b } : { start: b, end: a }
        for (const { kind, start, end, recurrence } of readTerm(text, { period }).statements) {
          if (start !== null && end !== null) expect(start <= end).toBe(true)
          if (kind === 'deadline') expect(start).toBeNull()
          if (kind === 'undated' || kind === 'asneeded' || kind === 'unknown')
            expect([start, end]).toEqual([null, null])
          expect(recurrence !== undefined).toBe(kind === 'recurring')
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('reads back every date that formatDate writes, in both forms', () => {
    fc.assert(
      fc.property(isoDay, fc.constantFrom('word' as const, 'digital' as const), (iso, form) => {
        const reading = readTerm(formatDate(iso, form), { period: schoolYear })
        expect([reading.kind, reading.start, reading.end, reading.confident]).toEqual(['range', iso, iso, true])
        expect(readTerm(`до ${formatDate(iso, form)}`, { period: schoolYear }).end).toBe(iso)
      }),
    )
  })

  it('reads the same from capitals, from another dash and from wider spaces', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('сентябрь - май 2026 г.', 'с 1 сентября - до 5 октября', 'ежегодно, май - июнь'),
        (text) => {
          expect(meaning(text.toUpperCase())).toEqual(meaning(text))
          expect(meaning(text.replaceAll('-', '—'))).toEqual(meaning(text))
          expect(meaning(text.replaceAll(' ', '\u00a0\u00a0'))).toEqual(meaning(text))
        },
      ),
    )
  })

  it('says every assumption in both languages', () => {
    const { assumed, confident } = readTerm('до конца года, затем II четверть', { period: schoolYear })
    expect(confident).toBe(false)
    expect(assumed.map(({ code }) => code)).toEqual(['relative-year', 'school-quarter'])
    for (const { ru, en } of assumed) {
      expect(ru).toMatch(/^[А-ЯЁ].*\.$/u)
      expect(en).toMatch(/^[A-Z].*\.$/u)
    }
  })

  it('tells the statements of a term apart, with their words', () => {
    const { statements, kind, start, end } = readTerm('октябрь – ноябрь 2025 г.; далее ежегодно', {
      period: { start: '2025-09-01', end: '2028-08-31' },
    })
    expect([kind, start, end]).toEqual(['recurring', '2025-10-01', '2027-11-30'])
    expect(statements.map(({ kind: one, text }) => [one, text])).toEqual([
      ['range', 'октябрь – ноябрь 2025 г.'],
      ['recurring', 'ежегодно'],
    ])
    expect(statements[1]?.intervals).toEqual([
      { start: '2026-10-01', end: '2026-11-30' },
      { start: '2027-10-01', end: '2027-11-30' },
    ])
  })

  it('keeps the dates empty when the period is unknown and the year is not written', () => {
    const reading = readTerm('сентябрь', { period: { start: '', end: '' } })
    expect([reading.kind, reading.start, reading.end, reading.assumed[0]?.code]).toEqual([
      'range',
      null,
      null,
      'no-period',
    ])
    expect(readTerm('сентябрь 2025 г.', { period: { start: '', end: '' } }).start).toBe('2025-09-01')
  })
})

describe('the grammar', () => {
  const patterns = [
    '1, ',
    '1-',
    'май ',
    'май, ',
    'май - ',
    'по графику ',
    'до ',
    'до начала ',
    'с 1 по ',
    '(',
    '()',
    '(май',
    ') ',
    '2025, ',
    '2025/26 ',
    'ежегодно ',
    'ежегодно, ',
    '1 раз ',
    'не реже ',
    'в течение ',
    'последняя ',
    'каждую ',
    'слово ',
    'слово, ',
    'май слово, ',
    'по графику до ',
    '5 числа ',
    'начало ',
    'конца ',
    'с мая ',
    'далее ',
    '; ',
    '. ',
    'I, ',
    '1 мая 2025, 2026, ',
    'от 2 до ',
    'первые две ',
    'последнего дня ',
    '3 неделя ',
    '3 неделя, ',
    'с понедельника ',
    'пн, ',
    'начало и ',
    'начало, ',
    '2025-2026, ',
    '2025-2026 и ',
    'в конце каждой ',
    'до пятого ',
    'к празднику ',
    'сроки ',
    'осенне-',
    '1 числа ',
    'май - ',
    '- ',
    'в 10-дневный ',
  ]

  it.each(patterns)('looks at every token a bounded number of times: «%s» over and over', (pattern) => {
    const steps = (count: number): number => {
      let reads = 0
      const tokens = new Proxy(tokenize(pattern.repeat(count)), {
        get(target, key, receiver) {
          if (typeof key === 'string' && key !== 'length') reads += 1
          return Reflect.get(target, key, receiver) as Token
        },
      })
      parseTerm(tokens)
      return reads
    }
    const small = steps(200)
    expect(steps(400)).toBeLessThan(small * 2.5 + 5000)
    expect(small / 200).toBeLessThan(2000)
  })
})

describe('all kinds of text', () => {
  const pieces = [
    ...words,
    '\u202e',
    '\u200f',
    '\u2067',
    '\u00ad',
    '\u0301',
    '<br>',
    '<td class="x">',
    '</p',
    '&nbsp;',
    '1'.repeat(400),
    '学年',
    'نهاية',
    '🎓',
    'https://example.org/a?b=2025',
    '\u0000',
    '\ud800',
    'сентбрь',
    'ежемесячо',
    'п/г',
    'I I',
    'lll',
    '10:00',
    '…',
    '\\',
  ]

  it('is taken without an exception, printed without one and laid out in a calendar without one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 40 }),
        fc.constantFrom('', ' ', ', '),
        isoDay,
        isoDay,
        (parts, link, a, b) => {
          const text = parts.join(link)
          const reading = readTerm(text, { period: a < b ? { start: a, end: b } : { start: b, end: a } })
          expect(reading.text).toBe(text)
          expect(typeof formatTerm(reading)).toBe('string')
          for (const { start, end } of occurrences(reading)) expect((start ?? end) <= end).toBe(true)
        },
      ),
      { numRuns: 1500 },
    )
  })

  it.each([
    '',
    ' ',
    '0',
    '2',
    '100500',
    '12345678901234567890',
    '<p></p>',
    '\u200f\u202e',
    '学年',
    'Term',
    '🎓',
    '№ 5',
    '%',
  ])('that is no term is unknown and never confident: «%s»', (text) => {
    const { kind, confident, start, end } = readTerm(text, { period: schoolYear })
    expect([kind, confident, start, end]).toEqual(['unknown', false, null, null])
  })

  it('may have marks of direction, markup and soft hyphens in it', () => {
    for (const text of [
      '\u200fдо\u200e 1 \u202bсентября\u202c',
      'до <b>1 сентября</b>',
      'до 1 сен\u00adтября',
      'до&1',
    ]) {
      const { kind, end } = readTerm(text, { period: schoolYear })
      expect([kind, end]).toEqual(text === 'до&1' ? ['unknown', null] : ['deadline', '2025-09-01'])
    }
    expect(readTerm('сентябрь<br>октябрь', { period: schoolYear }).end).toBe('2025-10-31')
  })
})

describe('misprints', () => {
  it.each([
    ['сентбрь', 'range', '2025-09-01'],
    ['яеварь', 'range', '2026-01-01'],
    ['ежемесячо', 'recurring', '2025-09-01'],
    ['до 1 сетнября', 'deadline', null],
    ['в тчение года', 'ongoing', '2025-09-01'],
  ])('of one letter are read and said so: «%s»', (text, kind, start) => {
    const reading = readTerm(text, { period: schoolYear })
    expect([reading.kind, reading.start]).toEqual([kind, start])
    expect(reading.assumed.map(({ code }) => code)).toEqual(['misprint'])
  })

  it.each(['карта', 'декана', 'лечение', 'сентенция', 'октава', 'ученого', 'апрл'])(
    'are not looked for in other words: «%s»',
    (text) => {
      expect(readTerm(text, { period: schoolYear }).kind).toBe('unknown')
    },
  )
})

describe('days that the calendar does not have', () => {
  it.each(['31 ноября', 'до 31 июня', '32 мая', '31.11', '29.02.2026', 'с 1 по 31 сентября', '30 февраля 2026 г.'])(
    'make a term unknown for that reason: «%s»',
    (text) => {
      const reading = readTerm(text, { period: schoolYear })
      expect([reading.kind, reading.assumed[0]?.code]).toEqual(['unknown', 'no-such-date'])
    },
  )
})

describe('limits', () => {
  it.each(['май слово, ', 'по пятницам; ', '1, ', '('])(
    'leave a text unread that is no term: «%s» without end',
    (pattern) => {
      const text = pattern.repeat(2000)
      const reading = readTerm(text, { period: schoolYear })
      expect([reading.kind, reading.text === text]).toEqual(['unknown', true])
    },
  )
})
