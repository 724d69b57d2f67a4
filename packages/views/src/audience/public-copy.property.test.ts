import type { ContentBlock, Inline, Order, Part, Person, Plan, Registry } from '@dorozhnik/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { order, plan, registry, view } from '../testing/view.js'

type Content = ContentBlock[]

/** People whose forms all begin alike, so that one stem tells them in any case. */
const people: Record<string, Person & { stem: string }> = {
  zimin: { name: 'Зимин Пётр Ильич', post: 'методист', stem: 'зимин' },
  orlova: { name: 'Орлова Вера Ильинична', post: 'директор школы', stem: 'орлов' },
  tolstoy: { name: 'Толстой Игорь Львович', post: 'педагог-психолог', stem: 'толст' },
}
const known: Registry = {
  ...registry,
  people: {
    ...registry.people,
    ...Object.fromEntries(Object.entries(people).map(([id, { name, post = '' }]) => [id, { name, post }])),
  },
  groups: { ...registry.groups, council: { name: 'совет', members: Object.keys(people) } },
}

const someone = fc.constantFrom(...Object.keys(people))
const cases = fc.constantFrom('им', 'род', 'дат', 'вин', 'твор', 'предл')
const style = fc.constantFrom('', ' "имя"', ' "имя, должность"', ' "должность имя"')
const naming: fc.Arbitrary<Inline> = fc.oneof(
  someone.map((id): Inline => ({ type: 'mention', id })),
  fc
    .tuple(cases, someone, style)
    .map(([name, id, how]): Inline => ({ type: 'expression', source: `{{${name} @${id}${how}}}` })),
)
const content: fc.Arbitrary<Content> = fc
  .array(fc.oneof(naming, fc.constant<Inline>({ type: 'text', value: ' и ' })), { minLength: 1, maxLength: 4 })
  .map((children): Content => [{ type: 'paragraph', children }])

/** A part of every kind that holds free content, with people in its cells. */
const parts: fc.Arbitrary<Part[]> = fc.tuple(content, content, content, content).map(([a, b, c, d]): Part[] => [
  { kind: 'goal', title: 'Цель', content: a },
  { kind: 'tasks', title: 'Задачи', content: b },
  { kind: 'note', title: 'Записка', content: c },
  {
    kind: 'activities',
    children: [
      {
        type: 'section',
        title: d,
        children: [{ type: 'activity', title: a, term: b, responsible: c, result: d }],
      },
    ],
  },
  {
    kind: 'indicators',
    children: [{ type: 'indicator', name: d, unit: 'ед.', formula: a, source: b, monitoring: c, values: {} }],
  },
])

const heads: fc.Arbitrary<Partial<Order>> = fc.record({
  executor: someone,
  visas: fc.array(someone, { minLength: 1, maxLength: 2 }),
  acquaint: fc.constant(['council']),
  responsible: fc.array(someone, { minLength: 1, maxLength: 3 }),
  addressees: fc.array(someone, { minLength: 1, maxLength: 2 }),
  control: someone,
  copy: someone.map((certifiedBy) => ({ certifiedBy, date: '2025-09-01' as const })),
})

function stemsIn(document: unknown): string[] {
  const text = JSON.stringify(document).toLowerCase()
  return Object.values(people).flatMap(({ stem }) => (text.includes(stem) ? [stem] : []))
}

function publicCopy(changes: Partial<Order>, appendix: Plan): ReturnType<typeof view> {
  return view(
    'order.md',
    { 'order.md': order(changes), 'plan.md': appendix },
    { audience: 'public', posts: true, registry: known },
  )
}

describe('a public copy with posts instead of names', () => {
  it('holds no surname of those who are not public, wherever they are named', () => {
    fc.assert(
      fc.property(heads, parts, fc.option(content), (head, made, body) => {
        const clauses: Order['clauses'] = body === null ? [] : [{ type: 'clause', content: body }]
        expect(stemsIn(publicCopy({ ...head, clauses }, plan({ parts: made })).document)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('tells of a stamp that a person signs whose name is not public', () => {
    const stamped = plan({ approval: { person: 'orlova', date: '2025-08-26' }, agreements: [{ person: 'zimin' }] })
    // Whoever approves signs; whoever agrees has to be asked.
    const made = publicCopy({}, stamped)
    expect(stemsIn(made.document)).toEqual(['зимин', 'орлов'])
    expect(made.codes).toEqual(['public-name'])
    expect(made.messages[0]).toContain('Зимин')
  })

  it('names them in the other copies', () => {
    const named = plan({
      parts: [{ kind: 'goal', content: [{ type: 'paragraph', children: [{ type: 'mention', id: 'zimin' }] }] }],
    })
    const made = view('order.md', { 'order.md': order(), 'plan.md': named }, { registry: known })
    expect(stemsIn(made.document)).toEqual(['зимин'])
  })

  it('finds a phone of the registry however it is spelt', () => {
    const spelt = [
      '8 (81379) 2-10-44',
      '+7 81379 21044',
      '8-813-792-10-44',
      '88137921044',
      '2-10-44',
      '21044',
      'тел. 2 10 44',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...spelt), fc.constantFrom('', 'Звонить: ', '(', '№ 7, '), (phone, before) => {
        const typed = plan({
          parts: [{ kind: 'activities', children: [{ type: 'activity', title: `${before}${phone}` }] }],
        })
        expect(publicCopy({}, typed).codes).toContain('public-contact')
      }),
    )
  })

  it('takes no other figures for a phone', () => {
    const typed = plan({
      parts: [{ kind: 'activities', children: [{ type: 'activity', title: 'Охват 2, 10 и 44 %, приказ № 121044' }] }],
    })
    expect(publicCopy({}, typed).codes).not.toContain('public-contact')
  })
})
