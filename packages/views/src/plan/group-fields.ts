import type { IndicatorGroup, ProseBlock } from '@dorozhnik/model'
import { indicatorFieldOf, isBlank } from '@dorozhnik/model'
import type { GroupLine, IndicatorLine } from './indicator-lines.js'

/** A field that a group has for its indicators. */
export type GroupKey = (typeof groupKeys)[number]

const groupKeys = ['unit', 'formula', 'monitoring', 'source'] as const

/** Which lines take a field from their group. */
export interface GroupFields {
  /** The group that speaks for a line, and over how many rows its cell reaches down; 0 where one above covers it. */
  of(line: IndicatorLine, key: string): { group: IndicatorGroup; key: GroupKey; rows: number } | undefined
  /** Printed fields of a group that none of its lines takes. */
  unused(group: IndicatorGroup): GroupKey[]
}

/** Neighbouring lines without a field of their own share that of the nearest group that has it. */
export function groupFields(
  lines: readonly (IndicatorLine | GroupLine | ProseBlock)[],
  printed: ReadonlySet<string>,
): GroupFields {
  const found = new Map<IndicatorLine, Map<string, { group: IndicatorGroup; key: GroupKey; rows: number }>>()
  const used = new Map<IndicatorGroup, Set<GroupKey>>()
  for (const key of groupKeys) {
    if (!printed.has(key)) continue
    let run: { group: IndicatorGroup; key: GroupKey; rows: number } | undefined
    for (const line of lines) {
      const group = line.type === 'line' ? speaker(line, key) : undefined
      if (line.type !== 'line' || group === undefined) {
        run = undefined
        continue
      }
      const taken = found.get(line) ?? new Map()
      found.set(line, taken)
      used.set(group, (used.get(group) ?? new Set()).add(key))
      if (run?.group === group) {
        run.rows += 1
        taken.set(key, { group, key, rows: 0 })
      } else {
        run = { group, key, rows: 1 }
        taken.set(key, run)
      }
    }
  }
  return {
    of: (line, key) => found.get(line)?.get(key),
    unused: (group) =>
      groupKeys.filter((key) => printed.has(key) && !isBlank(group[key]) && used.get(group)?.has(key) !== true),
  }
}

/** The group whose field holds for a line. */
function speaker({ indicator, groups }: IndicatorLine, key: GroupKey): IndicatorGroup | undefined {
  return isBlank(indicatorFieldOf(indicator, key)) ? groups.findLast((group) => !isBlank(group[key])) : undefined
}
