import { expect, it } from 'vitest'
import type { ActivitiesPart } from './parts.js'
import type { Activity, Plan, Section } from './plan.js'
import { activitiesOf, walkPlan } from './walk.js'

const activity: Activity = { type: 'activity', title: 'Опрос' }
const inner: Section = { type: 'section', title: 'Внутренний', children: [activity] }
const outer: Section = { type: 'section', title: 'Внешний', children: [{ type: 'prose', content: [] }, inner] }
const first: ActivitiesPart = { kind: 'activities', children: [outer] }
const second: ActivitiesPart = { kind: 'activities', children: [{ ...activity, title: 'Срез' }] }
const plan: Plan = {
  document: 'plan',
  title: 'План',
  period: '2025-09-01/2026-08-31',
  parts: [first, { kind: 'goal', content: [] }, second],
}

it('a plan is walked in its order, with the part and the sections around each row', () => {
  expect([...walkPlan(plan)]).toEqual([
    { node: outer, part: first, parents: [] },
    { node: outer.children[0], part: first, parents: [outer] },
    { node: inner, part: first, parents: [outer] },
    { node: activity, part: first, parents: [outer, inner] },
    { node: second.children[0], part: second, parents: [] },
  ])
})

it('its activities are those of all tables', () => {
  expect([...activitiesOf(plan)].map(({ title }) => title)).toEqual(['Опрос', 'Срез'])
})
