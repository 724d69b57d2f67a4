import { caseOfKey } from '@dorozhnik/russian'
import { caseHelpers } from './case-helpers.js'
import { documentHelpers } from './document-helpers.js'
import type { ExpressionHelper, RunnableHelper } from './helper.js'

const helpers: readonly RunnableHelper[] = [...caseHelpers, ...documentHelpers]

/** The closed list of helpers of `{{…}}`, for the guide. */
export const expressionHelpers: readonly ExpressionHelper[] = helpers

/** Every name that a helper answers to. */
export const helperNames: readonly string[] = helpers.flatMap(({ names }) => [names.ru, names.en])

const byName: ReadonlyMap<string, RunnableHelper> = new Map(
  helpers.flatMap((helper) => [
    [helper.names.ru, helper],
    [helper.names.en, helper],
  ]),
)

/** The helper of a name, in either language and in any letter case; cases by any name that a registry may use. */
export function findHelper(name: string): RunnableHelper | undefined {
  return byName.get(name.toLowerCase()) ?? byName.get(caseOfKey(name) ?? '')
}
