import { type Diagnostic, locate } from '@dorozhnik/diagnostics'
import type { Part, Plan, Regulation } from '@dorozhnik/model'
import { type ReadWorkspace, readWorkspace } from '../read-workspace.js'

/** The head of a plan that asks for nothing. */
export const planHead = '---\ndocument: plan\ntitle: План\nperiod: 2025-09-01/2026-08-31\n---\n'

/** The head of a regulation. */
export const regulationHead = '---\ndocument: regulation\ntitle: Положение\n---\n'

/** What was read, with short questions that tests ask. */
export interface ReadText {
  read: ReadWorkspace
  document: Plan | Regulation
  parts: Part[]
  part: Part
  diagnostics: readonly Diagnostic[]
  /** `code line:column text` of every finding. */
  said: string[]
  /** The stretch of source under a node or one of its keys. */
  at(node: object, key?: string | number): string | undefined
}

/** Reads files, of which the first is a document. A text without a head is the body of a plan. */
export function readText(first: string, others: Readonly<Record<string, string>> = {}): ReadText {
  const text = /^\uFEFF?---/.test(first) ? first : planHead + first
  const files = { 'plan.md': text, ...others }
  const { value, diagnostics } = readWorkspace(Object.entries(files).map(([path, bytes]) => ({ path, bytes })))
  const read = value as ReadWorkspace
  const document = read.workspace.documents['plan.md'] as Plan | Regulation
  const at = (node: object, key?: string | number): string | undefined => {
    const place = read.places.at(node, key)
    return place === undefined || !('file' in place)
      ? undefined
      : read.sources.get(place.file)?.text.slice(place.start, place.end)
  }
  const said = diagnostics.map(({ code, place }) => {
    const where = place === undefined ? undefined : locate(place, read.sources)
    const covered =
      place === undefined || !('file' in place)
        ? ''
        : read.sources.get(place.file)?.text.slice(place.start, place.end).split('\n')[0]
    return `${code} ${where?.line}:${where?.column} ${covered}`
  })
  return { read, document, parts: document?.parts ?? [], part: document?.parts[0] as Part, diagnostics, said, at }
}
