import type { HelperCall } from './helper.js'

/** Reports an argument that a helper cannot use. */
export function wrongArgument(call: HelperCall, ru: string, en: string): undefined {
  call.scope.report('wrong-argument', { helper: call.name, reason: { ru, en } }, call.place)
}

/** Reports arguments that a helper does not know what to do with. */
export function tooManyArguments(call: HelperCall): undefined {
  return wrongArgument(call, 'слов больше, чем нужно', 'there are more words than needed')
}
