import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatTerm } from './format-term.js'
import { readTerm } from './read-term.js'
import type { TermReading } from './term-reading.js'

const schoolYear = { start: '2025-09-01', end: '2026-08-31' }
const threeYears = { start: '2025-09-01', end: '2028-08-31' }

/** Printed with plain spaces, so that the test can be read. */
function printed(text: string, period = schoolYear, dates: 'word' | 'digital' = 'word'): string {
  return formatTerm(readTerm(text, { period }), { dates }).replaceAll('\u00a0', ' ')
}

function meaning({ kind, start, end, intervals, recurrence, count, bound, weekdays }: TermReading): unknown {
  return { kind, start, end, intervals, recurrence, count, bound, weekdays }
}

describe('formatTerm', () => {
  it.each([
    ['Октябрь-ноябрь', 'октябрь – ноябрь 2025 г.'],
    ['декабрь - январь', 'декабрь 2025 г. – январь 2026 г.'],
    ['12 -15 декабря', '12–15 декабря 2025 г.'],
    ['28.12 - 10.01', 'с 28 декабря 2025 г. по 10 января 2026 г.'],
    ['1.10.25', '1 октября 2025 г.'],
    ['октябрь,декабрь, март', 'октябрь, декабрь 2025 г., март 2026 г.'],
    ['до 01.09.2025г', 'до 1 сентября 2025 г.'],
    ['до 1 октября, 1 апреля', 'до 1 октября 2025 г., до 1 апреля 2026 г.'],
    ['в течении уч. г.', 'в течение 2025/26 учебного года'],
    ['в теч. 2026г.', 'в течение 2026 г.'],
    ['начиная с 01.01.2026', 'с 1 января 2026 г.'],
    ['Ежегодно в мае', 'ежегодно, май'],
    ['два раза в год (окт., апр.)', '2 раза в год, октябрь, апрель'],
    ['каждый месяц к 5-му числу', 'ежемесячно до 5 числа'],
    ['ежемес., 3 неделя', 'третья неделя каждого месяца'],
    ['сентябрь, как решит совет', 'сентябрь, как решит совет'],
    ['3 неделя месяца', 'третья неделя каждого месяца'],
    ['последний четверг ежемесячно', 'последний четверг каждого месяца'],
    ['каждый вторник и четверг', 'по вторникам и четвергам'],
    ['не реже двух раз в год', 'не менее 2 раз в год'],
    ['раз в квартал', '1 раз в квартал'],
    ['не позднее 25 числа последнего месяца квартала', 'ежеквартально до 25 числа последнего месяца квартала'],
    ['По  отдельному   графику', 'По отдельному графику'],
    ['май (при наличии финансирования)', 'май 2026 г. (при наличии финансирования)'],
    ['неведомо когда', 'неведомо когда'],
    ['', ''],
  ])('prints «%s» as «%s»', (text, expected) => {
    expect(printed(text)).toBe(expected)
  })

  it('prints a rhythm over several years once, with its first year when the plan begins earlier', () => {
    expect(printed('октябрь – ноябрь 2025 г.; далее ежегодно', threeYears)).toBe('ежегодно, октябрь – ноябрь')
    expect(printed('ежегодно, май, начиная с 2027 г.', threeYears)).toBe('ежегодно, май, с 2027 года')
    expect(printed('в течение учебного года', threeYears)).toBe('постоянно')
  })

  it('keeps what has no date beside what has', () => {
    expect(printed('по графику, но не позднее 1 мая')).toBe('по графику; до 1 мая 2026 г.')
  })

  it('prints dates in figures when the house wants them so', () => {
    expect(printed('до 1 сентября', schoolYear, 'digital')).toBe('до 01.09.2025')
    expect(printed('12–15 декабря', schoolYear, 'digital')).toBe('12.12.2025–15.12.2025')
  })

  it('ties the day to its month with a no-break space', () => {
    expect(formatTerm(readTerm('до 1 сентября', { period: schoolYear }))).toBe('до 1\u00a0сентября\u00a02025\u00a0г.')
  })

  const pieces = [
    'до 5 мая|май|сентябрь – октябрь|ежегодно|ежемесячно|по пятницам|2 раза в год|постоянно|с 1 марта|1 и 15 числа',
    'последняя неделя|II квартал|по графику|по запросу|12.02–15.03|2026 г.|далее|не реже 1 раза в квартал',
    'каждого месяца|(по согласованию)|слово|I полугодие|1 сентября|3 неделя|понедельник|в конце месяца',
  ].flatMap((line) => line.split('|'))
  const piece = fc.constantFrom(...pieces)
  const link = fc.constantFrom(', ', '; ', ' ', ' – ', ' и ')

  it('prints what reads back as the same meaning', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(piece, link), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(schoolYear, threeYears, { start: '2026-01-01', end: '2026-12-31' }),
        fc.constantFrom('word' as const, 'digital' as const),
        (parts, period, dates) => {
          const reading = readTerm(parts.flat().slice(0, -1).join(''), { period })
          const again = readTerm(formatTerm(reading, { dates }), { period })
          expect(meaning(again)).toEqual(meaning(reading))
        },
      ),
      { numRuns: 2000 },
    )
  })
})
