import { isTextPlace, type Place } from './place.js'
import type { Source } from './source.js'

/** Where a place is, the way people count: from 1, columns in UTF-16 units, the end exclusive. */
export interface Location {
  file: string
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** Offsets at which the lines of a source begin; forgotten together with the source. */
const lineStarts = new WeakMap<Source, number[]>()

/**
 * Line and column of a place in the text as it passed the gate. `undefined` for a place in data and for a file
 * that is not among the sources. Offsets outside the text are taken as its nearest end.
 */
export function locate(place: Place, sources: ReadonlyMap<string, Source>): Location | undefined {
  if (!isTextPlace(place)) return undefined
  const source = sources.get(place.file)
  if (!source) return undefined
  const start = pointAt(source, place.start)
  const end = pointAt(source, Math.max(place.start, place.end))
  return { file: place.file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

/**
 * The same in the file as it lies on disk: columns are counted in its own units, where a letter may be decomposed. A byte
 * order mark does not count. For editors and for reports that other programs lay over the file.
 */
export function locateInFile(place: Place, sources: ReadonlyMap<string, Source>): Location | undefined {
  const location = locate(place, sources)
  const source = location && sources.get(location.file)
  if (!location || !source) return undefined
  const column = (line: number, inText: number): number => {
    const start = lineStartsOf(source)[line - 1] as number
    return source.toOriginal(start + inText - 1) - source.toOriginal(start) + 1
  }
  return {
    ...location,
    column: column(location.line, location.column),
    endColumn: column(location.endLine, location.endColumn),
  }
}

/**
 * A place in one line for people and logs: `plan.md:12:5` in a text, `documents.plan.parts[0].title` in data.
 * Only the name of the file when its text is not at hand.
 */
export function describePlace(place: Place, sources: ReadonlyMap<string, Source>): string {
  if (!isTextPlace(place)) return describePath(place.path)
  const location = locate(place, sources)
  return location ? `${location.file}:${location.line}:${location.column}` : place.file
}

/** Offsets at which the lines of a source begin. The first is always 0. */
export function lineStartsOf(source: Source): readonly number[] {
  const known = lineStarts.get(source)
  if (known) return known
  const starts = [0]
  for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1)) starts.push(at + 1)
  lineStarts.set(source, starts)
  return starts
}

function pointAt(source: Source, offset: number): { line: number; column: number } {
  const starts = lineStartsOf(source)
  const at = Math.max(0, Math.min(offset, source.text.length))
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= at) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: at - (starts[low] as number) + 1 }
}

function describePath(path: readonly (string | number)[]): string {
  let text = ''
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`
    else if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step)) text += `[${JSON.stringify(step)}]`
    else text += text === '' ? step : `.${step}`
  }
  return text
}
