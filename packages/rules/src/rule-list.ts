import type { Rule } from './rule.js'
import { activityHasResponsible } from './rules/activity-has-responsible.js'
import { activityHasResult } from './rules/activity-has-result.js'
import { activityHasTerm } from './rules/activity-has-term.js'
import { appendixIsMentioned } from './rules/appendix-is-mentioned.js'
import { approvedPlanIsAppendix } from './rules/approved-plan-is-appendix.js'
import { cleanCharacters } from './rules/clean-characters.js'
import { idUnique } from './rules/id-unique.js'
import { labelKnown } from './rules/label-known.js'
import { listStartsAtYear } from './rules/list-starts-at-year.js'
import { noMarkupLeft } from './rules/no-markup-left.js'
import { numberAgrees } from './rules/number-agrees.js'
import { oneScriptInWord } from './rules/one-script-in-word.js'
import { orderBeforeFirstTerm } from './rules/order-before-first-term.js'
import { orderHasExecutor } from './rules/order-has-executor.js'
import { orderIsSigned } from './rules/order-is-signed.js'
import { periodInOrder } from './rules/period-in-order.js'
import { personExists } from './rules/person-exists.js'
import { recordExists } from './rules/record-exists.js'
import { sectionNotEmpty } from './rules/section-not-empty.js'
import { termInsidePeriod } from './rules/term-inside-period.js'
import { termIsCertain } from './rules/term-is-certain.js'
import { termIsReadable } from './rules/term-is-readable.js'

/** All rules, in the order in which the documentation tells of them. */
export const rules: readonly Rule[] = [
  activityHasTerm,
  activityHasResponsible,
  activityHasResult,
  termIsReadable,
  termIsCertain,
  termInsidePeriod,
  periodInOrder,
  numberAgrees,
  sectionNotEmpty,
  labelKnown,
  personExists,
  recordExists,
  idUnique,
  orderIsSigned,
  orderHasExecutor,
  approvedPlanIsAppendix,
  appendixIsMentioned,
  orderBeforeFirstTerm,
  noMarkupLeft,
  listStartsAtYear,
  oneScriptInWord,
  cleanCharacters,
]
