import type { Diagnostic } from './diagnostic.js'
import { isTextPlace } from './place.js'
import { countInRussian } from './plural.js'

/**
 * At most `limit` findings of one code for one file. The first of the rest stays to say how many more there are,
 * so that nothing is dropped quietly. Order is kept. The findings may come from a generator: those that are not
 * kept are never held in memory.
 */
export function limitPerCode(diagnostics: Iterable<Diagnostic>, limit: number): Diagnostic[] {
  const kept: Diagnostic[] = []
  const groups = new Map<string, { count: number; last: number }>()
  for (const diagnostic of diagnostics) {
    const file = diagnostic.place && isTextPlace(diagnostic.place) ? diagnostic.place.file : ''
    const key = `${diagnostic.code}\n${file}`
    const group = groups.get(key) ?? { count: 0, last: 0 }
    groups.set(key, group)
    group.count += 1
    if (group.count > limit + 1) continue
    group.last = kept.length
    kept.push(diagnostic)
  }
  for (const { count, last } of groups.values()) {
    if (count > limit + 1) kept[last] = summary(kept[last] as Diagnostic, count - limit)
  }
  return kept
}

function summary(first: Diagnostic, more: number): Diagnostic {
  const { fixes: _, related: __, ...rest } = first
  return {
    ...rest,
    message: {
      ru: `Отсюда и дальше в файле ещё ${countInRussian(more, ['такое же место', 'таких же места', 'таких же мест'])}.`,
      en: `From here on there are ${more} more places like this in the file.`,
    },
  }
}
