import type { Diagnostic } from './diagnostic.js'
import { isTextPlace } from './place.js'
import { countInRussian } from './plural.js'

/**
 * At most `limit` findings of one code for one file. The first of the rest stays to say how many more there are,
 * so that nothing is dropped quietly. Order is kept.
 */
export function limitPerCode(diagnostics: readonly Diagnostic[], limit: number): Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>()
  const kept: Diagnostic[] = []
  for (const diagnostic of diagnostics) {
    const file = diagnostic.place && isTextPlace(diagnostic.place) ? diagnostic.place.file : ''
    const key = `${diagnostic.code}\n${file}`
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(diagnostic)
    if (group.length <= limit + 1) kept.push(diagnostic)
  }
  const last = new Map([...groups.values()].map((group) => [group[limit], group.length - limit]))
  return kept.map((diagnostic) => {
    const more = last.get(diagnostic)
    return more === undefined || more === 1 ? diagnostic : summary(diagnostic, more)
  })
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
