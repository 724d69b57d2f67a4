import type { GrammaticalCase } from '@dorozhnik/russian'
import type { Appendix, Scope } from '../scope.js'
import { phrase } from '../templates/phrase.js'

const forms: Readonly<Record<GrammaticalCase, string>> = {
  nominative: 'приложение',
  genitive: 'приложения',
  dative: 'приложению',
  accusative: 'приложение',
  instrumental: 'приложением',
  prepositional: 'приложении',
}

/** `приложение`, or `приложение № 1` when the order has several; in another case after «согласно» and the like. */
export function appendixReference(
  scope: Scope,
  appendix: Pick<Appendix, 'number'>,
  grammaticalCase: GrammaticalCase = 'nominative',
): string {
  const { number } = appendix
  const sign = scope.profile.words.appendixNumberSign ? '№ ' : ''
  const reference =
    number === undefined
      ? phrase(scope, 'appendix-reference')
      : phrase(scope, 'appendix-reference-numbered', { number: `${sign}${number}` })
  return reference.replace(/^приложение(?!\p{L})/u, forms[grammaticalCase])
}
