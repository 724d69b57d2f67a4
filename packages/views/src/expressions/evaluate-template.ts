import type { Scope } from '../scope.js'
import { findHelper } from './helpers.js'
import { joinFullStop } from './join-full-stop.js'
import type { Refusal } from './parse-handlebars.js'
import { parseHandlebars } from './parse-handlebars.js'

/** A standing phrase with its words and helpers; a word that the phrase does not have is refused. */
export function evaluateTemplate(
  scope: Scope,
  template: string,
  words: Readonly<Record<string, string>>,
): string | Refusal {
  const pieces = parseHandlebars(template)
  if ('reason' in pieces) return pieces
  let printed = ''
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1]
    const following = next?.type === 'characters' ? next.value : ''
    if (piece.type === 'characters') {
      printed += piece.value
      continue
    }
    const { name } = piece
    if (piece.arguments.length === 0 && Object.hasOwn(words, name)) {
      printed += joinFullStop(words[name] ?? '', following)
      continue
    }
    const helper = findHelper(name)
    if (helper === undefined)
      return { reason: { ru: `слова «${name}» здесь нет`, en: `there is no word «${name}» here` } }
    const value = helper.run({ scope, place: undefined, name, source: template }, piece.arguments)
    if (value === undefined) return { reason: { ru: `«${name}» не вычислено`, en: `«${name}» has no value` } }
    printed += joinFullStop(value, following)
  }
  return printed
}
