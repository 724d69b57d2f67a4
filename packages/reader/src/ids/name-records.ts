import type { Places, Source, TextEdit } from '@dorozhnik/diagnostics'
import {
  activitiesOf,
  type Content,
  indicatorsOf,
  namedRecords,
  type PartedDocument,
  partyIds,
  plainText,
  type Workspace,
} from '@dorozhnik/model'
import { compareModels } from '../write/compare-models.js'
import { slugOf, uniqueSlug } from './slug.js'

/** What has been read, as far as naming needs it. */
export interface NamingInput {
  workspace: Workspace
  places: Places
  sources: ReadonlyMap<string, Source>
}

/** Names for records that had none. */
export interface NamedRecords {
  /** What to write into each file. */
  edits: Map<string, TextEdit[]>
  /** How many records get a name. */
  count: number
}

/**
 * Gives every activity and every indicator without a name one for good: `{#monitoring-okhvata}`, made of its first
 * words, no longer than 24 letters and the only one in the workspace. The same workspace gets the same names.
 *
 * @param isAllowed whether a file may be changed
 */
export function nameRecords(read: NamingInput, isAllowed: (file: string) => boolean = () => true): NamedRecords {
  const taken = takenNames(read)
  const edits = new Map<string, TextEdit[]>()
  const seen = new Set<string>()
  let count = 0
  for (const record of namelessRecords(read.workspace)) {
    const place = spotFor(read, record)
    if (place === undefined || !isAllowed(place.file)) continue
    // A file of parts may be a part of several documents.
    const key = `${place.file}:${place.at}`
    if (seen.has(key)) continue
    seen.add(key)
    const name = uniqueSlug(slugOf(plainText(record.title), record.fallback), taken)
    taken.add(name)
    const own = edits.get(place.file) ?? []
    own.push({ start: place.at, end: place.at, text: ` {#${name}}` })
    edits.set(place.file, own)
    count++
  }
  return { edits, count }
}

interface Nameless {
  node: object
  titleKey: 'title' | 'name'
  title: Content
  fallback: string
}

function* namelessRecords({ documents }: Workspace): Generator<Nameless> {
  for (const name of Object.keys(documents).toSorted()) {
    const document = documents[name]
    if (document === undefined || document.document === 'order') continue
    for (const node of activitiesOf(document))
      if (node.id === undefined) yield { node, titleKey: 'title', title: node.title, fallback: 'meropriyatie' }
    for (const { indicator, part, id } of indicatorsOf(document))
      if (part !== undefined && id === undefined)
        yield { node: indicator, titleKey: 'name', title: indicator.name, fallback: 'pokazatel' }
  }
}

/** Names that anything in the workspace has: records, people, and whatever stands in braces in a file. */
function takenNames({ workspace, sources }: NamingInput): Set<string> {
  const taken = new Set<string>(partyIds(workspace.registry))
  for (const document of Object.values(workspace.documents))
    if (document.document !== 'order') for (const [id] of namedRecords(document as PartedDocument)) taken.add(id)
  for (const { text } of sources.values())
    for (const [, id = ''] of text.matchAll(/\{[^{}\n]{0,200}?#([A-Za-zА-Яа-яЁё][A-Za-zА-Яа-яЁё0-9_-]*)/g))
      taken.add(id)
  return taken
}

/** Where the name of a record is written: at the end of its first line, or of its cell. */
function spotFor(
  { places, sources }: NamingInput,
  { node, titleKey }: Nameless,
): { file: string; at: number } | undefined {
  const [place, title] = [places.at(node), places.at(node, titleKey)]
  if (place === undefined || !('file' in place) || title === undefined || !('file' in title)) return undefined
  const text = sources.get(place.file)?.text ?? ''
  const lineStart = text.lastIndexOf('\n', place.start - 1) + 1
  const feed = text.indexOf('\n', place.start)
  const line = text.slice(place.start, feed === -1 ? text.length : feed)
  if (/^\d{1,9}[.)][ \t]+\S/.test(line)) {
    const end = line.replace(/(?:[ \t]+|\\)$/, '').trimEnd().length
    return { file: place.file, at: place.start + end }
  }
  if (!text.slice(lineStart).trimStart().startsWith('|') || title.file !== place.file) return undefined
  const isEmpty = text.slice(title.start, title.end).replaceAll('|', '').trim() === ''
  return isEmpty ? undefined : { file: place.file, at: title.end }
}

/** True when two readings of a workspace differ in nothing but the names of records. */
export function differInNamesOnly(before: Workspace, after: Workspace): boolean {
  return compareModels(withoutIds(before), withoutIds(after)).length === 0
}

function withoutIds(workspace: Workspace): unknown {
  return JSON.parse(JSON.stringify(workspace, (key, value: unknown) => (key === 'id' ? undefined : value)))
}
