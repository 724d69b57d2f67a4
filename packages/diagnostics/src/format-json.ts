import type { Diagnostic, Language, Severity } from './diagnostic.js'
import { locateInFile } from './locate.js'
import { isTextPlace, type Place } from './place.js'
import type { Source } from './source.js'

/**
 * A point of a text. Line and column, from 1, are those of the file on disk, as an editor counts them: in UTF-16 units,
 * without a byte order mark. The offset, from 0, is that in the text as it passed the gate (LF line ends, NFC).
 */
export interface JsonPoint {
  /** Absent, as is the column, when the text of the file is not at hand. */
  line?: number
  column?: number
  offset: number
}

/** A place: in a file, or in data by its path. */
export interface JsonPlace {
  file?: string
  start?: JsonPoint
  end?: JsonPoint
  path?: (string | number)[]
}

/** A finding for other programs. */
export interface JsonFinding extends JsonPlace {
  code: string
  severity: Severity
  message: string
  help?: string
  related?: (JsonPlace & { message: string })[]
  fixes?: { title: string; edits: (JsonPlace & { text: string })[] }[]
}

/** What {@link formatJson} writes. Fields are added without a new version, never taken away or changed. */
export interface JsonReport {
  version: 1
  findings: JsonFinding[]
}

/** How findings are written for programs. */
export interface JsonOptions {
  sources: ReadonlyMap<string, Source>
  language: Language
}

/** Findings as JSON, in the order given, in a form that stays the same from release to release. */
export function formatJson(diagnostics: readonly Diagnostic[], options: JsonOptions): string {
  const report: JsonReport = { version: 1, findings: diagnostics.map((diagnostic) => toJson(diagnostic, options)) }
  return `${JSON.stringify(report, null, 2)}\n`
}

function toJson(
  { code, severity, message, help, place, related, fixes }: Diagnostic,
  options: JsonOptions,
): JsonFinding {
  const { language, sources } = options
  return {
    code,
    severity,
    message: message[language],
    ...(help && { help: help[language] }),
    ...(place && jsonPlace(place, sources)),
    ...(related && {
      related: related.map((other) => ({ message: other.message[language], ...jsonPlace(other.place, sources) })),
    }),
    ...(fixes && {
      fixes: fixes.map(({ title, edits }) => ({
        title: title[language],
        edits: edits.map((edit) => ({ ...jsonPlace(edit, sources), text: edit.text })),
      })),
    }),
  }
}

function jsonPlace(place: Place, sources: ReadonlyMap<string, Source>): JsonPlace {
  if (!isTextPlace(place)) return { path: place.path }
  const { file, start, end } = place
  const location = locateInFile(place, sources)
  if (!location) return { file, start: { offset: start }, end: { offset: end } }
  const { line, column, endLine, endColumn } = location
  return { file, start: { line, column, offset: start }, end: { line: endLine, column: endColumn, offset: end } }
}
