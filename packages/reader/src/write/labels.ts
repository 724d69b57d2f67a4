import { type Inline, normalizeLabel, type PlanHeader, columnLabels, columnsOf } from '@dorozhnik/model'
import type { Signs } from './write-inlines.js'

/** How the standard fields of an activity are called in a source, when the plan has no name of its own for them. */
export const shortLabels: Readonly<Record<string, string>> = {
  term: 'Срок',
  responsible: 'Ответственные',
  result: 'Результат',
}

/** The labels of a plan: to write fields with, and to know what would be read as one. */
export interface Labels {
  /** From a normalised label to the key of its column. */
  keys: ReadonlyMap<string, string>
  /** The label to write for a key; `undefined` for a key that no bullet can name. */
  labelOf(key: string): string | undefined
}

/** The labels of a plan with this front matter. */
export function labelsOf(header: Pick<PlanHeader, 'columns'>): Labels {
  const keys = columnLabels(header)
  const means = (label: string | undefined, key: string): label is string =>
    label !== undefined && /^[^:\n]{1,60}$/.test(label.trim()) && keys.get(normalizeLabel(label)) === key
  return {
    keys,
    labelOf(key) {
      const label = ownLabels(header).get(key)
      return [label, shortLabels[key], key].find((one): one is string => means(one, key))
    },
  }
}

/** The labels that the author has chosen for the columns, by key. */
export function ownLabels(header: Pick<PlanHeader, 'columns'>): Map<string, string> {
  if (header.columns === undefined) return new Map()
  const standard = new Map(columnsOf({}).map(({ key, label }) => [key, label]))
  const own = columnsOf(header).filter(({ key, label }) => standard.get(key) !== label)
  return new Map(own.map(({ key, label }) => [key, label]))
}

/** The colon of a text that would be read as a field, so that it is escaped. */
export function protectLabel(inlines: readonly Inline[], keys: { has(label: string): boolean }): Signs {
  const [first, second] = inlines
  const isLabel = (text: string): boolean => keys.has(normalizeLabel(text))
  if (first?.type === 'text') {
    const match = /^\s*([^:\n]{1,60}?)\s*:(?:\s|$)/.exec(first.value)
    return match?.[1] !== undefined && isLabel(match[1]) ? { protect: [match[0].indexOf(':')] } : {}
  }
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return {}
  const [text] = first.children
  if (text?.type !== 'text' || first.children.length !== 1 || !isLabel(text.value)) return {}
  if (/:\s*$/.test(text.value)) return { protectInner: [text.value.lastIndexOf(':')] }
  return second?.type === 'text' && /^\s*:/.test(second.value) ? { protectSecond: [second.value.indexOf(':')] } : {}
}
