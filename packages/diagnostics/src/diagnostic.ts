import type { Place, TextPlace } from './place.js'

/** How bad a finding is. Only `error` makes the exit code 1 and stops a build. */
export type Severity = 'error' | 'warning' | 'info'

/** A language in which the tool speaks. */
export type Language = 'ru' | 'en'

/** One text in every language of the tool. */
export type Localized = Record<Language, string>

/** Replace the text at a place. An insertion has `start` = `end`. */
export interface Edit extends TextPlace {
  text: string
}

/** A change that is known to be safe, offered with a finding. */
export interface Fix {
  title: Localized
  edits: Edit[]
}

/** A second place that explains a finding: the other record with the same id, the period of the plan. */
export interface RelatedPlace {
  message: Localized
  place: Place
}

/** A finding: a plain value, the same for everything that can go wrong with the user's input. */
export interface Diagnostic {
  /** Stable name in kebab-case, for example `person-exists`; `explain CODE` tells more about it. */
  code: string
  severity: Severity
  /** What is wrong, naming the thing. One sentence, no blame. */
  message: Localized
  /** How to mend it, when the message does not say so itself. */
  help?: Localized
  /** Absent only for findings about the workspace as a whole. */
  place?: Place
  related?: RelatedPlace[]
  fixes?: Fix[]
}

/** The value, when there is one, and everything that was noticed on the way to it. */
export interface Outcome<T> {
  value?: T
  diagnostics: Diagnostic[]
}

/** True when at least one finding is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error')
}
