import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from './diagnostic.js'
import { limitPerCode } from './limit-per-code.js'
import { nearest } from './nearest.js'
import type { Place } from './place.js'
import { countInRussian } from './plural.js'
import { shorten } from './shorten.js'
import { sortDiagnostics } from './sort-diagnostics.js'

const finding = (code: string, place?: Place, severity: Diagnostic['severity'] = 'error'): Diagnostic => ({
  code,
  severity,
  message: { ru: 'Так.', en: 'So.' },
  ...(place && { place }),
})
const at = (file: string, start: number): Place => ({ file, start, end: start + 1 })

describe('sortDiagnostics', () => {
  const sorted = [
    finding('whole'),
    finding('data', { path: ['parts', 9] }),
    finding('data', { path: ['parts', 10] }),
    finding('b', at('A.md', 5)),
    finding('b', at('a.md', 2)),
    finding('a', at('a.md', 10)),
    finding('b', at('a.md', 10)),
    finding('a', at('a.md', 10), 'warning'),
    finding('a', at('a.md', 10), 'info'),
    finding('a', at('ё.md', 1)),
  ]

  it('gives the same order whatever order the findings come in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
        expect(sortDiagnostics(shuffled)).toEqual(sorted)
      }),
    )
  })

  it('leaves the list itself alone and keeps equal findings in their order', () => {
    const list = [finding('b', at('a', 1)), finding('a', at('a', 0)), finding('a', at('a', 0))]
    const [first, second] = sortDiagnostics(list)
    expect([first === list[1], second === list[2], list[0]?.code]).toEqual([true, true, 'b'])
  })
})

const many = (file: string, code: string, count: number): Diagnostic[] =>
  Array.from({ length: count }, (_, index) => finding(code, at(file, index)))

describe('limitPerCode', () => {
  it('keeps so many of each code for each file and counts the rest at the place of the next', () => {
    const list = limitPerCode([...many('a', 'x', 25), ...many('b', 'x', 3), ...many('a', 'y', 20)], 20)
    expect(list).toHaveLength(21 + 3 + 20)
    expect(list[20]).toMatchObject({ code: 'x', severity: 'error', place: { start: 20 } })
    expect(list[20]?.message.ru).toBe('Отсюда и дальше в файле ещё 5 таких же мест.')
  })

  it('does not count one, but shows it', () => {
    expect(limitPerCode(many('a', 'x', 21), 20)).toEqual(many('a', 'x', 21))
  })
})

describe('nearest', () => {
  it.each([
    ['sokolof', 'sokolov'],
    ['скоолов', 'соколов'],
    ['Срок исполненя', 'Срок исполнения'],
    ['ответсвенные', 'Ответственные'],
    ['РЕЗУЛЬТАТ', 'Результат'],
    ['учёт', 'учет'],
    ['срк', 'срок'],
  ])('finds for %s what was meant', (word, meant) => {
    const candidates = ['sokolov', 'соколов', 'Срок исполнения', 'Ответственные', 'Результат', 'учет', 'срок']
    expect(nearest(word, candidates)).toBe(meant)
  })

  it('finds nothing when nothing is near', () => {
    expect(nearest('бюджет', ['срок', 'результат'])).toBeUndefined()
    expect(nearest('ab', ['cd', 'ac'])).toBeUndefined()
    expect(nearest('', ['срок'])).toBeUndefined()
    expect(nearest('а'.repeat(1e6), ['а'])).toBeUndefined()
    expect(nearest('срок', [])).toBeUndefined()
  })

  it('does not depend on the order of the candidates', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['кот', 'код', 'ком', 'кон', 'рот'], { minLength: 5 }), (candidates) => {
        expect(nearest('кок', candidates)).toBe('код')
      }),
    )
  })

  it('prefers the word itself', () => {
    expect(nearest('Учёт', ['учет', 'Учет', 'Учёт'])).toBe('Учёт')
  })
})

describe('countInRussian', () => {
  it.each([
    [0, '0 ошибок'],
    [1, '1 ошибка'],
    [2, '2 ошибки'],
    [5, '5 ошибок'],
    [11, '11 ошибок'],
    [14, '14 ошибок'],
    [21, '21 ошибка'],
    [22, '22 ошибки'],
    [111, '111 ошибок'],
    [1001, '1001 ошибка'],
  ] as const)('gives %i the right form', (count, text) => {
    expect(countInRussian(count, ['ошибка', 'ошибки', 'ошибок'])).toBe(text)
  })
})

describe('shorten', () => {
  it('leaves short values alone and puts them on one line', () => {
    expect(shorten('Срок: май')).toBe('Срок: май')
    expect(shorten(' Срок:\n\t май ')).toBe('Срок: май')
    expect(shorten('а'.repeat(80))).toBe('а'.repeat(80))
    expect(shorten('а'.repeat(81))).toBe(`${'а'.repeat(79)}…`)
    expect(shorten('а'.repeat(5_000_000))).toBe(`${'а'.repeat(79)}…`)
    expect(shorten(`а${' '.repeat(1000)}б`)).toBe('а…')
  })

  it('cuts only between graphemes', () => {
    const graphemes = ['а', 'и\u0306\u0301', '👨‍👩‍👧', '🏳️‍🌈', '🇷🇺', '👍🏽', '𝔸', ' ']
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...graphemes), { maxLength: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (parts, limit) => {
          const short = shorten(parts.join(''), limit)
          expect(short.length).toBeLessThanOrEqual(limit)
          const kept = short.replace(/…$/, '')
          const whole = parts.join('').replace(/\s+/gu, ' ').trim()
          const ends = [0]
          for (const { index, segment } of new Intl.Segmenter('ru').segment(whole)) ends.push(index + segment.length)
          expect([whole.startsWith(kept), ends.includes(kept.length)]).toEqual([true, true])
        },
      ),
    )
  })
})
