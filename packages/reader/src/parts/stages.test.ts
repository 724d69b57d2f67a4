import { expect, it } from 'vitest'
import { readText } from '../testing/read-text.js'

it('stages are items of a list with their works', () => {
  const { part, said, at } = readText(`# Этапы реализации муниципального проекта

1. Организационный (октябрь 2025 г.): {#first}
   - уточнение цели;
   - входной мониторинг.
2. Основной
   - Срок: 2026 год
   - реализация

   Абзац.
`)
  expect(said).toEqual([])
  expect(part).toMatchObject({
    kind: 'stages',
    children: [
      {
        type: 'stage',
        id: 'first',
        title: 'Организационный (октябрь 2025 г.):',
        content: [{ type: 'list', items: [{}, {}] }],
      },
      {
        type: 'stage',
        title: 'Основной',
        term: '2026 год',
        content: [{ type: 'list', items: [{}] }, { type: 'paragraph' }],
      },
    ],
  })
  const [first, second] = ('children' in part ? part.children : []) as [object, object]
  expect(at(first)).toBe('1. Организационный (октябрь 2025 г.): {#first}')
  expect(at(second, 'term')).toBe('2026 год')
  expect(at(second, 'content')).toContain('Абзац.')
})

it('stages are headings with what stands under them', () => {
  const { part, at } = readText(`# Этапы

Вступление.

## 1. Подготовка {#prep}

- Сроки: май

Текст.

### Подробно

1. раз

## Практический этап
`)
  expect(part).toMatchObject({
    children: [
      { type: 'prose' },
      {
        type: 'stage',
        id: 'prep',
        title: 'Подготовка',
        writtenNumber: '1',
        term: 'май',
        content: [{ type: 'paragraph' }, { type: 'heading', level: 1 }, { type: 'list' }],
      },
      { type: 'stage', title: 'Практический этап', content: [] },
    ],
  })
  const [, stage] = ('children' in part ? part.children : []) as [object, object]
  expect(at(stage, 'writtenNumber')).toBe('1')
})

it('a second term is added to the first and reported', () => {
  const { part, said } = readText('# Этапы\n\n1. А\n   - Срок: май\n   - Сроки: июнь\n')
  expect(said).toEqual(['field-twice 10:13 июнь'])
  expect(JSON.stringify(part)).toContain('май')
})
