import { describe, expect, it } from 'vitest'
import {
  dataPlaces,
  findDocument,
  findParty,
  inlinesOf,
  isBlank,
  isIsoDate,
  mention,
  mentionsIn,
  paragraph,
  parsePeriod,
  partKind,
  partyIds,
  plainText,
  recordsOf,
  reference,
  resolveDocumentName,
  type Content,
  type Plan,
  type Workspace,
} from './index.js'

describe('text', () => {
  const content: Content = [
    paragraph(
      'Отчёт ',
      mention('sokolov'),
      ', ',
      reference('diag'),
      { type: 'break' },
      { type: 'footnote', children: [paragraph('сноска ', mention('note'))] },
    ),
    { type: 'list', ordered: false, items: [{ type: 'listItem', children: [paragraph('раз')] }] },
  ]

  it('is plain without its markup and its footnotes', () => {
    expect(plainText(content)).toBe('Отчёт @sokolov, [[diag]]\n\nраз')
    expect(plainText('как есть')).toBe('как есть')
  })

  it('yields its inlines at all depths', () => {
    expect([...inlinesOf(content)].map(({ type }) => type)).toEqual([
      'text',
      'mention',
      'text',
      'reference',
      'break',
      'footnote',
      'text',
      'mention',
      'text',
    ])
  })

  it('yields mentions, those of expressions with their offset', () => {
    const found = [
      ...mentionsIn([paragraph(mention('a'), { type: 'expression', source: '{{вин @b "почта a@c.ru @d"}}' })]),
    ]
    expect(found.map(({ id, offset }) => [id, offset])).toEqual([
      ['a', 0],
      ['b', 6],
    ])
  })

  it('is blank when nothing would be printed', () => {
    expect([isBlank(undefined), isBlank(''), isBlank([]), isBlank([paragraph(' ')]), isBlank('x')]).toEqual([
      true,
      true,
      true,
      true,
      false,
    ])
  })
})

describe('dates', () => {
  it('are real calendar days', () => {
    const days = [
      '2024-02-29',
      '2025-02-29',
      '2100-02-29',
      '2000-02-29',
      '2025-13-01',
      '2025-04-31',
      '2025-00-10',
      '2025-1-1',
      '2025-12-31',
    ]
    expect(days.filter(isIsoDate)).toEqual(['2024-02-29', '2000-02-29', '2025-12-31'])
  })

  it('make a period of two', () => {
    expect(parsePeriod('2025-09-01/2026-08-31')).toEqual({ start: '2025-09-01', end: '2026-08-31' })
    expect(['', '2025-09-01', '2025-09-01/2026-02-30', '2025-09-01/2026-08-31/2027-01-01'].map(parsePeriod)).toEqual(
      Array.from({ length: 4 }, () => undefined),
    )
  })
})

describe('headings of parts', () => {
  it('are known whatever their case, and the roadmap by how its heading begins', () => {
    expect(
      [
        'ЦЕЛЬ:',
        'Задачи',
        'Пояснительная записка',
        'Дорожная карта',
        'План мероприятий («дорожная карта») по развитию',
        'Целевой ориентир',
      ].map(partKind),
    ).toEqual(['goal', 'tasks', 'note', 'activities', 'activities', undefined])
  })
})

describe('the registry', () => {
  const registry = { people: { a: { name: 'А' } }, groups: { g: { name: 'Г' } }, organizations: { o: { name: 'О' } } }

  it('finds whoever an id means, and nobody by the names of JavaScript', () => {
    expect(['a', 'g', 'o', 'toString'].map((id) => findParty(registry, id)?.kind)).toEqual([
      'person',
      'group',
      'organization',
      undefined,
    ])
    expect(partyIds(registry)).toEqual(['a', 'g', 'o'])
  })
})

describe('a plan as data', () => {
  const plan: Plan = {
    document: 'plan',
    title: 'План',
    period: '2025-09-01/2026-08-31',
    indicators: { share: { name: 'Доля' } },
    parts: [
      {
        kind: 'activities',
        id: 'table',
        children: [
          { type: 'section', id: 's', title: 'Раздел', children: [{ type: 'activity', id: 's', title: 'Опрос' }] },
        ],
      },
    ],
  }

  it('has its records by id, the first of two with one id', () => {
    expect([...recordsOf(plan)].map(([id, { kind }]) => [id, kind])).toEqual([
      ['table', 'part'],
      ['s', 'section'],
      ['share', 'indicator'],
    ])
  })

  it('has paths for places', () => {
    const workspace: Workspace = { registry: {}, documents: { plan } }
    const places = dataPlaces(workspace)
    const [part] = plan.parts
    expect(places.at(part as object, 'id')).toEqual({ path: ['documents', 'plan', 'parts', 0, 'id'] })
    expect(places.at(part as object, 'absent')).toEqual({ path: ['documents', 'plan', 'parts', 0] })
    expect(places.at({})).toBeUndefined()
  })
})

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
})
