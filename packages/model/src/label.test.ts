import fc from 'fast-check'
import { expect, it } from 'vitest'
import { normalizeLabel } from './label.js'

it('a label is compared without case, ё, spare spaces and closing signs', () => {
  expect([' Приём\u00a0 заявок : ', 'ПРИЕМ ЗАЯВОК.', 'приём заявок'].map(normalizeLabel)).toEqual(
    Array.from({ length: 3 }, () => 'прием заявок'),
  )
  expect(normalizeLabel('Результат. Вид документа')).toBe('результат. вид документа')
})

it('a normalised label stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('А', 'ё', ' ', '\u202f', '.', ':', 'İ', '\n') }), (label) => {
      expect(normalizeLabel(normalizeLabel(label))).toBe(normalizeLabel(label))
    }),
  )
})
