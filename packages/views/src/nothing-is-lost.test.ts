import type {
  ActivitiesPart,
  Content,
  ContentBlock,
  EntriesPart,
  Entry,
  FormOfWork,
  IndicatorChild,
  IndicatorGroup,
  IndicatorItem,
  IndicatorRow,
  IndicatorsPart,
  Inline,
  Level,
  LevelsPart,
  Order,
  Part,
  Plan,
  ProseBlock,
  Quadrant,
  Regulation,
  Section,
  SectionChild,
  Stage,
  StagesPart,
  SwotPart,
} from '@dorozhnik/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { order, plan, view } from './testing/view.js'

/** Words that can be told from everything else in a document. */
const word = fc.integer({ min: 0, max: 99_999 }).map((number) => `слово${number}я`)

const span = fc.integer({ min: 2, max: 3 })

const { block, inline } = fc.letrec<{ inline: Inline; block: ContentBlock }>((tie) => {
  const inlines = fc.array(tie('inline'), { minLength: 1, maxLength: 3 })
  const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 2 })
  const cell = inlines.map((children) => ({
    type: 'tableCell' as const,
    content: [{ type: 'paragraph' as const, children }],
  }))
  const spanned = fc
    .tuple(cell, fc.record({ columnSpan: span, rowSpan: span }, { requiredKeys: [] }))
    .map(([one, spans]) => ({ ...one, ...spans }))
  const row = fc.array(spanned, { minLength: 1, maxLength: 3 }).map((cells) => ({ type: 'tableRow' as const, cells }))
  const rows = fc.array(row, { minLength: 1, maxLength: 3 })
  const caption = fc.option(inlines, { nil: undefined })
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
      fc.tuple(fc.constantFrom('-', '.', ')'), blocks).map(
        ([mark, children]): ContentBlock => ({
          type: 'list',
          ordered: mark !== '-',
          ...(mark === ')' && { delimiter: ')' }),
          items: [{ type: 'listItem', children }],
        }),
      ),
      fc
        .tuple(rows, caption)
        .map(([all, name]): ContentBlock => ({ type: 'table', align: [], rows: all, ...(name && { caption: name }) })),
    ),
  }
})

const content: fc.Arbitrary<Content> = fc.oneof(word, fc.array(block, { minLength: 1, maxLength: 3 }))
const blocks = fc.array(block, { maxLength: 3 })

const prose: fc.Arbitrary<ProseBlock> = blocks.map((children) => ({ type: 'prose', content: children }))

/** Any rows of a part with text anywhere between them. */
function rowsOf<Row>(one: fc.Arbitrary<Row>): fc.Arbitrary<(Row | ProseBlock)[]> {
  return fc.array(fc.oneof(one, prose), { maxLength: 4 })
}

/** A record of which any field may be absent, besides those that are named. */
function record<Fields extends object>(
  fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> },
  ...requiredKeys: (keyof Fields & string)[]
): fc.Arbitrary<Fields> {
  return fc.record(fields as never, {
    requiredKeys: requiredKeys as never,
    noNullPrototype: true,
  }) as unknown as fc.Arbitrary<Fields>
}

const unnumbered = fc.constant(true as const)

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
    prose,
    record<Section>(
      {
        type: fc.constant('section'),
        title: content,
        unnumbered,
        children: fc.array(tie('child'), { maxLength: 3 }),
      },
      'type',
      'title',
      'children',
    ),
  ),
}))

const values = fc.dictionary(fc.oneof(fc.constantFrom('2025', '2025/2026'), word), word, {
  maxKeys: 3,
  noNullPrototype: true,
})
const figures = { baseline: word, target: content, values }
const item = record<IndicatorItem>({ name: content, ...figures }, 'name')
const shared = { unit: word, formula: content, source: content, monitoring: content }
const indicator = record<IndicatorRow>(
  {
    type: fc.constant('indicator'),
    name: content,
    ...figures,
    ...shared,
    direction: fc.constantFrom('increase', 'decrease', 'maintain'),
    items: fc.array(item, { maxLength: 3 }),
    fields: fc.dictionary(word, content, { maxKeys: 2, noNullPrototype: true }),
    unnumbered,
  },
  'type',
  'name',
)
const { indicatorChild } = fc.letrec<{ indicatorChild: IndicatorChild }>((tie) => ({
  indicatorChild: fc.oneof(
    { depthSize: 'small' },
    indicator,
    prose,
    record<IndicatorGroup>(
      {
        type: fc.constant('group'),
        title: content,
        ...shared,
        unnumbered,
        children: fc.array(tie('indicatorChild'), { maxLength: 3 }),
      },
      'type',
      'title',
      'children',
    ),
  ),
}))

