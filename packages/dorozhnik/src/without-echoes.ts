import { type Diagnostic, isTextPlace, type Place } from '@dorozhnik/diagnostics'
import { registryName } from '@dorozhnik/reader'
import { documentOf, withAppendices } from './documents.js'
import type { OpenedWorkspace } from './opened-workspace.js'

/** What a view says where a rule has said the same, by the code of the view. */
const echoes: Readonly<Record<string, readonly string[]>> = {
  'unknown-party': ['person-exists', 'field-required', 'field-shape'],
  'not-a-person': ['person-exists'],
  'unknown-reference': ['record-exists'],
  'unknown-appendix': ['approved-plan-is-appendix'],
  'not-a-date': ['period-in-order'],
}

/** The same for what concerns a document as a whole. */
const documentEchoes: Readonly<Record<string, readonly string[]>> = {
  'no-signatory': ['order-is-signed'],
}

/** Codes for a person, a group or an organisation that is not there. */
const partyMissing = new Set(['person-exists', 'unknown-party', 'not-a-person'])

/** Codes for an appendix that is not there. */
const appendixMissing = new Set(['approved-plan-is-appendix', 'unknown-appendix'])

/**
 * Leaves out what has been said already: what a view repeats after a rule, and complaints that
 * something is missing when the file that holds it has been reported as unreadable.
 */
export function withoutEchoes(opened: OpenedWorkspace, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const said = new Set(diagnostics.flatMap(({ code, place }) => [key(code, exactly(place)), key(code, fileOf(place))]))
  const stretches = stretchesOf(diagnostics)
  const postless = diagnostics.some(({ code }) => code === 'person-has-post')
  const untold = diagnostics.some(({ code }) => code === 'extension-loaded' || code === 'extension-works')
  const registryUnread = opened.unreadable.has(registryName)
  return diagnostics.filter((diagnostic) => {
    const { code, place } = diagnostic
    if (echoes[code]?.some((other) => said.has(key(other, exactly(place))) || meets(stretches, other, place)))
      return false
    if (documentEchoes[code]?.some((other) => said.has(key(other, fileOf(place))))) return false
    // The norm may be that of an extension that was not run.
    if (untold && code === 'norm-known') return false
    if (registryUnread && partyMissing.has(code)) return false
    if (code === 'person-without-post' && (postless || speaksOfUnnamed(opened, diagnostic))) return false
    return !(appendixMissing.has(code) && speaksOfUnread(opened, diagnostic))
  })
}

/** True when the person is one whose record was reported as broken: its post is unknown, not absent. */
function speaksOfUnnamed({ workspace, sources }: OpenedWorkspace, { place }: Diagnostic): boolean {
  if (!place || !isTextPlace(place)) return false
  const written = sources.get(place.file)?.text.slice(place.start, place.end) ?? ''
  const id = /@([\p{L}\d_-]+)/u.exec(written)?.[1] ?? written
  const { people = {} } = workspace.registry
  return Object.hasOwn(people, id) && people[id]?.name === ''
}

function speaksOfUnread({ workspace, sources, unreadable }: OpenedWorkspace, { place }: Diagnostic): boolean {
  if (unreadable.size === 0 || !place || !isTextPlace(place)) return false
  const order = documentOf(workspace, place.file)
  const written = sources.get(place.file)?.text.slice(place.start, place.end) ?? ''
  const [, ...names] = withAppendices(workspace, place.file)
  const paths = order?.document === 'order' ? (order.appendices ?? []) : []
  return names.some((name, index) => unreadable.has(name) && written.includes(paths[index] ?? name))
}

function key(code: string, where: string): string {
  return `${code}\n${where}`
}

/** A place as it is; places in texts may also meet, see below. */
function exactly(place: Place | undefined): string {
  return JSON.stringify(place)
}

type Stretch = Extract<Place, { file: string }>

/** The places in texts, by code and file. */
function stretchesOf(diagnostics: readonly Diagnostic[]): Map<string, Stretch[]> {
  const stretches = new Map<string, Stretch[]>()
  for (const { code, place } of diagnostics) {
    if (!place || !isTextPlace(place)) continue
    const known = stretches.get(key(code, place.file))
    if (known) known.push(place)
    else stretches.set(key(code, place.file), [place])
  }
  return stretches
}

/** True when a finding with this code covers a part of the place: a rule points at `id`, a view at `{{вин @id}}`. */
function meets(stretches: ReadonlyMap<string, Stretch[]>, code: string, place: Place | undefined): boolean {
  if (!place || !isTextPlace(place)) return false
  const others = stretches.get(key(code, place.file)) ?? []
  return others.some(({ start, end }) => start < place.end && place.start < end)
}

/** The document that a place is in. */
function fileOf(place: Place | undefined): string {
  if (!place) return ''
  return isTextPlace(place) ? place.file : JSON.stringify(place.path.slice(0, 2))
}
