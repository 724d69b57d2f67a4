import fc from 'fast-check'
import { expect, it } from 'vitest'
import { phraseMatcher, wordsOf } from './phrases.js'

const says = (text: string, ...phrases: string[]): boolean => phraseMatcher(phrases)(wordsOf(text))

it.each([
  ['Направление адресных рекомендаций школам', 'адресн* рекомендац*', true],
  ['Адресная помощь и рекомендации', 'адресн* рекомендац*', false],
  ['Методы сбора и обработки информации', 'сбор* ~ информаци*', true],
  ['Сбор макулатуры, её сортировка, вывоз и общая информация', 'сбор* ~ информаци*', false],
  ['Учёт поступивших', 'учет поступивш*', true],
  ['Учёты', 'учет', false],
  ['', 'мониторинг*', false],
])('«%s» and %s: %s', (text, phrase, expected) => {
  expect(says(text, phrase)).toBe(expected)
})

it('any text and any phrase give an answer, and a text holds its own words', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string(), { maxLength: 3 }), (text, phrases) => {
      const words = wordsOf(text)
      expect(typeof phraseMatcher(phrases)(words)).toBe('boolean')
      if (words.length > 0) expect(phraseMatcher([words.join(' ')])(words)).toBe(true)
    }),
  )
})
