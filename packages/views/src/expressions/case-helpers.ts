import { findParty } from '@dorozhnik/model'
import type { GrammaticalCase } from '@dorozhnik/russian'
import type { PartyStyle } from '../parties/party-form.js'
import { partyForm } from '../parties/party-form.js'
import { reportUnknownParty } from '../parties/report-unknown-party.js'
import { caseNames } from './case-names.js'
import type { HelperCall, RunnableHelper } from './helper.js'
import type { Argument } from './parse-handlebars.js'
import { placeWithin } from './place-within.js'
import { tooManyArguments, wrongArgument } from './wrong-argument.js'

const styles: ReadonlyMap<string, PartyStyle> = new Map([
  ['должность имя', 'post-name'],
  ['имя должность', 'name-post'],
  ['имя, должность', 'name-post'],
  ['имя', 'name'],
  ['должность', 'post'],
  ['post name', 'post-name'],
  ['name post', 'name-post'],
  ['name, post', 'name-post'],
  ['name', 'name'],
  ['post', 'post'],
])

/** A helper for each case: `{{вин @sokolov "имя"}}`. */
export const caseHelpers: readonly RunnableHelper[] = caseNames.map(({ key, name, about }) => ({
  names: { ru: name, en: key },
  about: {
    ru: `${about.ru}; второе слово — "имя", "должность" или "имя, должность"`,
    en: `${about.en}; a second word may be "name", "post" or "name, post"`,
  },
  example: { ru: `{{${name} @sokolov}}`, en: `{{${key} @sokolov "name"}}` },
  run: (call, args) => runCase(call, key, args),
}))

function runCase(call: HelperCall, grammaticalCase: GrammaticalCase, args: readonly Argument[]): string | undefined {
  const [who, style, ...more] = args
  if (who?.type !== 'party') {
    return wrongArgument(
      call,
      'нужно имя из справочника, например @sokolov',
      'an id of the registry is needed, such as @sokolov',
    )
  }
  if (more.length > 0 || style?.type === 'party') return tooManyArguments(call)
  const chosen = style === undefined ? 'post-name' : styles.get(style.value.trim().toLowerCase())
  if (chosen === undefined) {
    return wrongArgument(
      call,
      `вместо "${style?.value}" бывает "имя", "должность" или "имя, должность"`,
      `instead of "${style?.value}" there is "name", "post" or "name, post"`,
    )
  }
  const party = findParty(call.scope.workspace.registry, who.id)
  if (party === undefined) {
    reportUnknownParty(call.scope, who.id, placeWithin(call.place, call.source, `@${who.id}`))
    return undefined
  }
  return partyForm(call.scope, who.id, party, grammaticalCase, chosen, call.place)
}
