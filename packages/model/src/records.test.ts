import { expect, it } from 'vitest'
import type { Plan } from './plan.js'
import { namedRecords, recordsOf } from './records.js'

const plan: Plan = {
  document: 'plan',
  title: 'План',
  period: '2025-09-01/2026-08-31',
  indicators: { share: { name: 'Доля' } },
  parts: [
    { kind: 'goal', id: 'aim', content: [{ type: 'heading', level: 1, id: 'why', children: [] }] },
    {
      kind: 'activities',
      id: 'table',
      children: [
        {
          type: 'section',
          id: 's',
          title: 'Раздел',
          children: [
            { type: 'activity', id: 's', title: 'Опрос' },
            { type: 'activity', id: 'share', title: 'Срез' },
            { type: 'activity', title: 'Без имени' },
            { type: 'prose', content: [] },
          ],
        },
      ],
    },
  ],
}

it('the records of a plan are its parts, sections, activities and indicators', () => {
  expect([...namedRecords(plan)].map(([id, { kind }]) => `${id}: ${kind}`)).toEqual([
    'aim: part',
    'table: part',
    's: section',
    's: activity',
    'share: activity',
    'why: heading',
    'share: indicator',
  ])
})

it('of two records with one id the first wins', () => {
  expect([...recordsOf(plan)].map(([id, { kind }]) => `${id}: ${kind}`)).toEqual([
    'aim: part',
    'table: part',
    's: section',
    'share: activity',
    'why: heading',
  ])
})
