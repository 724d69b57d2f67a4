import { type Diagnostic, hasErrors, type Outcome } from '@dorozhnik/diagnostics'
import {
  copyElement,
  descendants,
  isElement,
  isHarmlessLink,
  type OfficeLimits,
  type OfficePackage,
  openOfficePackage,
  type XmlElement,
  type XmlNode,
} from '@dorozhnik/office-package'
import { checkFields } from './check-fields.js'
import { forgetTargets } from './forget-targets.js'
import { contentTypes, declareType, type LetterheadFile } from './letterhead-file.js'
import { type LetterheadReport, letterheadReport } from './letterhead-codes.js'

/** A letterhead before it is opened. */
export interface LetterheadInput {
  /** For places of findings: the path in the workspace. */
  name: string
  bytes: Uint8Array
}

/** A letterhead is a page or two; what is larger is not one. */
export const letterheadLimits: Partial<OfficeLimits> = {
  fileBytes: 10 * 2 ** 20,
  partBytes: 16 * 2 ** 20,
  totalBytes: 64 * 2 ** 20,
  xmlElements: 200_000,
}

const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** Parts of these kinds are read and may be changed. */
const readKinds = new Set(['header', 'footer', 'styles', 'numbering', 'footnotes', 'endnotes', 'settings', 'comments'])

/**
 * Opens a letterhead as a working copy without anything that reaches outside. The value is there only when the
 * file may be used.
 */
export function openLetterhead({ name, bytes }: LetterheadInput): Outcome<LetterheadFile> {
  const opened = openOfficePackage(bytes, { name, limits: letterheadLimits })
  const diagnostics = [...opened.diagnostics]
  if (!opened.value) return { diagnostics }
  const report = letterheadReport(name, diagnostics)
  const file = workingCopy(opened.value, diagnostics, report)
  return hasErrors(diagnostics) ? { diagnostics } : { value: file, diagnostics }
}

function workingCopy(opened: OfficePackage, diagnostics: Diagnostic[], report: LetterheadReport): LetterheadFile {
  const file: LetterheadFile = {
    name: opened.name,
    mainPart: opened.mainPart,
    xml: new Map(),
    bytes: new Map(),
    relationships: new Map(),
  }
  if (opened.isStrict) {
    report('letterhead-strict', {
      ru: 'Бланк сохранён в строгом формате Open XML.',
      en: 'The letterhead is saved as strict Open XML.',
    })
    return file
  }
  const read = (path: string): void => {
    if (file.xml.has(path) || !opened.parts.has(path)) return
    const { value, diagnostics: said } = opened.xml(path)
    diagnostics.push(...said)
    if (value) file.xml.set(path, withoutOurMarks(copyElement(value)))
  }
  read(contentTypes)
  read(opened.mainPart)
  for (const { kind, target, external } of opened.relationships(opened.mainPart)) {
    if (!external && readKinds.has(kind)) read(target)
  }
  const signed = dropSignatures(opened, report)
  for (const owner of ['', ...opened.parts.keys()]) {
    const own = opened.relationships(owner).filter(({ target }) => !signed.has(target))
    const gone = own.filter((one) => one.external && !isHarmlessLink(one))
    if (gone.length > 0) {
      if (owner !== '') read(owner)
      forgetTargets(file.xml.get(owner), new Set(gone.map(({ id }) => id)))
    }
    const kept = own.filter((one) => !gone.includes(one))
    if (kept.length > 0) file.relationships.set(owner, kept)
  }
  for (const [path, part] of opened.parts) {
    if (file.xml.has(path) || path.endsWith('.rels') || signed.has(path)) continue
    file.bytes.set(path, part)
  }
  for (const path of signed) forgetType(file, path)
  if (file.xml.has(contentTypes)) declareType(file, opened.mainPart, documentType)
  for (const [path, root] of file.xml) {
    checkFields(root, report)
    checkRevisions(path, root, report)
  }
  return file
}

/** The names that mark places of ours while an order is put together mean nothing in a file of Word. */
function withoutOurMarks(root: XmlElement): XmlElement {
  for (const element of descendants(root)) {
    if (element.children.some(isOurMark)) element.children = element.children.filter((node) => !isOurMark(node))
  }
  return root
}

function isOurMark(node: XmlNode): boolean {
  return isElement(node) && /^(?:stampedTable\d+|reservedPlace)$/.test(node.name)
}

/** The parts of an electronic signature: it would be broken by the first word that is put in. */
function dropSignatures(opened: OfficePackage, report: LetterheadReport): Set<string> {
  const origin = opened.relationships('').find(({ kind }) => kind === 'origin')?.target
  if (origin === undefined) return new Set()
  report('letterhead-signed', {
    ru: 'Бланк подписан электронной подписью; она не переносится в приказ.',
    en: 'The letterhead is signed electronically; the signature is left out of the order.',
  })
  return new Set([origin, ...opened.relationships(origin).map(({ target }) => target)])
}

function forgetType(file: LetterheadFile, path: string): void {
  const types = file.xml.get(contentTypes)
  if (types) {
    types.children = types.children.filter(
      (node) => typeof node === 'string' || node.attributes['PartName'] !== `/${path}`,
    )
  }
}

const revisions = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange', 'w:pPrChange'])

function checkRevisions(path: string, root: XmlElement, report: LetterheadReport): void {
  let revised = false
  let comments = 0
  for (const { name } of descendants(root)) {
    if (revisions.has(name)) revised = true
    if (name === 'w:comment') comments++
  }
  if (revised) {
    report('letterhead-revisions', {
      ru: `В бланке есть непринятые исправления («${path}»).`,
      en: `The letterhead holds revisions that are not accepted (“${path}”).`,
    })
  }
  if (comments > 0) {
    report('letterhead-revisions', {
      ru: `В бланке есть примечания: ${comments}.`,
      en: `The letterhead holds comments: ${comments}.`,
    })
  }
}
