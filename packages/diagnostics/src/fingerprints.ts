import type { Diagnostic } from './diagnostic.js'
import { hashText } from './hash-text.js'
import { lineStartsOf, locate } from './locate.js'
import { isTextPlace } from './place.js'
import type { Source } from './source.js'

/**
 * A fingerprint for every finding, in the same order. It is made of the code, the file, the words of the line and of
 * the record around it (the title of the activity that a field belongs to), and the how-manieth finding of this kind
 * it is. Lines that come or go elsewhere, printed and written numbers, indents and the wording of the message do not
 * change it; a new name of the file does.
 */
export function fingerprints(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, Source>): string[] {
  const seen = new Map<string, number>()
  return diagnostics.map((diagnostic) => {
    const meaning = JSON.stringify(meaningOf(diagnostic, sources))
    const count = (seen.get(meaning) ?? 0) + 1
    seen.set(meaning, count)
    return hashText(`${meaning}\n${count}`)
  })
}

function meaningOf({ code, place, message }: Diagnostic, sources: ReadonlyMap<string, Source>): unknown[] {
  if (!place) return [code, message.ru]
  if (!isTextPlace(place)) return [code, place.path]
  const source = sources.get(place.file)
  const location = locate(place, sources)
  if (!source || !location) return [code, place.file, message.ru]
  const first = location.line - 1
  const words = source.text.slice(place.start, Math.min(place.end, endOfLine(source, first)))
  return [code, place.file, meaningOfLine(lineAt(source, first)), words, recordAround(source, first)]
}

/** The nearest line above that stands further left: the title of the record that the line is a part of. */
function recordAround(source: Source, line: number): string {
  const indent = indentOf(lineAt(source, line))
  if (indent === 0) return ''
  for (let above = line - 1; above >= Math.max(0, line - farthest); above -= 1) {
    const text = lineAt(source, above)
    if (text.trim() !== '' && indentOf(text) < indent) return meaningOfLine(text)
  }
  return ''
}

/** Lines that are looked at above a finding. */
const farthest = 200

/** The line without what changes when others come or go: its indent, the number of an item or of a row, spaces. */
function meaningOfLine(line: string): string {
  return line
    .slice(0, longest)
    .trim()
    .replace(/^\|\s*\d+(?:\.\d+)*\.?\s*\|/, '|')
    .replace(/^\d+(?:\.\d+)*[.)]\s+/, '')
    .replace(/\s+/gu, ' ')
}

/** Units of a line that count; more tell nothing new. */
const longest = 2000

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

function lineAt(source: Source, line: number): string {
  return source.text.slice(lineStartsOf(source)[line], endOfLine(source, line))
}

function endOfLine(source: Source, line: number): number {
  const next = lineStartsOf(source)[line + 1]
  return next === undefined ? source.text.length : next - 1
}