const form = record<FormOfWork>(
  { type: fc.constant('form'), title: content, term: content, responsible: content },
  'type',
  'title',
)
const level = record<Level>(
  {
    type: fc.constant('level'),
    title: content,
    goal: content,
    responsible: content,
    forms: fc.array(form, { maxLength: 3 }),
  },
  'type',
  'title',
  'forms',
)
const stage = record<Stage>(
  { type: fc.constant('stage'), title: content, term: content, content: blocks },
  'type',
  'title',
  'content',
)
const quadrant = record<Quadrant>(
  {
    type: fc.constant('quadrant'),
    factor: fc.constantFrom('strengths', 'weaknesses', 'opportunities', 'threats'),
    title: content,
    content: blocks,
  },
  'type',
  'factor',
  'title',
  'content',
)
const entry = record<Entry>({ type: fc.constant('entry'), name: content, value: content }, 'type', 'name', 'value')

const base = {
  title: content,
  caption: fc.array(inline, { minLength: 1, maxLength: 2 }),
  orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
  unnumbered,
}

const anyPart: fc.Arbitrary<Part> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('note' as const, 'directions' as const, 'prose' as const),
    title: content,
    content: blocks,
  }),
  record<ActivitiesPart>(
    { kind: fc.constant('activities'), ...base, children: fc.array(child, { maxLength: 4 }) },
    'kind',
    'children',
  ),
  record<EntriesPart>(
    {
      kind: fc.constantFrom('passport', 'resources'),
      ...base,
      headings: fc.tuple(word, word),
      children: rowsOf(entry),
    },
    'kind',
    'children',
  ).filter(({ headings, children }) => headings === undefined || children.some(({ type }) => type === 'entry')),
  record<LevelsPart>({ kind: fc.constant('levels'), ...base, children: rowsOf(level) }, 'kind', 'children'),
  record<StagesPart>({ kind: fc.constant('stages'), title: content, children: rowsOf(stage) }, 'kind', 'children'),
  record<SwotPart>({ kind: fc.constant('swot'), ...base, children: rowsOf(quadrant) }, 'kind', 'children'),
  record<IndicatorsPart>(
    {
      kind: fc.constantFrom('indicators', 'methodology'),
      ...base,
      numbering: fc.constantFrom('continuous', 'hierarchical', 'per-section', 'groups', 'none'),
      children: fc.array(indicatorChild, { maxLength: 4 }),
    },
    'kind',
    'children',
  ),
)

const anyDocument = fc
  .record({ parts: fc.array(anyPart, { maxLength: 4 }), regulation: fc.boolean() })
  .map(({ parts, regulation }): Plan | Regulation => {
    const whole = plan({ columns: ['number', 'title', 'term', 'responsible', 'result', 'own'], parts })
    return regulation ? { ...whole, document: 'regulation' } : whole
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
      fc.property(anyDocument, anyOrder, (onePlan, oneOrder) => {
        const { document } = view('order.md', { 'order.md': oneOrder, 'plan.md': onePlan })
        expect(wordsIn(document)).toEqual(wordsIn([oneOrder, onePlan]))
      }),
    )
  })

  it('does not change what it is given', () => {
    fc.assert(
      fc.property(anyDocument, (onePlan) => {
        const before = JSON.stringify(onePlan)
        view('plan.md', { 'plan.md': onePlan })
        expect(JSON.stringify(onePlan)).toBe(before)
      }),
      { numRuns: 20 },
    )
  })
})
