import type { Content } from './content.js'

/** What is measured. */
export interface Indicator {
  /** The name, as printed. A unit may stand at its end after a comma: `Доля участников проекта, %`. */
  name: Content
  /** Unit of measure: `%`, `человек`. */
  unit?: string
  /** Where the values should go: up, down, or stay. */
  direction?: 'increase' | 'decrease' | 'maintain'
  /** Method of calculation: what is divided by what. */
  formula?: Content
  /** Where the figures come from, how they are gathered. */
  source?: Content
  /** When it is measured, as the author wrote it. */
  monitoring?: Content
  /** The value before the plan, as printed. */
  baseline?: string
  /** What has to be reached over the whole period, as the author wrote it: `не менее 50 %`. */
  target?: Content
  /** Planned values as printed (`33,3`), by the key of their period (`2025`). */
  values?: Record<string, string>
  /** Indicators under one name, each with values of its own: физика, химия, информатика. */
  items?: IndicatorItem[]
  /** Columns of your own, by key. */
  fields?: Record<string, Content>
}

/** One of several indicators under one name. */
export interface IndicatorItem {
  name: Content
  baseline?: string
  target?: Content
  values?: Record<string, string>
}
