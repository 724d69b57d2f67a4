import { describe, expect, it } from 'vitest'
import { coverageOf } from './coverage.js'
import { normPacks } from './pack-list.js'
import { makeContext } from '../context/make-context.js'
import { dataPlaces } from '@dorozhnik/model'

/** The acts as findings call them. */
const acts = { ru: /№ 08-70|направления 1\.4|№ ВЖ-1399\/05/, en: /№ 08-70|direction 1\.4|№ ВЖ-1399\/05/ }

describe.each(normPacks.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  it('cites its act, and the clause where there is one, in every finding', () => {
    const says = pack.rules.flatMap(({ examples }) => examples.flatMap((example) => example.says))
    expect(says.length).toBeGreaterThan(1)
    for (const { ru, en } of says) {
      expect(ru).toMatch(acts.ru)
      expect(en).toMatch(acts.en)
    }
  })

  it('is in force from a day, and each component has a clause of its own or stands in the act as a condition', () => {
    expect(pack.inForce.from).toMatch(/^20\d\d-\d\d-\d\d$/)
    const ids = pack.components.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const numbered = pack.components.map(({ clause }) => clause.ru).filter((clause) => /\d/.test(clause))
    expect(new Set(numbered).size).toBe(numbered.length)
  })

  it('makes a matrix with a row for each component', () => {
    const plan = { document: 'plan' as const, title: 'План', period: '2025-09-01/2026-08-31', parts: [] }
    const workspace = { registry: {}, documents: { plan } }
    const [context] = makeContext(workspace, dataPlaces(workspace)).plans
    if (context === undefined) throw new Error('there is a plan')
    expect(coverageOf(context, pack).rows).toHaveLength(pack.components.length)
  })
})

it('the packs hold nine components, ten lines, and seven directions with their conditions', () => {
  const [cycle, lines, model] = normPacks
  expect(cycle?.components.map(({ title }) => title.ru)).toEqual([
    'Цели',
    'Показатели',
    'Методы сбора и обработки информации',
    'Мониторинг',
    'Анализ результатов мониторинга',
    'Адресные рекомендации',
    'Меры и мероприятия',
    'Управленческие решения',
    'Анализ эффективности принятых мер',
  ])
  expect(lines?.components).toHaveLength(10)
  const directions = model?.components.filter(({ clause }) => clause.ru.startsWith('направление'))
  expect(directions?.map(({ title }) => title.ru)).toEqual([
    'Профильные предпрофессиональные классы',
    'Урочная деятельность',
    'Внеурочная деятельность',
    'Воспитательная работа',
    'Дополнительное образование',
    'Профессиональное обучение',
    'Взаимодействие с родителями',
  ])
  expect(model?.components.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['course', 'coordinator', 'diagnosis', 'partners', 'parents', 'disabilities']),
  )
})
