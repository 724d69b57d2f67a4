import type { Id } from './content.js'
import type { Indicator, IndicatorItem } from './indicator.js'
import type { PlanHeader } from './plan.js'
import type { RegulationHeader } from './regulation.js'

/** A file or a fenced block of indicators: a list of indicators and groups, or indicators by name. */
export type IndicatorData = (IndicatorRecord | IndicatorGroupRecord)[] | Record<string, WrittenIndicator>

/** An indicator as YAML can hold it: prose goes into Markdown, so that everything here is a line of text. */
export interface WrittenIndicator
  extends Omit<Indicator, 'name' | 'formula' | 'source' | 'monitoring' | 'target' | 'items' | 'fields'> {
  /** The name, as printed. A unit may stand at its end after a comma: `Доля участников проекта, %`. */
  name: string
  /** Method of calculation: what is divided by what. */
  formula?: string
  /** Where the figures come from, how they are gathered. */
  source?: string
  /** When it is measured, as the author wrote it. */
  monitoring?: string
  /** What has to be reached over the whole period, as the author wrote it: `не менее 50 %`. */
  target?: string
  /** Indicators under one name, each with values of its own: физика, химия, информатика. */
  items?: WrittenIndicatorItem[]
  /** Columns of your own, by key. */
  fields?: Record<string, string>
}

/** One of several indicators under one name, as YAML can hold it. */
export interface WrittenIndicatorItem extends Omit<IndicatorItem, 'name' | 'target'> {
  name: string
  target?: string
}

/** An indicator in YAML. */
export interface IndicatorRecord extends WrittenIndicator {
  id?: Id
}

/** What heads a group of indicators in YAML. */
export interface IndicatorGroupHead {
  /** Title of the group. */
  group: string
  id?: Id
  unit?: string
  formula?: string
  monitoring?: string
  source?: string
}

/** A group of indicators in YAML. */
export interface IndicatorGroupRecord extends IndicatorGroupHead {
  /** Indicators and groups inside it. */
  indicators: (IndicatorRecord | IndicatorGroupRecord)[]
}

/** The front matter of a plan as it is written: indicators may stand in a file of their own. */
export interface PlanFrontMatter extends Omit<PlanHeader, 'indicators'> {
  /** Indicators that `[[id]]` may point at: by name, or the path of a YAML file that holds them. */
  indicators?: Record<string, WrittenIndicator> | string
}

/** The front matter of a regulation as it is written: indicators may stand in a file of their own. */
export interface RegulationFrontMatter extends Omit<RegulationHeader, 'indicators'> {
  /** Indicators that `[[id]]` may point at: by name, or the path of a YAML file that holds them. */
  indicators?: Record<string, WrittenIndicator> | string
}
