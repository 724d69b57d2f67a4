import { expect, it } from 'vitest'
import { readWorkspace } from '../read-workspace.js'

const read = (word: string): ReturnType<typeof readWorkspace> =>
  readWorkspace([{ path: 'dorozhnik.yaml', bytes: `people:\n  a: { name: Зимин Андрей, public: ${word} }\n` }])

it.each([
  ['true', true],
  ['да', true],
  ['false', false],
])('a truth is read from its word: %s', (word, truth) => {
  const { value, diagnostics } = read(word)
  expect(diagnostics).toEqual([])
  expect(value?.workspace.registry.people?.['a']?.public).toBe(truth)
})

it('any other word is a finding, and the rest of the record stays', () => {
  const { value, diagnostics } = read('наверное')
  expect(diagnostics.map(({ code }) => code)).toEqual(['field-shape'])
  expect(value?.workspace.registry.people?.['a']).toEqual({ name: 'Зимин Андрей' })
})
