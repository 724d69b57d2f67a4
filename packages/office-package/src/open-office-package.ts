import { type Diagnostic, hasErrors, limitPerCode, type Outcome } from '@dorozhnik/diagnostics'
import { checkContents } from './check-contents.js'
import { type ContentTypes, readContentTypes } from './content-types.js'
import { defaultOfficeLimits, type OfficeLimits } from './limits.js'
import { mainPartOf } from './main-part.js'
import { officeFinding, type Report } from './office-finding.js'
import type { OfficePackage } from './office-package.js'
import { readRelationships, type Relationship, relationshipsPath } from './relationships.js'
import { unpackParts } from './unpack-parts.js'
import { readPart } from './xml/read-part.js'
import type { XmlElement } from './xml/xml-element.js'

/** How a file is opened. */
export interface OpenOfficeOptions {
  /** Name of the file for places of findings, `document.docx` when absent. */
  name?: string
  limits?: Partial<OfficeLimits>
  /**
   * What becomes of a file with macros, controls or embedded objects. `refuse` when absent; with `report` they
   * are warnings: for those who only look into a file and never hand it on.
   */
  activeContent?: 'refuse' | 'report'
  /**
   * Changes the bytes of the XML of the text before they are decoded and parsed: for those who need only a part of
   * a large document.
   */
  prepareText?: (xml: Uint8Array) => Uint8Array
}

/**
 * Opens a DOCX that somebody else has made. Size, number and names of the parts are checked before anything is
 * unpacked; sizes, checksums and kinds of the parts while it is; XML is parsed on demand. Nothing outside is ever
 * fetched, nothing in the file is run, archives inside are not opened. Never throws for anything that the bytes
 * hold; the value is there only when there is no error.
 */
export function openOfficePackage(bytes: Uint8Array, options: OpenOfficeOptions = {}): Outcome<OfficePackage> {
  return openWith((limits, report) => unpackParts(bytes, limits, report), options)
}

/** The same for parts that are unpacked already: of a file that a program is about to pack. */
export function openOfficeParts(
  parts: ReadonlyMap<string, Uint8Array>,
  options: OpenOfficeOptions = {},
): Outcome<OfficePackage> {
  return openWith(() => parts, options)
}

type Unpack = (limits: OfficeLimits, report: Report) => ReadonlyMap<string, Uint8Array> | undefined

function openWith(unpackAll: Unpack, options: OpenOfficeOptions): Outcome<OfficePackage> {
  const limits = { ...defaultOfficeLimits, ...options.limits }
  const name = options.name ?? 'document.docx'
  const found: Diagnostic[] = []
  const report: Report = (code, message) => {
    const finding = officeFinding(code, name, message)
    const active = code === 'office-macros' || code === 'office-embedded-object'
    found.push(active && options.activeContent === 'report' ? { ...finding, severity: 'warning' } : finding)
  }
  const parts = unpackAll(limits, report)
  const opened = parts && open(parts, name, limits, report, options.prepareText)
  const diagnostics = limitPerCode(found, limits.findingsPerCode)
  return hasErrors(diagnostics) || !opened ? { diagnostics } : { value: opened, diagnostics }
}

function open(
  parts: ReadonlyMap<string, Uint8Array>,
  name: string,
  limits: OfficeLimits,
  report: Report,
  prepareText: OpenOfficeOptions['prepareText'],
): OfficePackage | undefined {
  const required = (path: string): XmlElement | undefined => {
    const part = parts.get(path)
    if (part) return readPart(path, part, limits, report)
    report('office-damaged', { ru: `В файле нет части «${path}».`, en: `The file has no part “${path}”.` })
    return undefined
  }
  const typesRoot = required('[Content_Types].xml')
  const relationshipsRoot = required('_rels/.rels')
  if (!typesRoot || !relationshipsRoot) return undefined
  const contentType = readContentTypes(typesRoot)
  const relationships = allRelationships(parts, limits, report)
  const main = mainPartOf(parts, relationships.get('') ?? [], contentType, report)
  checkContents(parts, contentType, relationships, report)
  if (!main) return undefined
  return makePackage(name, parts, main, contentType, relationships, limits, prepareText)
}

/** Relationships of every part that has any, and of the file as a whole under `''`. */
function allRelationships(
  parts: ReadonlyMap<string, Uint8Array>,
  limits: OfficeLimits,
  report: Report,
): Map<string, readonly Relationship[]> {
  const all = new Map<string, readonly Relationship[]>()
  for (const owner of ['', ...parts.keys()]) {
    const path = relationshipsPath(owner)
    const part = parts.get(path)
    const root = part && readPart(path, part, limits, report)
    if (root) all.set(owner, readRelationships(owner, root))
  }
  return all
}

function makePackage(
  name: string,
  parts: ReadonlyMap<string, Uint8Array>,
  main: { path: string; isTemplate: boolean; isStrict: boolean },
  contentType: ContentTypes,
  relationships: ReadonlyMap<string, readonly Relationship[]>,
  limits: OfficeLimits,
  prepareText: OpenOfficeOptions['prepareText'],
): OfficePackage {
  const parsed = new Map<string, Outcome<XmlElement>>()
  return {
    name,
    parts,
    mainPart: main.path,
    isTemplate: main.isTemplate,
    isStrict: main.isStrict,
    contentType,
    relationships: (part) => relationships.get(part) ?? [],
    xml(path) {
      const known = parsed.get(path)
      if (known) return known
      const diagnostics: Diagnostic[] = []
      const report: Report = (code, message) => diagnostics.push(officeFinding(code, name, message))
      const part = parts.get(path)
      if (!part) report('office-damaged', { ru: `В файле нет части «${path}».`, en: `The file has no part “${path}”.` })
      const value = part && readPart(path, part, limits, report, path === main.path ? prepareText : undefined)
      const outcome = value ? { value, diagnostics } : { diagnostics }
      parsed.set(path, outcome)
      return outcome
    },
  }
}
