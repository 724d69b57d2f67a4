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

it('fields with too short an indent belong to the activity above, whatever the heading says', () => {
  const fields = ['- Срок: май', '- Ответственные: школы']
  for (const heading of ['# План мероприятий\n\n## Встречи', '## Встречи', '# Встречи', ''])
    for (const indent of ['', ' ', '  ', '   ']) {
      const below = fields.map((field) => `${indent}${field}\n`).join('')
      const { part } = readText(`${heading}\n\n1. Экскурсия\n${below}1. Опрос\n${below}`)
      const [row] = 'children' in part ? part.children : []
      const rows = part.kind === 'activities' ? (row?.type === 'section' ? row.children : part.children) : []
      const activity = { type: 'activity', term: 'май', responsible: 'школы' }
      expect(rows, `${heading} / ${indent.length}`).toMatchObject([
        { ...activity, title: 'Экскурсия' },
        { ...activity, title: 'Опрос' },
      ])
    }
})

it('a numbered list above bullets without fields stays a text', () => {
  const { part } = readText('# Заметка\n\n1. Экскурсия\n\n- пункт: раз\n')
  expect(part).toMatchObject({ kind: 'prose', content: [{ type: 'list' }, { type: 'list' }] })
})

it.each([
  ['1. Опрос\n   Срок: май\n', 'нет дефиса', '1. Опрос\n   - Срок: май\n'],
  ['1. Опрос\n   – Срок: май\n', 'стоит «–»', '1. Опрос\n   - Срок: май\n'],
  ['1. Опрос\n\n   • Срок: май\n', 'стоит «•»', '1. Опрос\n\n   - Срок: май\n'],
])('a field without its hyphen is told of, and mended: %j', (body, said, mended) => {
  const { diagnostics, read } = readText(`# План мероприятий\n\n${body}`)
  const found = diagnostics.filter(({ code }) => code === 'field-without-bullet')
  expect(found).toHaveLength(1)
  expect(found[0]?.message.ru).toContain(said)
  const [edit] = found[0]?.fixes?.[0]?.edits ?? []
  const text = read.sources.get('plan.md')?.text ?? ''
  expect(edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end)).toContain(`\n\n${mended}`)
})

it('a title that begins like a field is a title', () => {
  const { said } = readText('# План мероприятий\n\n1. Итог: выставка\n   - Срок: май\n')
  expect(said).toEqual([])
})
