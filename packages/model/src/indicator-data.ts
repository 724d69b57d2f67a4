import type { Content, Id } from './content.js'
import type { Indicator } from './indicator.js'
import type { PlanHeader } from './plan.js'
import type { RegulationHeader } from './regulation.js'

/** A file or a fenced block of indicators: a list of indicators and groups, or indicators by name. */
export type IndicatorData = (IndicatorRecord | IndicatorGroupRecord)[] | Record<string, Indicator>

/** An indicator in YAML. */
export interface IndicatorRecord extends Indicator {
  id?: Id
}

/** What heads a group of indicators in YAML. */
export interface IndicatorGroupHead {
  /** Title of the group. */
  group: Content
  id?: Id
  unit?: string
  formula?: Content
  monitoring?: Content
  source?: Content
}

/** A group of indicators in YAML. */
export interface IndicatorGroupRecord extends IndicatorGroupHead {
  /** Indicators and groups inside it. */
  indicators: (IndicatorRecord | IndicatorGroupRecord)[]
}

/** The front matter of a plan as it is written: indicators may stand in a file of their own. */
export interface PlanFrontMatter extends Omit<PlanHeader, 'indicators'> {
  /** Indicators that `[[id]]` may point at: by name, or the path of a YAML file that holds them. */
  indicators?: Record<string, Indicator> | string
}

/** The front matter of a regulation as it is written: indicators may stand in a file of their own. */
export interface RegulationFrontMatter extends Omit<RegulationHeader, 'indicators'> {
  /** Indicators that `[[id]]` may point at: by name, or the path of a YAML file that holds them. */
  indicators?: Record<string, Indicator> | string
}
