import type { Expression } from '@dorozhnik/model'
import type { Scope } from '../scope.js'
import { findHelper, helperNames } from './helpers.js'
import { parseHandlebars } from './parse-handlebars.js'
import { placeWithin } from './place-within.js'

/** What an expression of the author prints. One that cannot be evaluated is a finding and is printed as it stands. */
export function evaluateExpression(scope: Scope, expression: Expression): string {
  const { source } = expression
  const place = scope.places.at(expression)
  const pieces = parseHandlebars(source)
  if ('reason' in pieces) {
    scope.report('broken-expression', { source, reason: pieces.reason }, place)
    return source
  }
  let printed = ''
  for (const piece of pieces) {
    if (piece.type === 'characters') {
      printed += piece.value
      continue
    }
    const helper = findHelper(piece.name)
    if (helper === undefined) {
      scope.report(
        'unknown-helper',
        { name: piece.name, near: scope.nearest(piece.name, () => helperNames) },
        placeWithin(place, source, piece.name),
      )
      return source
    }
    const value = helper.run({ scope, place, name: piece.name, source }, piece.arguments)
    if (value === undefined) return source
    printed += value
  }
  return printed
}
