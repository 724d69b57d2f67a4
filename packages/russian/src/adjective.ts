import type { GrammaticalCase } from './grammatical-case.js'

/** Gender of a noun, or the plural, which has none. */
export type Agreement = 'masculine' | 'feminine' | 'neuter' | 'plural'

type Oblique = Exclude<GrammaticalCase, 'nominative'>
type Endings = Record<Exclude<Oblique, 'accusative'>, string>

const hard: Record<Agreement, Endings> = {
  masculine: { genitive: 'ого', dative: 'ому', instrumental: 'ым', prepositional: 'ом' },
  neuter: { genitive: 'ого', dative: 'ому', instrumental: 'ым', prepositional: 'ом' },
  feminine: { genitive: 'ой', dative: 'ой', instrumental: 'ой', prepositional: 'ой' },
  plural: { genitive: 'ых', dative: 'ым', instrumental: 'ыми', prepositional: 'ых' },
}
const soft: Record<Agreement, Endings> = {
  masculine: { genitive: 'его', dative: 'ему', instrumental: 'им', prepositional: 'ем' },
  neuter: { genitive: 'его', dative: 'ему', instrumental: 'им', prepositional: 'ем' },
  feminine: { genitive: 'ей', dative: 'ей', instrumental: 'ей', prepositional: 'ей' },
  plural: { genitive: 'их', dative: 'им', instrumental: 'ими', prepositional: 'их' },
}
/** After к, г, х and after a stressed ending of a sibilant: hard endings, but и for ы. */
const mixed: Record<Agreement, Endings> = {
  masculine: { ...hard.masculine, instrumental: 'им' },
  neuter: { ...hard.neuter, instrumental: 'им' },
  feminine: hard.feminine,
  plural: soft.plural,
}

const all: Record<Oblique, string> = {
  genitive: 'всех',
  dative: 'всем',
  accusative: 'все',
  instrumental: 'всеми',
  prepositional: 'всех',
}

const endings: [RegExp, Agreement][] = [
  [/(?:ый|ий|ой)(?:ся)?$/u, 'masculine'],
  [/(?:ая|яя)(?:ся)?$/u, 'feminine'],
  [/(?:ое|ее)(?:ся)?$/u, 'neuter'],
  [/(?:ые|ие)(?:ся)?$/u, 'plural'],
]

/** The agreement that an adjective or participle in the nominative shows; `undefined` for other words. Small letters. */
export function adjectiveAgreement(word: string): Agreement | undefined {
  if (word === 'все') return 'plural'
  const third = /^треть([яеи])$/u.exec(word)?.[1]
  if (third) return third === 'я' ? 'feminine' : third === 'е' ? 'neuter' : 'plural'
  if (word.length < 4) return undefined
  return endings.find(([pattern]) => pattern.test(word))?.[1]
}

/** Declines an adjective or participle given in the nominative and in small letters. */
export function declineAdjective(word: string, grammaticalCase: Oblique, animate: boolean): string {
  const agreement = adjectiveAgreement(word)
  if (agreement === undefined) return word
  const reflexive = word.endsWith('ся') ? 'ся' : ''
  const plain = word.slice(0, word.length - reflexive.length)
  if (plain === 'все')
    return all[grammaticalCase === 'accusative' ? (animate ? 'genitive' : 'accusative') : grammaticalCase]
  const stem = plain.slice(0, -2)
  if (grammaticalCase === 'accusative') {
    if (plain === 'третья') return 'третью'
    if (agreement === 'feminine') return `${stem}${plain.endsWith('яя') ? 'юю' : 'ую'}${reflexive}`
    if (agreement === 'neuter' || !animate) return word
  }
  const key = grammaticalCase === 'accusative' ? 'genitive' : grammaticalCase
  // Ordinal and possessive words in -ий have a soft sign in the other forms: третий, третьего.
  if (/^(?:трет)(?:ий|ья|ье|ьи)$/u.test(plain)) return `треть${soft[agreement][key]}`
  return `${stem}${paradigm(stem, plain)[agreement][key]}${reflexive}`
}

function paradigm(stem: string, word: string): Record<Agreement, Endings> {
  if (/[кгх]$/u.test(stem)) return mixed
  if (/[жшчщ]$/u.test(stem)) return /(?:ой|ое)$/u.test(word) ? mixed : soft
  return /(?:ый|ой|ая|ое|ые)$/u.test(word) ? hard : soft
}
