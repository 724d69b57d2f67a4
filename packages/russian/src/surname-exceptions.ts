import type { GrammaticalCase } from './grammatical-case.js'

type Oblique = Exclude<GrammaticalCase, 'nominative'>

const soft: Record<Oblique, string> = {
  genitive: 'ья',
  dative: 'ью',
  accusative: 'ья',
  instrumental: 'ьём',
  prepositional: 'ье',
}
const kept: Record<Oblique, string> = {
  genitive: 'а',
  dative: 'у',
  accusative: 'а',
  instrumental: 'ом',
  prepositional: 'е',
}

/** Men's surnames that the library gets wrong: the part that stays, and the endings. */
const surnames = new Map<string, [string, Record<Oblique, string>]>([
  ['соловей', ['солов', soft]],
  ['муравей', ['мурав', soft]],
  ['воробей', ['вороб', soft]],
  ['швец', ['швец', kept]],
  ['жнец', ['жнец', kept]],
])

/** Women's names with a stressed -ия: dative and prepositional in -ие, not in -ии. */
const stressedGivenNames = new Set([
  'ия',
  'лия',
  'алия',
  'зульфия',
  'альфия',
  'гульфия',
  'сания',
  'асия',
  'нурия',
  'рафия',
])

/** The form of a man's surname from the table of exceptions; `surname` in small letters. */
export function exceptionalSurname(surname: string, grammaticalCase: Oblique): string | undefined {
  const entry = surnames.get(surname)
  return entry && entry[0] + entry[1][grammaticalCase]
}

/** The form of a woman's given name from the table of exceptions; `given` in small letters. */
export function exceptionalGivenName(given: string, grammaticalCase: Oblique): string | undefined {
  if (!stressedGivenNames.has(given)) return undefined
  return grammaticalCase === 'dative' || grammaticalCase === 'prepositional' ? `${given.slice(0, -1)}е` : undefined
}
