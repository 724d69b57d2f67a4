import type { Diagnostic, Fix, Limits, Localized, RelatedPlace, Source } from '@dorozhnik/diagnostics'
import { severities, type ReaderCode } from './codes.js'
import type { SourcePlaces } from './source-places.js'

/** What every step of reading one source needs. */
export interface Reading {
  source: Source
  places: SourcePlaces
  limits: Limits
  report: Report
  /** Everything found so far. */
  diagnostics: Diagnostic[]
  /** How many tables with a name the document has so far. */
  tables: { count: number }
  /** True in a regulation: the items of numbered lists are points, numbered by the program. */
  numbersPoints?: boolean
}

/** Adds a finding of the reader about a stretch of the source. */
export type Report = (
  code: ReaderCode,
  range: readonly [start: number, end: number],
  message: Localized,
  more?: { help?: Localized; related?: RelatedPlace[]; fixes?: Fix[] },
) => void

/** A `report` that collects into `diagnostics`. */
export function reportInto(diagnostics: Diagnostic[], source: Source): Report {
  return (code, [start, end], message, more) => {
    diagnostics.push({ code, severity: severities[code], message, place: { file: source.name, start, end }, ...more })
  }
}
