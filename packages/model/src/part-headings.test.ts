import { expect, it } from 'vitest'
import { partKind } from './part-headings.js'

it.each([
  ['ЦЕЛЬ:', 'goal'],
  ['Задачи', 'tasks'],
  ['Пояснительная  записка', 'note'],
  ['Дорожная карта', 'activities'],
  ['План мероприятий («дорожная карта») по развитию', 'activities'],
  ['Комплекс мер, направленных на развитие', 'activities'],
  ['Комплекс мерчандайзинга', undefined],
  ['Целевой ориентир', undefined],
  ['Мероприятия прошлых лет', undefined],
  ['toString', undefined],
])('the heading «%s» names the part %s', (heading, kind) => {
  expect(partKind(heading)).toBe(kind)
})
