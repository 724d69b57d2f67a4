import type { Rule } from './rule.js'
import { activityHasResponsible } from './rules/activity-has-responsible.js'
import { activityHasResult } from './rules/activity-has-result.js'
import { activityHasTerm } from './rules/activity-has-term.js'
import { activityInsideStage } from './rules/activity-inside-stage.js'
import { activityUnique } from './rules/activity-unique.js'
import { appendixIsMentioned } from './rules/appendix-is-mentioned.js'
import { approvedPlanIsAppendix } from './rules/approved-plan-is-appendix.js'
import { cleanCharacters } from './rules/clean-characters.js'
import { datesInsidePeriod } from './rules/dates-inside-period.js'
import { deadlineOnWorkingDay } from './rules/deadline-on-working-day.js'
import { followsWhatItUses } from './rules/follows-what-it-uses.js'
import { goalHasTasks } from './rules/goal-has-tasks.js'
import { headingLevelsInOrder } from './rules/heading-levels-in-order.js'
import { idUnique } from './rules/id-unique.js'
import { indicatorHasUnit } from './rules/indicator-has-unit.js'
import { indicatorLikeOthers } from './rules/indicator-like-others.js'
import { indicatorUnique } from './rules/indicator-unique.js'
import { labelKnown } from './rules/label-known.js'
import { lastingHasMeasure } from './rules/lasting-has-measure.js'
import { listStartsAtOne } from './rules/list-starts-at-one.js'
import { listStartsAtYear } from './rules/list-starts-at-year.js'
import { noMarkupLeft } from './rules/no-markup-left.js'
import { numberAgrees } from './rules/number-agrees.js'
import { numberUnique } from './rules/number-unique.js'
import { numbersInSequence } from './rules/numbers-in-sequence.js'
import { oneScriptInWord } from './rules/one-script-in-word.js'
import { orderBeforeFirstTerm } from './rules/order-before-first-term.js'
import { orderHasExecutor } from './rules/order-has-executor.js'
import { orderIsSigned } from './rules/order-is-signed.js'
import { partOnce } from './rules/part-once.js'
import { periodAgreesWithTitle } from './rules/period-agrees-with-title.js'
import { periodInOrder } from './rules/period-in-order.js'
import { personExists } from './rules/person-exists.js'
import { planHasIndicators } from './rules/plan-has-indicators.js'
import { recordExists } from './rules/record-exists.js'
import { regulationHasPeriod } from './rules/regulation-has-period.js'
import { resultIsVerifiable } from './rules/result-is-verifiable.js'
import { sectionNotEmpty } from './rules/section-not-empty.js'
import { shareHasDenominator } from './rules/share-has-denominator.js'
import { stageHasTerm } from './rules/stage-has-term.js'
import { stagesInOrder } from './rules/stages-in-order.js'
import { targetAgreesWithValues } from './rules/target-agrees-with-values.js'
import { tasksHaveGoal } from './rules/tasks-have-goal.js'
import { termInsidePeriod } from './rules/term-inside-period.js'
import { termIsCertain } from './rules/term-is-certain.js'
import { termIsReadable } from './rules/term-is-readable.js'
import { titleNotRepeated } from './rules/title-not-repeated.js'
import { unitAgreesWithName } from './rules/unit-agrees-with-name.js'
import { valuesAreNumbers } from './rules/values-are-numbers.js'
import { valuesFollowDirection } from './rules/values-follow-direction.js'
import { valuesForEveryPeriod } from './rules/values-for-every-period.js'
import { valuesInRange } from './rules/values-in-range.js'
import { yearsInOrder } from './rules/years-in-order.js'

/** All rules, in the order in which the documentation tells of them. */
export const rules: readonly Rule[] = [
  sectionNotEmpty,
  partOnce,
  titleNotRepeated,
  headingLevelsInOrder,
  tasksHaveGoal,
  goalHasTasks,
  planHasIndicators,
  activityUnique,
  activityHasResult,
  labelKnown,
  recordExists,
  idUnique,
  regulationHasPeriod,
  numberAgrees,
  numberUnique,
  numbersInSequence,
  listStartsAtOne,
  listStartsAtYear,
  activityHasTerm,
  termIsReadable,
  termIsCertain,
  termInsidePeriod,
  datesInsidePeriod,
  periodInOrder,
  periodAgreesWithTitle,
  yearsInOrder,
  activityInsideStage,
  stagesInOrder,
  stageHasTerm,
  followsWhatItUses,
  deadlineOnWorkingDay,
  lastingHasMeasure,
  activityHasResponsible,
  personExists,
  indicatorHasUnit,
  unitAgreesWithName,
  shareHasDenominator,
  indicatorLikeOthers,
  indicatorUnique,
  valuesAreNumbers,
  valuesInRange,
  valuesFollowDirection,
  valuesForEveryPeriod,
  targetAgreesWithValues,
  orderIsSigned,
  orderHasExecutor,
  approvedPlanIsAppendix,
  appendixIsMentioned,
  orderBeforeFirstTerm,
  resultIsVerifiable,
  noMarkupLeft,
  oneScriptInWord,
  cleanCharacters,
]
