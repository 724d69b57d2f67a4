import type { Diagnostic, Severity } from './diagnostic.js'
import { isTextPlace } from './place.js'

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/**
 * The same findings in the same order on every machine: what concerns the whole workspace first, then places
 * in data, then files; in a file by place, and at one place by severity and code. Strings are compared by
 * code units, never by the rules of a language. The list itself is not changed.
 */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics
    .map((diagnostic) => ({ diagnostic, key: keyOf(diagnostic) }))
    .toSorted((a, b) => compareKeys(a.key, b.key))
    .map(({ diagnostic }) => diagnostic)
}

type Key = readonly (string | number)[]

function keyOf({ place, severity, code, message }: Diagnostic): Key {
  const where = !place
    ? [0, '', 0, '']
    : isTextPlace(place)
      ? [2, place.file, place.start, '']
      : [1, '', 0, place.path.map(pathStep).join('/')]
  const end = place && isTextPlace(place) ? place.end : 0
  return [...where, rank[severity], code, end, message.ru, message.en]
}

/** Numbers padded, so that item 10 comes after item 9. */
function pathStep(step: string | number): string {
  return typeof step === 'number' ? String(step).padStart(10, '0') : step
}

function compareKeys(a: Key, b: Key): number {
  for (let index = 0; index < a.length; index += 1) {
    const left = a[index] as string | number
    const right = b[index] as string | number
    if (left !== right) return left < right ? -1 : 1
  }
  return 0
}
