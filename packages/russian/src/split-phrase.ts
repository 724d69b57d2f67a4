import { adjectiveAgreement } from './adjective.js'
import { bareWord, isFrozenPrefix } from './find-head.js'
import { headNoun } from './head-nouns.js'
import type { PhraseKind } from './regular-nouns.js'
import { regularNoun } from './regular-nouns.js'

/**
 * A dash between posts, with a blank on one side at least or long, a comma, a bracket. After «о» it is a hyphen that
 * got a blank («учебно- методический»).
 */
const separators =
  /(\s+[–—-]\s+|(?<![оО])\s+[–—-](?=[A-Za-zЀ-ӿ])|(?<=[A-Za-zЀ-ӿ])(?<![оО])(?:[–—-]\s+|[–—](?=[A-Za-zЀ-ӿ]))|\s*,\s+|(?<=\p{L}{3})\s?\/\s?(?=\p{L}{3})|\s*[()])/u

/** Cuts a phrase where another head may begin; every second piece is what stands between two others. */
export function splitPhrase(phrase: string, kind: PhraseKind): string[] {
  return phrase.split(separators).flatMap((piece, index) => (index % 2 === 0 ? splitGlued(piece, kind) : [piece]))
}

/** «заместитель начальника-начальник отдела», «центр развития ребёнка-детский сад»: a dash that lost its blanks. */
function splitGlued(piece: string, kind: PhraseKind): string[] {
  const words = piece.split(' ')
  for (const [index, word] of words.entries()) {
    const glued = /^(\p{Ll}+)-(\p{Ll}+)$/u.exec(word)
    const [, left = '', right = ''] = glued ?? []
    if (!glued || left.endsWith('о') || isFrozenPrefix(left)) continue
    if (!isSecondHead(left, right, index, kind) && !isDescribed(right, words[index + 1], kind)) continue
    const before = [...words.slice(0, index), left].join(' ')
    return [before, '-', [right, ...words.slice(index + 1)].join(' ')]
  }
  return [piece]
}

/** «начальника-начальник»: a head in the nominative after a word that is none. */
function isSecondHead(left: string, right: string, index: number, kind: PhraseKind): boolean {
  const first = headNoun(left) ?? regularNoun(left, kind)
  const second = headNoun(right)
  if (!second || second.agreement === 'plural' || (first && first.agreement !== 'plural')) return false
  return kind === 'organization' ? index > 0 && /[аяыи]$/u.test(left) : kind === 'post' && second.animate
}

/** «-главный бухгалтер», «-детский сад»: an adjective with its noun. */
function isDescribed(right: string, next: string | undefined, kind: PhraseKind): boolean {
  const agreement = adjectiveAgreement(right)
  if (next === undefined || agreement === undefined || headNoun(right)) return false
  if (kind === 'post') return agreement === 'masculine'
  return kind === 'organization' && headNoun(bareWord(next))?.agreement === agreement
}
