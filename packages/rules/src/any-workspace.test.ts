import {
  type Activity,
  type Content,
  type ContentBlock,
  dataPlaces,
  type Inline,
  type Order,
  type Part,
  type Plan,
  type Section,
  type SectionChild,
  type Workspace,
} from '@dorozhnik/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkWorkspace } from './check-workspace.js'

const id = fc.constantFrom(
  'sokolov',
  'sokolv',
  'uo',
  'schools',
  'tour',
  'tuor',
  'constructor',
  '__proto__',
  'toString',
  'я',
  '',
)
const words = fc.oneof(
  fc.constantFrom(
    'Утвердить план мероприятий',
    'Срок: май',
    'Отвественные: Соколов',
    'сeнтябрь 2025 г.',
    'до 31 ноября',
    'c 1 сентября',
    '—',
    '**не закрыто',
    '{#id} [[ {{',
    '5. Раздел',
    '4.1. Строка',
    '2026',
    'Этап III. Основной (2026 год)',
    'с 2025 год по 2027–2025 годы',
    '« (» ) ((« «»',
    'не менее 80 % , более 5 встреч',
    'ученик 9 «А» класса Козлов П., тел. 8 (37144) 2-10-45',
    'согласно приложения 3 приказа министерства от 31.12.2099 № 5',
    'приложения 1–3',
    '\u0000\ud800',
    '👩‍👩‍👧 emoji',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
)

const inline: fc.Arbitrary<Inline> = fc.letrec<{ inline: Inline; block: ContentBlock }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    words.map((value): Inline => ({ type: 'text', value })),
    id.map((value): Inline => ({ type: 'mention', id: value })),
    fc
      .tuple(id, fc.option(words, { nil: undefined }))
      .map(
        ([target, text]): Inline =>
          text === undefined ? { type: 'reference', id: target } : { type: 'reference', id: target, text },
      ),
    fc.tuple(words, id).map(([text, who]): Inline => ({ type: 'expression', source: `{{${text} @${who}}}` })),
    fc.constantFrom<Inline>(
      { type: 'expression', source: '{{приложение "plan.md"}}' },
      { type: 'expression', source: '{{приложение "' },
      { type: 'break' },
      { type: 'code', value: '**x**' },
      { type: 'image', url: '', alternative: '' },
    ),
    fc.array(tie('inline'), { maxLength: 3 }).map((children): Inline => ({ type: 'strong', children })),
    fc.array(tie('block'), { maxLength: 2 }).map((children): Inline => ({ type: 'footnote', children })),
  ),
  block: fc.array(tie('inline'), { maxLength: 2 }).map((children): ContentBlock => ({ type: 'paragraph', children })),
})).inline

const block: fc.Arbitrary<ContentBlock> = fc.oneof(
  fc.array(inline, { maxLength: 4 }).map((children): ContentBlock => ({ type: 'paragraph', children })),
  fc.tuple(fc.boolean(), fc.nat({ max: 3000 }), fc.array(inline, { maxLength: 3 })).map(
    ([ordered, start, children]): ContentBlock => ({
      type: 'list',
      ordered,
      start,
      items: [
        { type: 'listItem', children: [{ type: 'paragraph', children }] },
        { type: 'listItem', children: [] },
      ],
    }),
  ),
  fc.array(inline, { maxLength: 2 }).map(
    (children): ContentBlock => ({
      type: 'table',
      align: [null],
      rows: [{ type: 'tableRow', cells: [{ type: 'tableCell', content: [{ type: 'paragraph', children }] }] }],
    }),
  ),
  words.map((value): ContentBlock => ({ type: 'code', value })),
  fc.constant<ContentBlock>({ type: 'thematicBreak' }),
)
const blocks = fc.array(block, { maxLength: 3 })
const content: fc.Arbitrary<Content> = fc.oneof(words, blocks)
const number = fc.constantFrom('1', '4.1.', 'IV', '2026', '', '..', '0', '1.1.1')
const partial = { requiredKeys: ['type', 'title'] as ('type' | 'title')[] }

const activity = fc.record(
  {
    type: fc.constant('activity' as const),
    title: content,
    id,
    term: content,
    responsible: content,
    result: content,
    fields: fc.dictionary(id, content, { maxKeys: 2 }),
    writtenNumber: number,
  },
  partial,
) as fc.Arbitrary<Activity>

const children: fc.Arbitrary<SectionChild[]> = fc.letrec<{ children: SectionChild[] }>((tie) => ({
  children: fc.array(
    fc.oneof(
      { maxDepth: 3 },
      activity,
      blocks.map((prose): SectionChild => ({ type: 'prose', content: prose })),
      fc.record(
        { type: fc.constant('section' as const), title: content, id, writtenNumber: number, children: tie('children') },
        { requiredKeys: ['type', 'title', 'children'] },
      ) as fc.Arbitrary<Section>,
    ),
    { maxLength: 3 },
  ),
})).children

