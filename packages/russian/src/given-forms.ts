import type { GrammaticalCase } from './grammatical-case.js'
import { grammaticalCases } from './grammatical-case.js'

type Oblique = Exclude<GrammaticalCase, 'nominative'>

const russianNames: Readonly<Record<Oblique, string>> = {
  genitive: 'родительный',
  dative: 'дательный',
  accusative: 'винительный',
  instrumental: 'творительный',
  prepositional: 'предложный',
}

/** The short names of the cases as data may have them: `род`, `дат`, `вин`, `тв`, `пр`. */
const shortNames: Readonly<Record<Oblique, readonly string[]>> = {
  genitive: ['род', 'рп'],
  dative: ['дат', 'дп'],
  accusative: ['вин', 'вп'],
  instrumental: ['тв', 'твор', 'тп'],
  prepositional: ['пр', 'пред', 'предл', 'пп'],
}

/**
 * The form that the author gave for a case, under a Latin key (`dative`) or a Russian one: `дательный`,
 * `в_дательном`, `дат`. Letter case, spaces and underscores in keys do not matter. Empty forms do not count.
 */
export function formGiven(
  forms: Readonly<Record<string, string | undefined>> | undefined,
  grammaticalCase: Oblique,
): string | undefined {
  if (forms === undefined) return undefined
  for (const [key, form] of Object.entries(forms)) {
    if (typeof form === 'string' && form.trim() !== '' && caseOfKey(key) === grammaticalCase) return form.trim()
  }
  return undefined
}

/** The case that a key of the data names, in Latin or in Russian; `undefined` for any other key. */
export function caseOfKey(key: string): GrammaticalCase | undefined {
  const plain = key
    .slice(0, 40)
    .toLowerCase()
    .replace(/[\s._-]+/gu, '_')
    .replace(/^_+|_+$/gu, '')
  const latin = grammaticalCases.find((name) => name === plain)
  if (latin !== undefined) return latin
  const word = plain.replace(/^(?:в|во)_/u, '').replace(/_падеже?$/u, '')
  if (/^именительн(?:ый|ом)$|^им$|^ип$/u.test(word)) return 'nominative'
  for (const [name, russian] of Object.entries(russianNames) as [Oblique, string][]) {
    if (word === russian || word === `${russian.slice(0, -2)}ом` || shortNames[name].includes(word)) return name
  }
  return undefined
}
