import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDocument, resolveDocumentName } from './find-document.js'
import type { Plan } from './plan.js'
import type { Workspace } from './workspace.js'

const emptyPlan = (title: string): Plan => ({ document: 'plan', title, period: '2025-09-01/2026-08-31', parts: [] })

describe('a path in a document', () => {
  const workspace: Workspace = {
    registry: {},
    documents: { 'plan.md': emptyPlan('а'), 'school/plan.md': emptyPlan('б'), 'school/order': emptyPlan('в') },
  }
  const found = (from: string, path: string): string | undefined => findDocument(workspace, from, path)?.name

  it('counts from the folder of the document, or from the workspace after a slash', () => {
    expect(found('school/order.md', 'plan.md')).toBe('school/plan.md')
    expect(found('school/order.md', '/plan.md')).toBe('plan.md')
    expect(found('school/order.md', '../plan.md')).toBe('plan.md')
    expect(found('order.md', './school//plan.md')).toBe('school/plan.md')
  })

  it('is a name where it leads nowhere, and never leaves the workspace', () => {
    expect(found('school/x', 'school/order')).toBe('school/order')
    expect(found('order.md', '../plan.md')).toBeUndefined()
    expect(found('order.md', 'toString')).toBeUndefined()
    expect(resolveDocumentName('a.md', '../../etc')).toBeUndefined()
  })

  it('gives a name without empty steps and steps back, whatever it is made of', () => {
    const name = fc.array(fc.constantFrom('a', 'b.md', '...'), { minLength: 1, maxLength: 4 })
    const path = fc.array(fc.constantFrom('..', '.', '', 'a', 'b.md', '...'), { maxLength: 8 })
    fc.assert(
      fc.property(name, path, (from, to) => {
        const steps = resolveDocumentName(from.join('/'), to.join('/'))?.split('/') ?? []
        expect(steps.filter((step) => step === '.' || step === '..')).toEqual([])
        expect(steps.length === 1 || !steps.includes('')).toBe(true)
      }),
    )
  })
})
