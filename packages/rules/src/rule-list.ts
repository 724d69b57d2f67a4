import { normRules } from './packs/norm-rules.js'
import type { Rule } from './rule.js'
import { accordingToDative } from './rules/according-to-dative.js'
import { activityHasResponsible } from './rules/activity-has-responsible.js'
import { activityHasResult } from './rules/activity-has-result.js'
import { activityHasTerm } from './rules/activity-has-term.js'
import { activityInsideStage } from './rules/activity-inside-stage.js'
import { activityNamesIndicator } from './rules/activity-names-indicator.js'
import { activityUnique } from './rules/activity-unique.js'
import { appendixIsMentioned } from './rules/appendix-is-mentioned.js'
import { appendixNumberExists } from './rules/appendix-number-exists.js'
import { approvalAgreesWithOrder } from './rules/approval-agrees-with-order.js'
import { approvedPlanIsAppendix } from './rules/approved-plan-is-appendix.js'
import { clauseDeadlineAfterDate } from './rules/clause-deadline-after-date.js'
import { clausePunctuation } from './rules/clause-punctuation.js'
import { cleanCharacters } from './rules/clean-characters.js'
import { dashBetweenWords } from './rules/dash-between-words.js'
import { dateForm } from './rules/date-form.js'
import { datesInsidePeriod } from './rules/dates-inside-period.js'
import { deadlineOnWorkingDay } from './rules/deadline-on-working-day.js'
import { deadlinesAgree } from './rules/deadlines-agree.js'
import { entryFilled } from './rules/entry-filled.js'
import { followsWhatItUses } from './rules/follows-what-it-uses.js'
import { goalHasTasks } from './rules/goal-has-tasks.js'
import { groundsAreDated } from './rules/grounds-are-dated.js'
import { groundsBeforeOrder } from './rules/grounds-before-order.js'
import { groupHasMembers } from './rules/group-has-members.js'
import { headingLevelsInOrder } from './rules/heading-levels-in-order.js'
import { idUnique } from './rules/id-unique.js'
import { indicatorHasUnit } from './rules/indicator-has-unit.js'
import { indicatorHasValues } from './rules/indicator-has-values.js'
import { indicatorIsServed } from './rules/indicator-is-served.js'
import { indicatorLikeOthers } from './rules/indicator-like-others.js'
import { indicatorUnique } from './rules/indicator-unique.js'
import { labelKnown } from './rules/label-known.js'
import { lastingHasMeasure } from './rules/lasting-has-measure.js'
import { levelLikeOthers } from './rules/level-like-others.js'
import { listStartsAtOne } from './rules/list-starts-at-one.js'
import { listStartsAtYear } from './rules/list-starts-at-year.js'
import { listedOnce } from './rules/listed-once.js'
import { namesInForce } from './rules/names-in-force.js'
import { noDocumentNumbers } from './rules/no-document-numbers.js'
import { noMarkupLeft } from './rules/no-markup-left.js'
import { noPersonalPhone } from './rules/no-personal-phone.js'
import { noPrivateDetails } from './rules/no-private-details.js'
import { noPrivateMail } from './rules/no-private-mail.js'
import { noPupilNames } from './rules/no-pupil-names.js'
import { nothingLeftToFill } from './rules/nothing-left-to-fill.js'
import { numberAgrees } from './rules/number-agrees.js'
import { numberUnique } from './rules/number-unique.js'
import { numbersInSequence } from './rules/numbers-in-sequence.js'
import { oneScriptInWord } from './rules/one-script-in-word.js'
import { orderBeforeFirstTerm } from './rules/order-before-first-term.js'
import { orderHasControl } from './rules/order-has-control.js'
import { orderHasExecutor } from './rules/order-has-executor.js'
import { orderHasGrounds } from './rules/order-has-grounds.js'
import { orderHasOperative } from './rules/order-has-operative.js'
import { orderIsSigned } from './rules/order-is-signed.js'
import { orderNumberWithoutSign } from './rules/order-number-without-sign.js'
import { partOnce } from './rules/part-once.js'
import { partHeadingKnown } from './rules/part-heading-known.js'
import { periodAgreesWithTitle } from './rules/period-agrees-with-title.js'
import { periodInOrder } from './rules/period-in-order.js'
import { personExists } from './rules/person-exists.js'
import { personHasPost } from './rules/person-has-post.js'
import { personIsUsed } from './rules/person-is-used.js'
import { personNotOverloaded } from './rules/person-not-overloaded.js'
import { personOnce } from './rules/person-once.js'
import { planApprovedOnce } from './rules/plan-approved-once.js'
import { planHasIndicators } from './rules/plan-has-indicators.js'
import { prepositionSpelling } from './rules/preposition-spelling.js'
import { quotesClosed } from './rules/quotes-closed.js'
import { recordExists } from './rules/record-exists.js'
import { regulationHasPeriod } from './rules/regulation-has-period.js'
import { responsibleById } from './rules/responsible-by-id.js'
import { responsibleIsNamed } from './rules/responsible-is-named.js'
import { resultIsVerifiable } from './rules/result-is-verifiable.js'
import { sectionNotEmpty } from './rules/section-not-empty.js'
import { shareHasDenominator } from './rules/share-has-denominator.js'
import { signatoryNotAcquainted } from './rules/signatory-not-acquainted.js'
import { signatoryOfOrganization } from './rules/signatory-of-organization.js'
import { singleSpaces } from './rules/single-spaces.js'
import { spacesAroundSigns } from './rules/spaces-around-signs.js'
import { stageHasTerm } from './rules/stage-has-term.js'
import { stagesInOrder } from './rules/stages-in-order.js'
import { subjectAgreesWithPlan } from './rules/subject-agrees-with-plan.js'
import { subjectBeginsWithAbout } from './rules/subject-begins-with-about.js'
import { swotComplete } from './rules/swot-complete.js'
import { targetAgreesWithValues } from './rules/target-agrees-with-values.js'
import { tasksHaveGoal } from './rules/tasks-have-goal.js'
import { termInsidePeriod } from './rules/term-inside-period.js'
import { termIsCertain } from './rules/term-is-certain.js'
import { termIsReadable } from './rules/term-is-readable.js'
import { thresholdAgrees } from './rules/threshold-agrees.js'
import { thresholdHasIndicator } from './rules/threshold-has-indicator.js'
import { titleNotRepeated } from './rules/title-not-repeated.js'
import { titleWithoutStop } from './rules/title-without-stop.js'
import { unitAgreesWithName } from './rules/unit-agrees-with-name.js'
import { valuesAreNumbers } from './rules/values-are-numbers.js'
import { valuesFollowDirection } from './rules/values-follow-direction.js'
import { valuesForEveryPeriod } from './rules/values-for-every-period.js'
import { valuesInRange } from './rules/values-in-range.js'
import { wordOnce } from './rules/word-once.js'
import { yearInCase } from './rules/year-in-case.js'
import { yearsInOrder } from './rules/years-in-order.js'

