import { gost2025, walk } from '@dorozhnik/blocks'
import type { Places } from '@dorozhnik/diagnostics'
import { dataPlaces, mention, paragraph, reference } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import { emphasis } from './testing/emphasis.js'
import { order, plan, registry, view } from './testing/view.js'
import { viewDocument } from './view-document.js'

describe('viewDocument', () => {
  it('has no value for a document that nobody has, and suggests the nearest', () => {
    const workspace = { registry, documents: { 'plans/plan.md': plan() } }
    const context = { workspace, places: dataPlaces(workspace), profile: gost2025 }
    const outcome = viewDocument('plans/plam.md', context)
    expect(outcome.value).toBeUndefined()
    expect(outcome.diagnostics.map(({ message }) => message.ru)).toEqual([
      'Документа «plans/plam.md» в рабочей папке нет; возможно, «plans/plan.md».',
    ])
  })

  it('does not take a property that every object has for a document', () => {
    expect(view('constructor', {}).codes).toEqual(['unknown-document'])
  })

  it('gives a plan pages of its own', () => {
    const { document, codes } = view('plan.md', { 'plan.md': plan() })
    expect(document.sections.map(({ role, orientation }) => [role, orientation])).toEqual([['document', 'landscape']])
    expect(codes).toEqual([])
  })

  it('gives an order its appendices as page sections of their own', () => {
    const { document } = view('order.md', { 'order.md': order(), 'plan.md': plan() })
    expect(document.sections.map(({ role, orientation }) => [role, orientation])).toEqual([
      ['order', 'portrait'],
      ['appendix', 'landscape'],
    ])
  })

  it('is plain data that survives JSON as it is', () => {
    const documents = { 'order.md': order({ executor: 'sokolov', acquaint: ['vetrova'] }), 'plan.md': plan() }
    const workspace = { registry, documents }
    const { value } = viewDocument('order.md', { workspace, places: dataPlaces(workspace), profile: gost2025 })
    expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value)
  })

  it('carries the place of the text on every node that the author wrote', () => {
    const written = paragraph('Цель – ', emphasis('выбор'))
    const document = plan({ parts: [{ kind: 'goal', title: 'Цель', content: [written] }] })
    const ranges = new Map<object, [number, number]>([
      [document, [0, 100]],
      [document.parts[0] as object, [10, 60]],
      [written, [20, 40]],
      [written.children[0] as object, [20, 27]],
      [written.children[1] as object, [27, 40]],
    ])
    const places: Places = {
      at(node, key) {
        const range = ranges.get(node)
        if (range === undefined) return undefined
        return { file: 'plan.md', start: key === 'title' ? range[0] + 1 : range[0], end: range[1] }
      },
    }
    const workspace = { registry, documents: { 'plan.md': document } }
    const { value } = viewDocument('plan.md', { workspace, places, profile: gost2025 })
    const origins = [...walk(value ?? { type: 'document', title: '', sections: [] })].map((node) => [
      node.type,
      'origin' in node ? `${node.origin?.start}-${node.origin?.end}` : '',
    ])
    expect(origins).toEqual([
      ['document', ''],
      ['pageSection', '0-100'],
      ['documentTitle', '1-100'],
      ['text', '1-100'],
      ['heading', '11-60'],
      ['text', '11-60'],
      ['paragraph', '20-40'],
      ['text', '20-27'],
      ['emphasis', '27-40'],
      ['text', ''],
    ])
  })

  it('leaves spaces alone when typography is switched off', () => {
    const documents = { 'plan.md': plan({ title: 'План № 5 на 2025 г.' }) }
    const workspace = { registry, documents }
    const context = { workspace, places: dataPlaces(workspace), profile: gost2025 }
    const titleOf = (typography: boolean): unknown =>
      viewDocument('plan.md', { ...context, typography }).value?.sections[0]?.children[0]
    expect(titleOf(true)).toEqual({
      type: 'documentTitle',
      children: [{ type: 'text', value: 'План №\u00a05 на 2025\u00a0г.' }],
    })
    expect(titleOf(false)).toEqual({
      type: 'documentTitle',
      children: [{ type: 'text', value: 'План № 5 на 2025 г.' }],
    })
  })
})

describe('a document full of mistakes', () => {
  it('is made, however many unknown names it has', () => {
    const children = Array.from({ length: 3000 }, (_, index) => ({
      type: 'activity' as const,
      id: `activity-${index}`,
      title: [paragraph(reference(`actvty-${index}`), mention(`person-${index}`))],
    }))
    const people = Object.fromEntries(
      children.map((_, index) => [`preson-${index}`, { name: 'Соколов Игорь Петрович' }]),
    )
    const { codes } = view(
      'plan.md',
      { 'plan.md': plan({ parts: [{ kind: 'activities', children }] }) },
      { registry: { people } },
    )
    expect(codes.length).toBe(6000)
  })
})
