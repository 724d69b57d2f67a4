import { locateInFile } from './locate.js'
import type { TextPlace } from './place.js'
import type { Source } from './source.js'

/** Any object of a SARIF log. */
export type SarifObject = Record<string, unknown>

/** Where a finding is: the file, and the stretch of it when its text is at hand. */
export function artifactOf(place: TextPlace, sources: ReadonlyMap<string, Source>): SarifObject {
  const located = locateInFile(place, sources)
  return {
    artifactLocation: artifactLocation(place.file),
    ...(located ? { region: regionOf(place, sources) } : {}),
  }
}

/** A file by its path from the root of the sources. */
export function artifactLocation(file: string): SarifObject {
  return { uri: relativeUri(file), uriBaseId: '%SRCROOT%' }
}

/** Lines and columns of a place in its file; offsets are given where the text is not at hand. */
export function regionOf(place: TextPlace, sources: ReadonlyMap<string, Source>): SarifObject {
  const located = locateInFile(place, sources)
  if (!located) return { charOffset: place.start, charLength: Math.max(0, place.end - place.start) }
  const { line, column, endLine, endColumn } = located
  return { startLine: line, startColumn: column, endLine, endColumn }
}

/** Every step of the path percent-encoded, so that spaces, `%`, `:` and letters mean themselves. */
function relativeUri(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map((step) => encodeURIComponent(step))
    .join('/')
}
