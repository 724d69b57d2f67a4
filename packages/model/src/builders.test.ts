import { expect, it } from 'vitest'
import { mention, paragraph, reference, text } from './builders.js'

it('builders make running text, and leave out what is not said', () => {
  expect(paragraph('Отчёт ', mention('a'))).toEqual({
    type: 'paragraph',
    children: [text('Отчёт '), { type: 'mention', id: 'a' }],
  })
  expect(reference('diag')).toEqual({ type: 'reference', id: 'diag' })
  expect(reference('diag', 'доля')).toEqual({ type: 'reference', id: 'diag', text: 'доля' })
})
