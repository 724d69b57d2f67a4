import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from './read-number.js'
import { readThreshold, readThresholds } from './read-threshold.js'

describe('a number in a cell', () => {
  it.each([
    ['33,3', { value: 33.3 }],
    ['33.3', { value: 33.3, decimalPoint: true }],
    ['1 200', { value: 1200 }],
    ['1\u00a0200,5', { value: 1200.5 }],
    ['−5', { value: -5 }],
    ['85 %', { value: 85, unit: '%' }],
    ['85%', { value: 85, unit: '%' }],
    [' 12 чел. ', { value: 12, unit: 'чел.' }],
    ['0', { value: 0 }],
  ])('«%s» is read', (text, reading) => {
    expect(readNumber(text)).toEqual(reading)
  })
  it.each(['', '—', '12–15', 'не менее 5', '1.1.2', '20.04.2025', 'пять', '5 6', '12,', '1/2', '9'.repeat(500)])(
    '«%s» is none',
    (text) => {
      expect(readNumber(text)).toBeUndefined()
    },
  )
  it('comes back from how it is printed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.constantFrom('', ' %', ' чел.'),
        (hundredths, unit) => {
          const value = hundredths / 100
          const [integer, fraction] = Math.abs(value).toFixed(2).split('.') as [string, string]
          const grouped = integer.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0')
          expect(readNumber(`${value < 0 ? '−' : ''}${grouped},${fraction}${unit}`)?.value).toBe(value)
        },
      ),
    )
  })
})

const meaning = (text: string): (string | number | undefined)[] => {
  const { bound, value, to, unit } = readThreshold(text) ?? {}
  return [bound, value, to, unit].filter((one) => one !== undefined)
}

describe('a mark in a text', () => {
  it.each([
    ['не менее 50 %', ['at-least', 50, '%']],
    ['Охвачено не менее чем 80% обучающихся', ['at-least', 80, '%']],
    ['не ниже 4,0 балла', ['at-least', 4, 'балла']],
    ['не менее 5 встреч', ['at-least', 5, 'встреч']],
    ['не более 10 процентов', ['at-most', 10, '%']],
    ['более 70 %', ['above', 70, '%']],
    ['менее 3', ['below', 3]],
    ['охват 100 % школ', ['exactly', 100, '%']],
    ['доля участников – 60–70 %', ['between', 60, 70, '%']],
    ['≥ 45 %', ['at-least', 45, '%']],
  ])('«%s» is read', (text, expected) => {
    expect(meaning(text)).toEqual(expected)
  })
  it.each([
    '',
    'аналитическая справка',
    '5 встреч',
    'приказ № 50',
    'рост на 5 %',
    'обучающиеся 6–11-х классов',
    '2025/26',
  ])('«%s» names none', (text) => {
    expect(readThreshold(text)).toBeUndefined()
  })
  it('are found in their order, each where it stands', () => {
    const text = 'не менее 85 % школ, охват до 40 % и не более 2 отказов'
    const found = readThresholds(text)
    expect(found.map((one) => one.text)).toEqual(['не менее 85 %', 'до 40 %', 'не более 2 отказов'])
    for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.text)
  })
  it('of any text lie inside it, do not overlap, and take no long time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('не менее ', '50', ' %', ' ', 'до ', '–', '1 000', ',5', 'х', '>', '№')),
        (parts) => {
          const text = parts.join('')
          let last = 0
          for (const { start, end, value, text: words } of readThresholds(text)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(text.slice(start, end)).toBe(words)
            expect(value).not.toBeNaN()
            last = end
          }
        },
      ),
    )
    expect(readThresholds('не менее '.repeat(200_000))).toEqual([])
    expect(readThresholds('1 '.repeat(900))).toEqual([])
  })
})
