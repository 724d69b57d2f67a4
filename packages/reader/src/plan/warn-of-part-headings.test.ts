import { describe, expect, it } from 'vitest'
import { readText } from '../testing/read-text.js'

/** The findings about headings of parts. */
function found(body: string): string[] {
  return readText(`${body}\n`).said.filter((one) => one.includes('part-heading'))
}

it('says nothing twice of what a paragraph holds', () => {
  expect(readText('# Цель\n\nТекст <b>жирный</b>.\n').said).toHaveLength(2)
})

describe('a heading of a part that begins none', () => {
  it.each([
    '**Паспорт муниципального проекта**',
    '# Цель\n\nСлова.\n\n***3. Этапы реализации проекта***',
    '# Цель\n\nSWOT-анализ',
    '# Муниципальный проект\n\n## Паспорт проекта\n\n- Сроки: 2025 год',
    '# Паспорт\n\n- Сроки: 2025 год\n\n## 2. Принципы\n\nСлова.',
  ])('is reported: %j', (body) => {
    expect(found(body)).toHaveLength(1)
  })

  it.each([
    '# Паспорт проекта\n\n- Сроки: 2025 год\n\n# Этапы\n\n1. Первый',
    '# Цель и задачи\n\n**Задачи**\n\n## Цель\n\nСлова.',
    '# Показатели\n\n## Результаты\n\n1. Доля',
    '# План мероприятий\n\n## Ресурсное обеспечение\n\n1. Закупка',
    '# Мониторинг\n\nПоказатели:\n\n- доля.\n\nПоказатели реализации проекта приведены ниже.',
    '# Проект\n\n## Наши показатели {вид=показатели}\n\n1. Доля',
  ])('is not any other text: %j', (body) => {
    expect(found(body)).toEqual([])
  })
})
