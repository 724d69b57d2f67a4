import type { Content, ContentBlock, Inline, Order, Plan, SectionChild } from '@dorozhnik/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { order, plan, view } from './testing/view.js'

/** Words that can be told from everything else in a document. */
const word = fc.integer({ min: 0, max: 99_999 }).map((number) => `слово${number}я`)

const { block } = fc.letrec<{ inline: Inline; block: ContentBlock }>((tie) => {
  const inlines = fc.array(tie('inline'), { minLength: 1, maxLength: 3 })
  const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 2 })
  const cell = inlines.map((children) => ({ type: 'tableCell' as const, content: [{ type: 'paragraph' as const, children }] }))
  const row = fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => ({ type: 'tableRow' as const, cells }))
  return {
    inline: fc.oneof(
      { depthSize: 'small' },
      word.map((value): Inline => ({ type: 'text', value })),
      word.map((value): Inline => ({ type: 'code', value })),
      word.map((alternative): Inline => ({ type: 'image', url: 'a.png', alternative })),
      word.map((source): Inline => ({ type: 'expression', source: `{{${source}}}` })),
      word.map((text): Inline => ({ type: 'reference', id: 'x', text })),
      word.map((id): Inline => ({ type: 'mention', id })),
      inlines.map((children): Inline => ({ type: 'emphasis', children })),
      inlines.map((children): Inline => ({ type: 'strong', children })),
      inlines.map((children): Inline => ({ type: 'link', url: 'https://example.org', children })),
      blocks.map((children): Inline => ({ type: 'footnote', children })),
    ),
    block: fc.oneof(
      { depthSize: 'small' },
      inlines.map((children): ContentBlock => ({ type: 'paragraph', children })),
      fc
        .tuple(fc.integer({ min: 1, max: 6 }), inlines)
        .map(([level, children]): ContentBlock => ({ type: 'heading', level, children })),
      word.map((value): ContentBlock => ({ type: 'code', value })),
      blocks.map((children): ContentBlock => ({ type: 'quote', children })),
      fc.tuple(fc.boolean(), blocks).map(
        ([ordered, children]): ContentBlock => ({
          type: 'list',
          ordered,
          items: [{ type: 'listItem', children }],
        }),
      ),
      fc.array(row, { minLength: 1, maxLength: 3 }).map((rows): ContentBlock => ({ type: 'table', align: [], rows })),
    ),
  }
})

const content: fc.Arbitrary<Content> = fc.oneof(word, fc.array(block, { minLength: 1, maxLength: 3 }))
const blocks = fc.array(block, { maxLength: 3 })

const { child } = fc.letrec<{ child: SectionChild }>((tie) => ({
  child: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(content, content, content, content, content).map(
      ([title, term, responsible, result, own]): SectionChild => ({
        type: 'activity',
        title,
        term,
        responsible,
        result,
        fields: { own },
      }),
    ),
    blocks.map((children): SectionChild => ({ type: 'prose', content: children })),
    fc
      .tuple(content, fc.array(tie('child'), { maxLength: 3 }))
      .map(([title, children]): SectionChild => ({ type: 'section', title, children })),
  ),
}))

const anyPlan = fc
  .record({ title: content, prose: blocks, children: fc.array(child, { maxLength: 4 }) })
  .map(({ title, prose, children }): Plan => {
    const columns = ['number', 'title', 'term', 'responsible', 'result', 'own']
    return plan({
      columns,
      parts: [
        { kind: 'note', title, content: prose },
        { kind: 'activities', title, children },
      ],
    })
  })

const anyOrder = fc
  .record({ preamble: blocks, clause: content, sub: content, closing: blocks })
  .map(({ preamble, clause, sub, closing }): Order => {
    const clauses = [{ type: 'clause' as const, content: clause, clauses: [{ type: 'clause' as const, content: sub }] }]
    return order({ preamble, clauses, closing })
  })

function wordsIn(value: unknown): string[] {
  return [...new Set(JSON.stringify(value).match(/слово\d+я/g))].toSorted()
}

describe('a view', () => {
  it('loses no word of the author, wherever it stands', () => {
    fc.assert(
      fc.property(anyPlan, anyOrder, (onePlan, oneOrder) => {
        const { document } = view('order.md', { 'order.md': oneOrder, 'plan.md': onePlan })
        expect(wordsIn(document)).toEqual(wordsIn([oneOrder, onePlan]))
      }),
    )
  })

  it('does not change what it is given', () => {
    fc.assert(
      fc.property(anyPlan, (onePlan) => {
        const before = JSON.stringify(onePlan)
        view('plan.md', { 'plan.md': onePlan })
        expect(JSON.stringify(onePlan)).toBe(before)
      }),
      { numRuns: 20 },
    )
  })
})
