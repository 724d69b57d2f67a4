import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberClauses, numberPlan } from './numbering.js'
import type { Clause } from './order.js'
import type { Activity, Numbering, Plan, Section, SectionChild } from './plan.js'
import { walkPlan } from './walk.js'

const activity = (): Activity => ({ type: 'activity', title: 'Опрос' })
const section = (...children: SectionChild[]): Section => ({ type: 'section', title: 'Раздел', children })

function numbers(numbering: Numbering | undefined, ...children: SectionChild[]): string[] {
  const plan: Plan = {
    document: 'plan',
    title: 'План',
    period: '2025-09-01/2026-08-31',
    ...(numbering === undefined ? {} : { numbering }),
    parts: [{ kind: 'activities', children }],
  }
  const numbered = numberPlan(plan)
  return [...walkPlan(plan)].map(({ node }) => (node.type === 'prose' ? 'prose' : (numbered.get(node) ?? '–')))
}

const tree = (): SectionChild[] => [
  activity(),
  section(activity(), { type: 'prose', content: [] }, activity()),
  section(section(activity())),
]

describe('printed numbers', () => {
  it('count sections and activities of one parent together when hierarchical', () => {
    expect(numbers(undefined, ...tree())).toEqual(['1', '2', '2.1', 'prose', '2.2', '3', '3.1', '3.1.1'])
  })

  it('run through the whole plan when continuous', () => {
    expect(numbers('continuous', ...tree())).toEqual(['1', '–', '2', 'prose', '3', '–', '–', '4'])
  })

  it('begin anew in each section when per-section', () => {
    expect(numbers('per-section', ...tree())).toEqual(['1', '–', '1', 'prose', '2', '–', '–', '1'])
  })

  it('are absent when there are none', () => {
    expect(numbers('none', ...tree()).filter((number) => number !== 'prose')).toEqual(
      Array.from({ length: 7 }, () => '–'),
    )
  })
})

const partlyNumbered = (): SectionChild[] => [
  section(activity()),
  { ...section(activity(), activity()), unnumbered: true },
  section({ ...activity(), unnumbered: true }, activity()),
]

describe('what bears no number', () => {
  it('is left out of the count, and what an unnumbered section holds is counted in its place', () => {
    expect(numbers('hierarchical', ...partlyNumbered())).toEqual(['1', '1.1', '–', '2', '3', '4', '–', '4.1'])
    expect(numbers('continuous', ...partlyNumbered())).toEqual(['–', '1', '–', '2', '3', '–', '–', '4'])
    expect(numbers('per-section', ...partlyNumbered())).toEqual(['–', '1', '–', '1', '2', '–', '–', '1'])
  })

  it.each([
    ['roman', ['I', '1', '–', '2', '3', 'II', '–', '4']],
    ['arabic', ['1', '1', '–', '2', '3', '2', '–', '4']],
  ] as const)('and sections of the highest level have %s numbers of their own', (sectionNumbering, expected) => {
    const plan: Plan = { ...planOf('continuous', [partlyNumbered()]), sectionNumbering }
    const numbered = numberPlan(plan)
    expect([...walkPlan(plan)].map(({ node }) => (node.type === 'prose' ? '' : (numbered.get(node) ?? '–')))).toEqual(
      expected,
    )
  })

  it('and numbers of sections run on from table to table, and change nothing where sections have numbers', () => {
    const tables = [[section(section()), section()], [section()]]
    const plan: Plan = { ...planOf('per-section', tables), sectionNumbering: 'roman' }
    expect([...numberPlan(plan).values()]).toEqual(['I', 'II', 'III'])
    expect([...numberPlan({ ...plan, numbering: 'none' }).values()]).toEqual(['I', 'II', 'III'])
    expect([...numberPlan({ ...plan, numbering: 'hierarchical' }).values()]).toEqual(['1', '1.1', '2', '3'])
  })
})

const planOf = (numbering: Numbering, parts: SectionChild[][]): Plan => ({
  document: 'plan',
  title: 'План',
  period: '2025-09-01/2026-08-31',
  numbering,
  parts: parts.map((inside) => ({ kind: 'activities', children: inside })),
})
const clause = (...clauses: Clause[]): Clause => ({ type: 'clause', content: 'Провести.', clauses })

describe('printed numbers of any plan', () => {
  const schemes: Numbering[] = ['hierarchical', 'continuous', 'per-section', 'none']
  const { children } = fc.letrec<{ children: SectionChild[]; child: SectionChild }>((tie) => ({
    children: fc.array(tie('child'), { maxLength: 4 }),
    child: fc.oneof(
      { maxDepth: 4 },
      fc.boolean().map((without) => ({ ...activity(), ...(without && { unnumbered: true as const }) })),
      fc.constant<SectionChild>({ type: 'prose', content: [] }),
      fc
        .tuple(tie('children'), fc.boolean())
        .map(([inside, without]) => ({ ...section(...inside), ...(without && { unnumbered: true as const }) })),
    ),
  }))
  const tables = fc.array(children, { maxLength: 3 })

  it('run through all its tables and never come twice, except where each section begins anew', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...schemes), (parts, numbering) => {
        const found = [...numberPlan(planOf(numbering, parts)).values()]
        if (numbering === 'continuous') expect(found).toEqual(found.map((_, index) => String(index + 1)))
        if (numbering !== 'per-section') expect(new Set(found).size).toBe(found.length)
      }),
    )
  })

  it('go on from the nearest numbered section when hierarchical, and every numbered row has one', () => {
    fc.assert(
      fc.property(tables, (parts) => {
        const plan = planOf('hierarchical', parts)
        const found = numberPlan(plan)
        for (const { node, parents } of walkPlan(plan)) {
          if (node.type === 'prose') continue
          if (node.unnumbered === true) {
            expect(found.has(node)).toBe(false)
            continue
          }
          const around = parents.filter((parent) => parent.unnumbered !== true)
          const parent = around.at(-1)
          const own = found.get(node) ?? 'none'
          expect(own.split('.')).toHaveLength(around.length + 1)
          if (parent !== undefined) expect(own.startsWith(`${found.get(parent)}.`)).toBe(true)
        }
      }),
    )
  })
})

describe('clauses', () => {
  it('are numbered with their sub-clauses', () => {
    const found = [...numberClauses([clause(), clause(clause(), clause(clause())), clause()])]
    expect(found.map(({ number }) => number)).toEqual(['1', '2', '2.1', '2.2', '2.2.1', '3'])
  })
})
