import {
  type Content,
  type Coverage,
  type CoverageEntry,
  type CoverageRow,
  type Part,
  plainText,
} from '@dorozhnik/model'
import type { PlanContext } from '../context/context.js'
import type { NormComponent, NormPack } from './norm-pack.js'
import { type PhraseMatcher, phraseMatcher, wordsOf } from './phrases.js'

/** What serves each component of a norm in a document. */
export interface Served {
  component: NormComponent
  parts: readonly Part[]
  activities: readonly PlanContext['activities'][number][]
  indicators: readonly PlanContext['indicators'][number][]
}

interface Recogniser {
  component: NormComponent
  speaks: PhraseMatcher
  except: PhraseMatcher
}

const known = new WeakMap<PlanContext, Map<readonly NormComponent[], readonly Served[]>>()

/** Finds what serves the components of a pack; worked out once for each document and list. */
export function servedBy(plan: PlanContext, components: readonly NormComponent[]): readonly Served[] {
  const lists = known.get(plan) ?? new Map<readonly NormComponent[], readonly Served[]>()
  known.set(plan, lists)
  const found = lists.get(components) ?? findServed(plan, components)
  lists.set(components, found)
  return found
}

function findServed(plan: PlanContext, components: readonly NormComponent[]): Served[] {
  const recognisers = components.map(
    (component): Recogniser => ({
      component,
      speaks: phraseMatcher(component.words),
      except: phraseMatcher(component.except ?? []),
    }),
  )
  const served = components.map((component) => ({
    component,
    parts: [] as Part[],
    activities: [] as PlanContext['activities'][number][],
    indicators: [] as PlanContext['indicators'][number][],
  }))
  /** The components that a text speaks of, by their position. */
  const spokenOf = (text: string): number[] => {
    const words = wordsOf(text)
    return recognisers.flatMap(({ speaks, except }, index) => (speaks(words) && !except(words) ? [index] : []))
  }
  for (const part of plan.plan.parts) {
    // The heading of the table itself is about all of them and none.
    const words = new Set(part.kind === 'activities' ? [] : spokenOf(plainText(part.title ?? '')))
    for (const [index, { component, parts }] of served.entries())
      if (component.parts?.includes(part.kind) === true || words.has(index)) parts.push(part)
  }
  const headings = new Map<object, readonly number[]>()
  /** Rows under a heading that names several components, which does not say which of them a row is. */
  const perhaps = components.map(() => [] as PlanContext['activities'][number][])
  for (const { node, parents } of plan.nodes) {
    if (node.type === 'section') headings.set(node, spokenOf(plainText(node.title)))
    if (node.type !== 'activity') continue
    const own = spokenOf(`${plainText(node.title)}\n${plainText(node.result ?? '')}`)
    const around = parents.map((section) => headings.get(section) ?? [])
    const sure = around.flatMap((named) => (named.length === 1 ? named : []))
    for (const index of new Set([...own, ...sure])) served[index]?.activities.push(node)
    for (const index of new Set(around.flat())) perhaps[index]?.push(node)
  }
  // «Меры, управленческие решения» speaks for a component that nothing else speaks for.
  for (const [index, { activities }] of served.entries())
    if (activities.length === 0) activities.push(...(perhaps[index] ?? []))
  for (const found of plan.indicators) {
    const around = found.parents.map(({ title }) => plainText(title)).join('\n')
    for (const index of spokenOf(`${plainText(found.indicator.name)}\n${around}`)) served[index]?.indicators.push(found)
  }
  return served
}

/** True when the plan has what the component needs. */
export function isServed({ component, parts, activities, indicators }: Served): boolean {
  switch (component.needs ?? 'any') {
    case 'activity':
      return activities.length > 0
    case 'indicator':
      return indicators.length > 0
    case 'any':
      return parts.length + activities.length + indicators.length > 0
    case 'nothing':
      return true
  }
}

/** The matrix of a norm against a document: who serves what, what nobody serves. */
export function coverageOf(plan: PlanContext, pack: NormPack): Coverage {
  const { id, version, title, source } = pack
  return {
    document: plan.name,
    title: plan.plan.title,
    norm: { id, version, title, source: { ru: source.ru, en: source.en } },
    rows: servedBy(plan, pack.components).map(
      ({ component, parts, activities, indicators }): CoverageRow => ({
        component: component.id,
        title: component.title,
        clause: component.clause,
        parts: parts.flatMap((part) => (part.title === undefined ? [] : [plainText(part.title)])),
        activities: activities.map((activity) => entry(nameOf(activity.title), plan.numbers.get(activity))),
        indicators: indicators.map(({ indicator }) => entry(nameOf(indicator.name), undefined)),
      }),
    ),
  }
}

/** A title without its references, which mean nothing outside of the plan. */
function nameOf(title: Content): string {
  return plainText(title)
    .replaceAll(/ ?\(?\[\[[^\]]*\]\]\)?/gu, '')
    .trim()
}

function entry(title: string, number: string | undefined): CoverageEntry {
  return number === undefined ? { title } : { number, title }
}