const figure = fc.constantFrom('30', '33.3', '120', '-5', '—', 'не менее 50 %', '12–15', 'х', '', '1 200 чел.')
const indicator = fc.record(
  {
    type: fc.constant('indicator' as const),
    name: fc.oneof(fc.constantFrom('Доля школ, %', 'Доля победителей', 'Число договоров'), words),
    unit: fc.constantFrom('%', 'человек', ''),
    direction: fc.constantFrom('increase', 'decrease', 'maintain'),
    formula: content,
    baseline: figure,
    target: fc.oneof(figure, content),
    values: fc.dictionary(fc.constantFrom('2025', '2026', '2025/2026', 'май', '__proto__'), figure, { maxKeys: 3 }),
    items: fc.array(fc.record({ name: words, baseline: figure }), { maxLength: 2 }),
    writtenNumber: number,
    id,
  },
  { requiredKeys: ['type', 'name'] },
)

const part: fc.Arbitrary<Part> = fc.oneof(
  fc
    .array(
      fc.oneof(
        indicator,
        indicator.map((one) => ({ type: 'group', title: one.name, children: [one] })),
      ),
      { maxLength: 4 },
    )
    .map((rows) => ({ kind: 'indicators', children: rows }) as Part),
  fc
    .array(
      fc.record(
        { type: fc.constant('stage' as const), title: content, term: content, content: blocks, writtenNumber: number },
        { requiredKeys: ['type', 'title', 'content'] },
      ),
      { maxLength: 4 },
    )
    .map((rows) => ({ kind: 'stages', children: rows }) as Part),
  fc
    .tuple(content, content)
    .map(([name, value]) => ({ kind: 'passport', children: [{ type: 'entry', name, value }] }) as Part),
  fc
    .tuple(content, content)
    .map(
      ([title, term]) =>
        ({ kind: 'levels', children: [{ type: 'level', title, forms: [{ type: 'form', title, term }] }] }) as Part,
    ),
  children.map((rows): Part => ({ kind: 'activities', children: rows })),
  fc.tuple(content, children).map(([title, rows]): Part => ({ kind: 'activities', title, children: rows })),
  fc.tuple(content, blocks).map(([title, prose]): Part => ({ kind: 'goal', title, content: prose })),
)
const day = fc.constantFrom('2025-09-01', '2026-08-31', '2026-02-31', '0000-00-00', '', 'скоро', '9999-12-31')

const plan = fc.record(
  {
    document: fc.constant('plan' as const),
    title: words,
    period: fc.oneof(
      fc.tuple(day, day).map((days) => days.join('/')),
      words,
    ),
    numbering: fc.constantFrom('hierarchical', 'continuous', 'per-section', 'none'),
    columns: fc.array(
      fc.oneof(
        fc.constantFrom('term', 'trem', 'title', 'result'),
        words,
        words.map((key) => ({ key })),
      ),
      { maxLength: 4 },
    ),
    organization: id,
    indicators: fc.dictionary(
      id,
      words.map((name) => ({ name })),
      { maxKeys: 2 },
    ),
    parts: fc.array(part, { maxLength: 3 }),
  },
  { requiredKeys: ['document', 'title', 'period', 'parts'] },
) as fc.Arbitrary<Plan>

const order = fc.record(
  {
    document: fc.constant('order' as const),
    organization: id,
    subject: words,
    date: day,
    number: words,
    signatory: id,
    executor: id,
    appendices: fc.array(fc.constantFrom('plan.md', 'plna.md', 'order.md', '__proto__', ''), { maxLength: 3 }),
    acquaint: fc.array(id, { maxLength: 2 }),
    preamble: blocks,
    clauses: fc.array(
      fc.record(
        {
          type: fc.constant('clause' as const),
          content,
          id,
          writtenNumber: number,
          clauses: fc.constant([{ type: 'clause', content: '' }]),
        },
        { requiredKeys: ['type', 'content'] },
      ),
      { maxLength: 3 },
    ),
    closing: blocks,
  },
  { requiredKeys: ['document', 'organization', 'subject', 'preamble', 'clauses'] },
) as fc.Arbitrary<Order>

const named = fc.dictionary(
  id,
  fc.record({ name: words, organization: id, parent: words }, { requiredKeys: ['name'] }),
  { maxKeys: 3 },
)

const anyWorkspace: fc.Arbitrary<Workspace> = fc.record({
  registry: fc.record(
    {
      people: named,
      organizations: named,
      groups: fc.dictionary(id, fc.record({ name: words, members: fc.array(id, { maxLength: 2 }) }), { maxKeys: 2 }),
    },
    { requiredKeys: [] },
  ),
  documents: fc.record({ 'plan.md': plan, 'other.md': plan, 'order.md': order }, { requiredKeys: [] }),
}) as fc.Arbitrary<Workspace>

it('a check never throws, whatever the workspace holds, and always says the same', () => {
  fc.assert(
    fc.property(anyWorkspace, (workspace) => {
      const places = dataPlaces(workspace)
      const findings = checkWorkspace(workspace, places)
      expect(checkWorkspace(workspace, places)).toEqual(findings)
      for (const { message, help } of findings)
        for (const text of [message.ru, message.en, help?.ru ?? '', help?.en ?? ''])
          expect(text).not.toMatch(/undefined|\[object/)
    }),
    { numRuns: 300 },
  )
})
