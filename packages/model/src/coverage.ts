import type { Localized } from '@dorozhnik/diagnostics'

/** Which components of a norm a document serves: made by the rules, printed by the views. */
export interface Coverage {
  /** Name of the document in the workspace. */
  document: string
  /** Its title. */
  title: string
  norm: {
    id: string
    version: string
    title: Localized
    /** The act that the norm stands in. */
    source: Localized
  }
  rows: CoverageRow[]
}

/** A component of a norm with what serves it. */
export interface CoverageRow {
  component: string
  title: Localized
  /** The clause of the norm. */
  clause: Localized
  /** Headings of the parts that are about it. */
  parts: string[]
  /** Activities, with their printed numbers. */
  activities: CoverageEntry[]
  /** Indicators. */
  indicators: CoverageEntry[]
}

/** What serves a component. */
export interface CoverageEntry {
  /** The printed number, when it has one. */
  number?: string
  title: string
}
