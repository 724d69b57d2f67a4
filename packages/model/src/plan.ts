import type { Content, ContentBlock, Id } from './content.js'

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
export interface PlanHeader {
  document: 'plan'
  /** The full title, as printed above the plan. @minLength 1 */
  title: string
  /** First and last day of the plan. Terms without a year are read against it. */
  period: Period
  /** How printed numbers are computed; `hierarchical` when absent. */
  numbering?: Numbering
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

/** What is measured. */
export interface Indicator {
  /** @minLength 1 */
  name: string
  /** Unit of measure, for example `%`. */
  unit?: string
}

/** A part of a plan. @discriminator kind */
export type Part = ProsePart | ActivitiesPart

/** Known kinds of prose: explanatory note, goal, tasks; anything else is `prose`. */
export type ProseKind = 'note' | 'goal' | 'tasks' | 'prose'

/** A part that is text. */
export interface ProsePart {
  kind: ProseKind
  id?: Id
  /** The heading as the author wrote it; absent for text before the first heading. */
  title?: Content
  content: ContentBlock[]
}

/** The roadmap table: activities, grouped in sections to any depth. */
export interface ActivitiesPart {
  kind: 'activities'
  id?: Id
  title?: Content
  children: SectionChild[]
}

/** What a section holds, in the author's order. @discriminator type */
export type SectionChild = Section | Activity | ProseBlock

/** Text between the rows of a section. */
export interface ProseBlock {
  type: 'prose'
  content: ContentBlock[]
}

/** A group of activities: раздел, этап, трек, уровень, направление, целевой ориентир. */
export interface Section {
  type: 'section'
  id?: Id
  title: Content
  /** The number that the author wrote by hand before the title, for example `4.1`. Never printed, only compared. */
  writtenNumber?: string
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
}
