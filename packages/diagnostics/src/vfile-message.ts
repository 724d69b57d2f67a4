import type { Diagnostic, Language } from './diagnostic.js'
import { describePlace, locate } from './locate.js'
import { isTextPlace } from './place.js'
import type { Source } from './source.js'

/** The plain data of a message of `vfile-message` 4, for the tools of unified. */
export interface VFileMessageShape {
  name: string
  message: string
  reason: string
  ruleId: string
  source: string
  /** `true` for an error, `false` for a warning, `undefined` for a note. */
  fatal: boolean | undefined
  file: string
  line: number | undefined
  column: number | undefined
  place: { start: VFilePoint; end: VFilePoint } | undefined
  note: string | undefined
  /** Texts that could stand in this place instead. */
  expected: string[] | undefined
}

/** A point as unist counts it. */
export interface VFilePoint {
  line: number
  column: number
  offset: number
}

/** A finding in the shape that unified, its reporters and editors understand. */
export function toVFileMessage(
  diagnostic: Diagnostic,
  sources: ReadonlyMap<string, Source>,
  language: Language,
): VFileMessageShape {
  const { code, severity, message, help, place, fixes } = diagnostic
  const location = place && locate(place, sources)
  const text = place && isTextPlace(place) ? place : undefined
  // Only a fix that replaces exactly this place can be offered so.
  const replacements = (fixes ?? []).flatMap(({ edits: [edit, ...more] }) =>
    edit && more.length === 0 && edit.file === text?.file && edit.start === text.start && edit.end === text.end
      ? [edit.text]
      : [],
  )
  return {
    name: place ? describePlace(place, sources) : '1:1',
    message: message[language],
    reason: message[language],
    ruleId: code,
    source: 'dorozhnik',
    fatal: severity === 'error' ? true : severity === 'warning' ? false : undefined,
    file: text?.file ?? '',
    line: location?.line,
    column: location?.column,
    place:
      location && text
        ? {
            start: { line: location.line, column: location.column, offset: text.start },
            end: { line: location.endLine, column: location.endColumn, offset: text.end },
          }
        : undefined,
    note: help?.[language],
    expected: replacements.length > 0 ? replacements : undefined,
  }
}
