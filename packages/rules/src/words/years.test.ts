import { expect, it } from 'vitest'
import { looksLikeYear } from './years.js'

it.each(['1999.', '2026', '2100)', ' 2025. '])('«%s» looks like a year', (number) => {
  expect(looksLikeYear(number)).toBe(true)
})

it.each(['12', '199', '2200', '20261', '2025.1', ''])('«%s» does not', (number) => {
  expect(looksLikeYear(number)).toBe(false)
})
