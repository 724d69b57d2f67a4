import type { Approvable } from './approval.js'
import type { Content, Id } from './content.js'
import type { Indicator } from './indicator.js'
import type { Part, ProseBlock } from './parts.js'

/**
 * First and last day, both inclusive, as an ISO 8601 interval of dates.
 *
 * @pattern ^\d{4}-\d{2}-\d{2}/\d{4}-\d{2}-\d{2}$
 * @examples ["2025-09-01/2026-08-31"]
 */
export type Period = string

/**
 * How printed numbers are computed: `hierarchical` (3, 3.1, 3.1.2 over sections and activities
 * alike), `continuous` (activities 1, 2, 3 … through the whole plan), `per-section` (activities from
 * 1 in each section), `none`.
 */
export type Numbering = 'hierarchical' | 'continuous' | 'per-section' | 'none'

/** A column of the table of activities with a heading or a key of its own. */
export interface Column {
  /** `number`, `title`, `term`, `responsible`, `result`, or a name of your own. */
  key: string
  /** The heading of the column, as printed. */
  label?: string
  /** Other labels that mean this column in the source. */
  aliases?: string[]
}

/** What the front matter of a plan holds. */
export interface PlanHeader extends Approvable {
  document: 'plan'
  /** The full title, as printed above the plan. @minLength 1 */
  title: string
  /** First and last day of the plan. Terms without a year are read against it. */
  period: Period
  /** How printed numbers are computed; `hierarchical` when absent. */
  numbering?: Numbering
  /**
   * Numbers of the sections of the highest level where `numbering` gives sections none: `I`, `II` … or `1`,
   * `2` …; absent leaves them without.
   */
  sectionNumbering?: 'roman' | 'arabic'
  /**
   * Columns of the table of activities in the order of printing: a known key or label, or a column
   * of your own. When absent: number, title, term, responsible, result.
   */
  columns?: (string | Column)[]
  /** Whose plan it is: an id of the registry. */
  organization?: Id
  /** Indicators that `[[id]]` may point at. */
  indicators?: Record<string, Indicator>
}

/** A roadmap: an ordered list of parts, the table of activities among them. */
export interface Plan extends PlanHeader {
  parts: Part[]
}

/** What a section holds, in the author's order. @discriminator type */
export type SectionChild = Section | Activity | ProseBlock

/** A group of activities: раздел, этап, трек, уровень, направление, целевой ориентир. */
export interface Section {
  type: 'section'
  id?: Id
  title: Content
  /** The number that the author wrote by hand before the title, for example `4.1`. Never printed, only compared. */
  writtenNumber?: string
  /** True for a section that bears no number and is left out of the count. */
  unnumbered?: true
  children: SectionChild[]
}

/** One row of the roadmap. */
export interface Activity {
  type: 'activity'
  id?: Id
  title: Content
  /** Term («срок»), as the author wrote it; `readTerm` of the Russian package tells what it means. */
  term?: Content
  /** Who answers for it; `@id` inside is a `mention`. */
  responsible?: Content
  /** Expected result. */
  result?: Content
  /** Columns of your own, by key. */
  fields?: Record<string, Content>
  /** The number that the author wrote by hand. Never printed, only compared. */
  writtenNumber?: string
  /** True for a row that bears no number and is left out of the count. */
  unnumbered?: true
}
