import type { Block, OperativeWord } from '@dorozhnik/blocks'
import type { Order } from '@dorozhnik/model'
import { capitalizeFirst } from '@dorozhnik/russian'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'
import { phrase } from '../templates/phrase.js'

/**
 * The operative word. Spaced and capital spellings of one word are that word, because the profile
 * says how it looks; `приказываем` of a joint order stays, and so does any other word. It ends the sentence of the
 * preamble; without one it begins a sentence of its own, with a capital letter.
 */
export function operativeWord(scope: Scope, order: Order, preamble: readonly Block[]): OperativeWord {
  const { operative } = order
  const word = operative === undefined ? phrase(scope, 'operative-word') : plainOperative(operative)
  return {
    type: 'operativeWord',
    text: preamble.length === 0 ? capitalizeFirst(word) : word,
    ...(operative === undefined ? {} : originOf(scope, order, 'operative')),
  }
}

/** `П Р И К А З Ы В А Ю :` → `приказываю:` */
export function plainOperative(written: string): string {
  const words = written
    .replace(/[\s\u00a0:]+$/u, '')
    .trim()
    .toLowerCase()
  // Letters that stand one by one are one spaced word; words stay words.
  const spaced = /^[A-Za-zЀ-ӿ](?:[\s\u00a0]+[A-Za-zЀ-ӿ])+$/u.test(words)
  return `${spaced ? words.replace(/[\s\u00a0]+/gu, '') : words.replace(/[\s\u00a0]+/gu, ' ')}:`
}
