import type { Id } from './content.js'

/** What `dorozhnik.yaml` holds: who and what the documents of a workspace speak of. */
export interface Registry {
  /** Organisations by id. */
  organizations?: Record<string, Organization>
  /** People by id. */
  people?: Record<string, Person>
  /** Groups of people or organisations by id, for example the heads of schools. */
  groups?: Record<string, Group>
  /** How documents look: the name of a profile, or the options that differ from it. */
  profile?: string | ProfileOverride
  /**
   * What the workspace decides about findings, by their code: `off`, `info`, `warning`, `error`, or the same with a
   * reason. A finding that is switched off or made milder needs the reason.
   */
  rules?: Record<string, RuleSeverity | RuleSetting>
  /**
   * Norms that plans are checked against, by the ids of their packs: `management-cycle`,
   * `self-determination-lines`, `profminimum-2025`, or a pack of your own.
   */
  norms?: string[]
  /**
   * Rules and norm packs of the organisation's own: files of the workspace (`./norms/region.mjs`) or names of
   * packages. They are programs, so they run only when the command is told to (`--extensions`).
   */
  extensions?: string[]
}

/** How bad findings of a code are in this workspace; `off` leaves them out. */
export type RuleSeverity = 'off' | 'info' | 'warning' | 'error'

/** What a workspace decides about the findings of one code, and why. */
export interface RuleSetting {
  severity: RuleSeverity
  /** Why it is decided so, for those who come later. */
  reason?: string
}

/**
 * Options of a profile that differ, in the groups of the profile: `{ base: gost-r-7.0.97-2025, text: { size: 13 } }`.
 * `base` names the profile below; when absent, that of the workspace, or the default. The options themselves are
 * the document's side: their names, ranges and sources stand in its schema and are checked when a profile is chosen.
 */
export type ProfileOverride = Record<string, ProfileValue>

/** A value of an option, or a group of them. A text may stand for a number, as in YAML. */
export type ProfileValue = string | number | boolean | ProfileValue[] | { [key: string]: ProfileValue }

/** An organisation. */
export interface Organization {
  /** Full name, as in the charter. @minLength 1 */
  name: string
  /** Short name, only if the charter has one. */
  short?: string
  /** The body above it, printed over its name: an id or a text. */
  parent?: string
  /** Place, with the kind of settlement: `г. Приозёрск`. */
  place?: string
  /** Address, telephone, e-mail, codes, under the name in the head; a list has a line for each. */
  reference?: string | string[]
  /** Picture of the emblem over the name, a PNG or JPEG file of the workspace. */
  emblem?: string
  /** Picture of the arms over the name, by right of law; a document bears arms or an emblem. */
  arms?: string
  /** The letterhead that its orders are printed on: a DOCX or DOTX with placeholders, its path from `dorozhnik.yaml`. */
  letterhead?: string
  /** Case forms that win over what the program would make. */
  forms?: CaseForms
  /** How the documents of this organisation look, where that differs from the profile of the workspace. */
  profile?: string | ProfileOverride
}

/** A person. */
export interface Person {
  /** Surname, given name, patronymic, in this order: `Лебедева Марина Олеговна`. @minLength 1 */
  name: string
  /** Post, in the nominative and with a small letter: `начальник управления образования`. */
  post?: string
  /** An id of the organisations. */
  organization?: Id
  phone?: string
  email?: string
  /** True for a head or a deputy, whose name the law makes public: it stays in the public copy. */
  public?: boolean
  /** Needed only when the patronymic does not tell. */
  sex?: 'male' | 'female'
  /** Case forms of the name that win over what the program would make. */
  forms?: CaseForms
  /** Case forms of the post that win over what the program would make. */
  postForms?: CaseForms
}

/** A group that may answer for an activity: руководители общеобразовательных организаций. */
export interface Group {
  /** As printed. @minLength 1 */
  name: string
  /** Ids of people or organisations. */
  members?: Id[]
  forms?: CaseForms
}

/** Forms of a name in the oblique cases. */
export interface CaseForms {
  genitive?: string
  dative?: string
  accusative?: string
  instrumental?: string
  prepositional?: string
}
