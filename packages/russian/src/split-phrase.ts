import { adjectiveAgreement } from './adjective.js'
import { isFrozenPrefix } from './find-head.js'
import { headNoun } from './head-nouns.js'
import type { PhraseKind } from './regular-nouns.js'
import { regularNoun } from './regular-nouns.js'

/**
 * A dash between posts, with a blank on one side at least or long, a comma, a bracket. After «о» it is a hyphen that
 * got a blank («учебно- методический»).
 */
const separators =
  /(\s+[–—-]\s+|(?<![оО])\s+[–—-](?=\p{L})|(?<=\p{L})(?<![оО])(?:[–—-]\s+|[–—](?=\p{L}))|\s*,\s+|\s*[()])/u

/** Cuts a phrase where another head may begin; every second piece is what stands between two others. */
export function splitPhrase(phrase: string, kind: PhraseKind): string[] {
  const pieces = phrase.split(separators)
  return kind === 'post' ? pieces.flatMap((piece, index) => (index % 2 === 0 ? splitGlued(piece) : [piece])) : pieces
}

/** «заместитель начальника-начальник отдела», «директор-главный бухгалтер»: a dash that lost its blanks. */
function splitGlued(piece: string): string[] {
  const words = piece.split(' ')
  for (const [index, word] of words.entries()) {
    const glued = /^(\p{Ll}+)-(\p{Ll}+)$/u.exec(word)
    const [, left = '', right = ''] = glued ?? []
    if (!glued || left.endsWith('о') || isFrozenPrefix(left)) continue
    const first = headNoun(left) ?? regularNoun(left, 'post')
    const post = headNoun(right)
    const second = post?.animate && post.agreement !== 'plural' && (!first || first.agreement === 'plural')
    const described = adjectiveAgreement(right) === 'masculine' && !post && index < words.length - 1
    if (!second && !described) continue
    const before = [...words.slice(0, index), left].join(' ')
    return [before, '-', [right, ...words.slice(index + 1)].join(' ')]
  }
  return [piece]
}
