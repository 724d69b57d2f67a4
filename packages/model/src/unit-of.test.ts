import fc from 'fast-check'
import { expect, it } from 'vitest'
import { paragraph } from './builders.js'
import { unitOf } from './unit-of.js'

it.each([
  ['Доля участников проекта, %', '%'],
  ['Доля участников (в %)', '%'],
  ['Количество площадок (ед.)', 'ед.'],
  ['Число наставников, чел.', 'чел.'],
  ['Объём средств, тыс. руб.;', 'тыс. руб.'],
  ['Доля школ, колледжей', undefined],
  ['Доля участников (6–11 классы)', undefined],
  ['Доля', undefined],
  ['', undefined],
])('the unit of «%s» is %s', (name, unit) => {
  expect(unitOf({ name })).toBe(unit)
  expect(unitOf({ name: [paragraph(name)] })).toBe(unit)
})

it('is the one that is given, whatever the name says', () => {
  expect(unitOf({ name: 'Доля, %', unit: 'человек' })).toBe('человек')
  expect(unitOf({ name: 'Доля, %', unit: ' ' })).toBe('%')
})

it('is always a piece of what the author wrote', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const unit = unitOf({ name })
      if (unit !== undefined) expect(name).toContain(unit)
    }),
  )
})
