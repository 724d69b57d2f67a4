import type { Diagnostic } from '@dorozhnik/diagnostics'
import { describe, expect, it } from 'vitest'
import { acceptFiles } from './accept-files.js'

function accept(...paths: string[]): { accepted: string[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const accepted = [
    ...acceptFiles(
      paths.map((path) => ({ path, bytes: '' })),
      diagnostics,
    ),
  ].map(({ path }) => path)
  return { accepted, diagnostics }
}

describe('files from anywhere', () => {
  it('keep their order', () => {
    expect(accept('b.md', 'a.md').accepted).toEqual(['b.md', 'a.md'])
  })

  it('are refused when they lie outside, and the others are not', () => {
    const { accepted, diagnostics } = accept('../secret.md', 'plan.md')
    expect(accepted).toEqual(['plan.md'])
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['file-name-portable', 'error']])
  })

  it('are named in NFC, whatever macOS gives', () => {
    expect(accept('Синии\u0306.md').accepted).toEqual(['Синий.md'])
  })

  it.each([
    ['case', 'План.md', 'план.md'],
    ['the encoding of letters', 'план-и\u0306.md', 'план-й.md'],
    ['nothing', 'plan.md', 'plan.md'],
  ])('may not differ only in %s', (_, one, other) => {
    const { accepted, diagnostics } = accept(one, other)
    expect(accepted).toHaveLength(1)
    expect(diagnostics.map(({ code }) => code)).toEqual(['file-names-differ'])
  })
})
