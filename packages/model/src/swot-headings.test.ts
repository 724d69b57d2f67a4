import { expect, it } from 'vitest'
import { swotFactor } from './swot-headings.js'

it.each([
  ['Сильные стороны', 'strengths'],
  ['СИЛЬНЫЕ СТОРОНЫ (S)', 'strengths'],
  ['W — слабые стороны', 'weaknesses'],
  ['Слабые стороны проекта', 'weaknesses'],
  ['Возможности (Opportunities):', 'opportunities'],
  ['Угрозы (риски)', 'threats'],
  ['T', 'threats'],
  ['Сильные стороны реализации муниципального проекта (S)', 'strengths'],
  ['O', 'opportunities'],
  ['Выводы', undefined],
  ['Рискованные решения', undefined],
  ['WO', undefined],
])('the heading «%s» means %s', (heading, factor) => {
  expect(swotFactor(heading)).toBe(factor)
})
