import { describe, expect, it } from 'vitest'
import { readWorkspace } from '../read-workspace.js'

/** What is said of a registry with these rules, and what was read of them. */
function read(rules: string): { said: string[]; rules: unknown } {
  const { value, diagnostics } = readWorkspace([{ path: 'dorozhnik.yaml', bytes: `rules:\n${rules}` }])
  return {
    said: diagnostics.map(({ code, message, help }) => `${code}: ${message.ru} ${help?.ru ?? ''}`.trim()),
    rules: value?.workspace.registry.rules,
  }
}

describe('rules in the registry', () => {
  it('are words, or records with a reason', () => {
    const { said, rules } = read('  a-b: error\n  c: { severity: off, reason: Так решено }\n')
    expect(said).toEqual([])
    expect(rules).toEqual({ 'a-b': 'error', c: { severity: 'off', reason: 'Так решено' } })
  })

  it('name the word that was meant, and are read without the wrong one', () => {
    const { said, rules } = read('  a: warnin\n  b: { severity: of, reason: Да }\n  c: info\n')
    expect(said).toEqual([
      'field-shape: Значение «warnin» поля «a» неизвестно; бывает: off, info, warning, error. Возможно, имелось в виду «warning».',
      'field-shape: Значение «of» поля «severity» неизвестно; бывает: off, info, warning, error. Возможно, имелось в виду «off».',
    ])
    expect(rules).toEqual({ b: { reason: 'Да' }, c: 'info' })
  })

  it('say which field a record lacks or has too much', () => {
    expect(read('  a: { reason: Да }\n').said).toEqual([expect.stringContaining('нет обязательного поля «severity»')])
    expect(read('  a: { severity: off, reasn: Да }\n').said).toEqual([expect.stringContaining('«reasn» неизвестно')])
    expect(read('  a: [off]\n').said).toHaveLength(1)
  })
})