/** All rules, in the order in which the documentation tells of them. */
export const rules: readonly Rule[] = [
  sectionNotEmpty,
  partOnce,
  partHeadingKnown,
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
  entryFilled,
  levelLikeOthers,
  swotComplete,
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
  deadlinesAgree,
  deadlineOnWorkingDay,
  lastingHasMeasure,
  activityHasResponsible,
  personExists,
  personOnce,
  personHasPost,
  personIsUsed,
  personNotOverloaded,
  responsibleById,
  responsibleIsNamed,
  groupHasMembers,
  listedOnce,
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
  thresholdAgrees,
  thresholdHasIndicator,
  indicatorHasValues,
  indicatorIsServed,
  activityNamesIndicator,
  orderIsSigned,
  orderHasExecutor,
  subjectBeginsWithAbout,
  titleWithoutStop,
  subjectAgreesWithPlan,
  orderHasGrounds,
  groundsAreDated,
  groundsBeforeOrder,
  orderHasOperative,
  orderNumberWithoutSign,
  approvedPlanIsAppendix,
  appendixIsMentioned,
  appendixNumberExists,
  orderBeforeFirstTerm,
  clauseDeadlineAfterDate,
  clausePunctuation,
  orderHasControl,
  signatoryNotAcquainted,
  signatoryOfOrganization,
  planApprovedOnce,
  approvalAgreesWithOrder,
  namesInForce,
  prepositionSpelling,
  accordingToDative,
  yearInCase,
  dateForm,
  resultIsVerifiable,
  wordOnce,
  nothingLeftToFill,
  noMarkupLeft,
  oneScriptInWord,
  cleanCharacters,
  singleSpaces,
  spacesAroundSigns,
  quotesClosed,
  dashBetweenWords,
  noPersonalPhone,
  noPrivateMail,
  noDocumentNumbers,
  noPupilNames,
  noPrivateDetails,
  ...normRules,
]
