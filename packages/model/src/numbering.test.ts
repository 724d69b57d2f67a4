import { describe, expect, it } from 'vitest'
import { numberPlan } from './numbering.js'
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
