import { dataPlaces, type Plan, type Workspace } from '@dorozhnik/model'
import { describe, expect, it } from 'vitest'
import { coverWorkspace } from './cover-workspace.js'

const plan: Plan = {
  document: 'plan',
  title: 'План',
  period: '2025-09-01/2026-08-31',
  indicators: { reach: { name: 'Доля выпускников, поступивших по профилю' } },
  parts: [
    { kind: 'goal', title: 'Цель', content: [] },
    {
      kind: 'activities',
      title: 'План мероприятий',
      children: [
        {
          type: 'section',
          title: 'Мониторинг',
          children: [{ type: 'activity', title: 'Сбор отчётов школ', result: 'аналитическая справка' }],
        },
        { type: 'activity', title: 'Оценка эффективности мер' },
      ],
    },
  ],
}
const workspace: Workspace = { registry: { norms: ['management-cycle'] }, documents: { plan } }
const places = dataPlaces(workspace)

describe('the matrix of a norm', () => {
  const [cycle, ...others] = coverWorkspace(workspace, places)
  const row = (id: string): unknown => cycle?.rows.find(({ component }) => component === id)

  it('is made for every plan and every chosen norm', () => {
    expect(others).toEqual([])
    expect(cycle).toMatchObject({ document: 'plan', title: 'План', norm: { id: 'management-cycle' } })
    expect(cycle?.rows).toHaveLength(9)
  })

  it('knows what serves a component by a heading, a title, a result, or the kind of a part', () => {
    expect(row('goals')).toMatchObject({ parts: ['Цель'] })
    expect(row('monitoring')).toMatchObject({ activities: [{ number: '1.1', title: 'Сбор отчётов школ' }] })
    expect(row('analysis')).toMatchObject({ activities: [{ number: '1.1', title: 'Сбор отчётов школ' }] })
    expect(row('effectiveness')).toMatchObject({ activities: [{ number: '2', title: 'Оценка эффективности мер' }] })
  })

  it('tells what nobody serves', () => {
    expect(row('recommendations')).toMatchObject({ parts: [], activities: [], indicators: [] })
  })

  it('looks at norms that are asked for although the workspace has not chosen them', () => {
    const [lines] = coverWorkspace(workspace, places, { norms: ['self-determination-lines'] })
    expect(lines?.rows.find(({ component }) => component === 'admission')?.indicators).toEqual([
      { title: 'Доля выпускников, поступивших по профилю' },
    ])
  })
})
