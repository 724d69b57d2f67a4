import { type Activity, normalizeLabel, standardColumns } from '@dorozhnik/model'
import type { PlanContext } from '../context/context.js'
import { type BulletLabel, bulletLabel } from './bullet-label.js'
import { type LabelMatcher, labelMatcher } from './label-matcher.js'
import { toCyrillic } from './look-alikes.js'
import { mixedWords } from './mixed-script.js'

/** A bullet in the title of an activity that was meant to be a field. */
export interface MisspeltField {
  found: BulletLabel
  /** The label as it should be; absent where the label is right and only its sign is wrong. */
  known?: string
  /** The key of its column. */
  key: string
}

interface Fields {
  matcher: LabelMatcher
  keys: ReadonlyMap<string, string>
  told: Map<Activity, readonly MisspeltField[]>
}

const byPlan = new WeakMap<PlanContext, Fields>()

/** The bullets of an activity whose labels are nearly those of fields; worked out once. */
export function misspeltFields(plan: PlanContext, activity: Activity): readonly MisspeltField[] {
  const { title } = activity
  if (typeof title === 'string') return []
  const fields = byPlan.get(plan) ?? fieldsOf(plan)
  byPlan.set(plan, fields)
  const told = fields.told.get(activity)
  if (told !== undefined) return told
  const bullets = title.flatMap((block) => (block.type === 'list' && !block.ordered ? block.items : []))
  const made = bullets.flatMap(({ children: [first] }) => {
    const found = first?.type === 'paragraph' ? bulletLabel(first.children) : undefined
    return found === undefined ? [] : meantBy(found, fields)
  })
  fields.told.set(activity, made)
  return made
}

/** True for a field that is there under a label with a slip: `label-known` tells of it. */
export function isMisspelt(plan: PlanContext, activity: Activity, key: string): boolean {
  return misspeltFields(plan, activity).some((field) => field.key === key)
}

function meantBy(found: BulletLabel, { matcher, keys }: Fields): MisspeltField[] {
  const { label, sign } = found
  const keyOf = (name: string): string => keys.get(normalizeLabel(name)) ?? ''
  if (matcher.isKnown(label)) return [{ found, key: keyOf(label) }]
  // Before a dash nearly any words may stand.
  const known = sign === undefined || sign.text === ':' ? matcher.almost(label) : undefined
  // Look-alike letters are all that is wrong: `one-script-in-word` says so.
  if (matcher.isKnown(toCyrillic(label)) && mixedWords(label).length > 0) return []
  return known === undefined ? [] : [{ found, known, key: keyOf(known) }]
}

/** Everything that may be a field of an activity: all columns but those of the number and the title. */
function fieldsOf(plan: PlanContext): Fields {
  const columns = [...plan.columns, ...standardColumns].filter(({ key }) => key !== 'title' && key !== 'number')
  const names = columns.flatMap(({ key, label, aliases }) => [label, ...aliases].map((name) => ({ key, name })))
  const keys = new Map<string, string>()
  for (const { key, name } of names) if (!keys.has(normalizeLabel(name))) keys.set(normalizeLabel(name), key)
  return { matcher: labelMatcher([...new Set(names.map(({ name }) => name))]), keys, told: new Map() }
}
