import { describe, expect, it } from 'vitest'
import { labelMatcher } from './label-matcher.js'

const labels = labelMatcher(['Срок', 'Сроки исполнения', 'Ответственные', 'Результат', 'Форма отчёта'])

describe('a label', () => {
  it('is known without case, «ё» and closing signs', () => {
    for (const label of ['срок', 'СРОК', 'Срок:', 'Форма отчета']) expect(labels.isKnown(label), label).toBe(true)
    expect(labels.isKnown('Сроки')).toBe(false)
  })
  it.each([
    ['Сорк', 'Срок'],
    ['Срк', 'Срок'],
    ['Cрок', 'Срок'],
    ['сроки исполнени', 'Сроки исполнения'],
    ['Отвественные', 'Ответственные'],
    ['Резултат', 'Результат'],
    ['Форма отчёт', 'Форма отчёта'],
  ])('«%s» is almost «%s»', (label, known) => {
    expect(labels.almost(label)?.toLowerCase()).toBe(known.toLowerCase())
  })
  it.each(['Срок', 'Урок', 'Рок', 'Форма занятия', 'Результаты игры', 'Ответ', 'х'.repeat(100), ''])(
    '«%s» is almost none',
    (label) => {
      expect(labels.almost(label)).toBeUndefined()
    },
  )
})
