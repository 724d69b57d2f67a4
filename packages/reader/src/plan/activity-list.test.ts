import { expect, it } from 'vitest'
import { readText } from '../testing/read-text.js'

it('activities in lists have the name of their table right before them', () => {
  const name = [{ type: 'text', value: 'План работы' }]
  for (const below of ['1. Опрос\n   - Срок: май\n', '## Раздел\n\n1. Опрос\n   - Срок: май\n']) {
    const { part, said, at } = readText(`# План мероприятий\n\nТекст.\n\nТаблица: План работы {#t}\n\n${below}`)
    expect(said).toEqual([])
    expect(part).toMatchObject({ kind: 'activities', id: 't', caption: name })
    expect(at(part, 'caption')).toBe('План работы')
  }
})

it('a name that stands before no activities stays a text', () => {
  for (const text of [
    '# План мероприятий\n\nТаблица: План работы\n\n- пункт\n',
    '# План мероприятий\n\n1. Опрос\n\nТаблица: План работы\n\n## Раздел\n\n1. Опрос\n',
    '# Заметка\n\nТаблица: План работы\n\n1. Опрос\n   - Срок: май\n',
  ]) {
    const { parts } = readText(text)
    expect(JSON.stringify(parts)).toContain('Таблица: План работы')
    for (const part of parts) expect(part).not.toHaveProperty('caption')
  }
})
