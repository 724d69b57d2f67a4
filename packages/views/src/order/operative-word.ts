import type { OperativeWord } from '@dorozhnik/blocks'
import type { Order } from '@dorozhnik/model'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'
import { phrase } from '../templates/phrase.js'

/**
 * The operative word. Spaced and capital spellings of one word are that word, because the profile
 * says how it looks; `приказываем` of a joint order stays, and so does any other word.
 */
export function operativeWord(scope: Scope, order: Order): OperativeWord {
  const { operative } = order
  if (operative === undefined) return { type: 'operativeWord', text: phrase(scope, 'operative-word') }
  return { type: 'operativeWord', text: plainOperative(operative), ...originOf(scope, order, 'operative') }
}

/** `П Р И К А З Ы В А Ю :` → `приказываю:` */
export function plainOperative(written: string): string {
  const words = written
    .replace(/[\s\u00a0:]+$/u, '')
    .trim()
    .toLowerCase()
  // Letters that stand one by one are one spaced word; words stay words.
  const spaced = /^\p{L}(?:[\s\u00a0]+\p{L})+$/u.test(words)
  return `${spaced ? words.replace(/[\s\u00a0]+/gu, '') : words.replace(/[\s\u00a0]+/gu, ' ')}:`
}
