import { describe, expect, it } from 'vitest'
import { closedLike, handWrittenNumber, inStepsOf, normalizeNumber } from './row-number.js'

const numberOf = (title: string): string | undefined => handWrittenNumber({ title })

describe('a hand-written number', () => {
  it.each([
    ['4.1. Собрания', '4.1'],
    ['4.1 Собрания', '4.1'],
    ['5. Раздел', '5'],
    ['5) Раздел', '5'],
    ['IV. «Раздел»', 'IV'],
  ])('stands before «%s»', (title, number) => {
    expect(numberOf(title)).toBe(number)
  })
  it.each(['10 классов', '12.05 – день открытых дверей', '2025. Итоги', '5.', 'Встреча 5. Итоги', '5-й этап'])(
    'does not stand before «%s»',
    (title) => {
      expect(numberOf(title)).toBeUndefined()
    },
  )
  it('was taken off by the reader', () => {
    expect(handWrittenNumber({ title: 'Раздел', writtenNumber: '7' })).toBe('7')
  })
  it.each([
    ['4.1.', '4.1'],
    ['4.01)', '4.1'],
    ['IV', '4'],
    ['XXIX.2', '29.2'],
    ['..', ''],
    ['МИ', 'МИ'],
  ])('«%s» is compared as «%s»', (written, number) => {
    expect(normalizeNumber(written)).toBe(number)
  })
  it('keeps its closing sign when it is mended', () => {
    expect(closedLike('5.', '4')).toBe('4.')
    expect(closedLike('5)', '4')).toBe('4)')
    expect(closedLike('5', '4')).toBe('4')
  })
})

it('a computed number has the steps of the written one', () => {
  expect(inStepsOf('1000', '1.1001')).toBe('1001')
  expect(inStepsOf('7.', '2.1')).toBe('1')
  expect(inStepsOf('2.7.', '2.1')).toBe('2.1')
  expect(inStepsOf('3', '2')).toBe('2')
})
