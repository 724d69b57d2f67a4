export { aboutPreposition } from './about-preposition.js'
export { agreeApproved } from './agree-approved.js'
export type { CalendarDate } from './calendar-date.js'
export { capitalizeFirst } from './capitalize-first.js'
export { countedNoun } from './counted-noun.js'
export type { NameOptions, NameStyle } from './decline-name.js'
export { declineName } from './decline-name.js'
export { declineGroup, declineOrganization } from './decline-organization.js'
export type { DeclinablePerson, PersonOptions } from './decline-person.js'
export { declinePerson } from './decline-person.js'
export type { PhraseOptions } from './decline-post.js'
export { declinePost } from './decline-post.js'
export type { DateForm } from './format-date.js'
export { formatDate } from './format-date.js'
export { formatPeriod } from './format-period.js'
export type { Declined, Explanation, GivenForms, GrammaticalCase, RussianCaseKey } from './grammatical-case.js'
export { caseOfKey } from './given-forms.js'
export { grammaticalCases } from './grammatical-case.js'
export type { InitialsOptions } from './initials.js'
export { initials } from './initials.js'
export { monthGenitive, monthNominative } from './months.js'
export { noBreak } from './no-break.js'
export type { PersonName, Sex } from './person-name.js'
export { parseName, sexOf } from './person-name.js'
export { occurrences } from './term/occurrences.js'
export type { TermContext } from './term/read-term.js'
export { readTerm } from './term/read-term.js'
export type {
  Assumption,
  AssumptionCode,
  Recurrence,
  TermInterval,
  TermKind,
  TermReading,
  TermStatement,
} from './term/term-reading.js'
export type { TypographyStyle } from './typography.js'
export { typesetText } from './typography.js'
