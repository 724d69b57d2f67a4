import type { Appendix, Scope } from '../scope.js'
import { phrase } from '../templates/phrase.js'

/** `приложение`, or `приложение № 1` when the order has several. */
export function appendixReference(scope: Scope, appendix: Appendix): string {
  const { number } = appendix
  if (number === undefined) return phrase(scope, 'appendix-reference')
  const sign = scope.profile.words.appendixNumberSign ? '№ ' : ''
  return phrase(scope, 'appendix-reference-numbered', { number: `${sign}${number}` })
}
