import { gost2025 } from '@dorozhnik/blocks'
import type { Coverage } from '@dorozhnik/model'
import { expect, it } from 'vitest'
import { viewCoverage } from './view-coverage.js'

const same = (text: string): { ru: string; en: string } => ({ ru: text, en: text })
const coverage: Coverage = {
  document: 'plan.md',
  title: 'План мероприятий',
  norm: { id: 'cycle', version: '1', title: same('Цикл'), source: same('письмо № 5') },
  rows: [
    {
      component: 'goals',
      title: same('Цели'),
      clause: same('компонент 1'),
      parts: ['Цель'],
      activities: [],
      indicators: [],
    },
    {
      component: 'monitoring',
      title: same('Мониторинг'),
      clause: same('компонент 2'),
      parts: [],
      activities: [{ number: '2.1', title: 'Срез' }],
      indicators: [{ title: 'Охват' }],
    },
    {
      component: 'analysis',
      title: same('Анализ'),
      clause: same('компонент 3'),
      parts: [],
      activities: [],
      indicators: [],
    },
  ],
}

it('is a table with a row for each component, and a sentence about what is missing', () => {
  const text = JSON.stringify(viewCoverage([coverage], { profile: gost2025 })).replaceAll('\u00A0', ' ')
  for (const part of ['часть «Цель»', '2.1. Срез', 'Охват', 'нет', 'Не отвечает ничего: «Анализ».', 'письмо № 5'])
    expect(text).toContain(part)
  expect(text.match(/"type":"tableRow"/gu)).toHaveLength(4)
})
