import type { Localized, Place } from '@dorozhnik/diagnostics'
import type { Scope } from '../scope.js'
import type { Argument } from './parse-handlebars.js'

/** A helper of `{{…}}`, as the guide shows it. */
export interface ExpressionHelper {
  /** The name in each language; both work in every document. */
  names: Localized
  /** What it prints, in one line. */
  about: Localized
  example: Localized
}

/** A helper with what it does. */
export interface RunnableHelper extends ExpressionHelper {
  /** What is printed, or `undefined` after a finding. */
  run(call: HelperCall, args: readonly Argument[]): string | undefined
}

/** Where a helper was called. */
export interface HelperCall {
  scope: Scope
  place: Place | undefined
  /** The name by which the author called it. */
  name: string
  /** The whole text of the expression or phrase. */
  source: string
}
