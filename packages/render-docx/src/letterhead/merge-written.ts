import { descendants, type XmlElement } from '@dorozhnik/office-package'
import { carryTargets, usedTargets } from './carry-part.js'
import { declareType, type LetterheadFile, relate, relatedPart } from './letterhead-file.js'
import { mergeFootnotes } from './merge-footnotes.js'
import { mergeNumbering } from './merge-numbering.js'
import { mergeStyles, usedStyles } from './merge-styles.js'
import { referencesInText, rename, type Renaming } from './renaming.js'
import type { WrittenParts } from './written-parts.js'

const types = {
  styles: 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml',
  numbering: 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml',
}

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** How ids change, and which of the stamped tables stand in footnotes, where relationships are others. */
export interface Merged {
  body: Renaming
  notes: Renaming
  inNotes: ReadonlySet<number>
}

/** Numbers of the stamped tables that stand in a part. */
function tablesIn(root: XmlElement | undefined): Set<number> {
  const names = root ? Array.from(descendants(root), ({ name }) => name) : []
  return new Set(names.flatMap((name) => (name.startsWith('stampedTable') ? [Number(name.slice(12))] : [])))
}

/** Styles, lists, footnotes and targets; tells under which ids they are in the letterhead. */
export function mergeWritten(
  file: LetterheadFile,
  written: WrittenParts,
  body: XmlElement,
  texts: readonly string[],
): Merged {
  const inTables = texts.map(referencesInText)
  const footnotePart = written.relationships(written.mainPart).find(({ kind }) => kind === 'footnotes')?.target
  const footnotes = footnotePart === undefined ? undefined : written.tree(footnotePart)
  const headers = written.relationships(written.mainPart).filter(({ kind }) => kind === 'header' || kind === 'footer')
  const all = [body, ...(footnotes ? [footnotes] : []), ...headers.map(({ target }) => written.tree(target))]
  const used = usedStyles(all)
  for (const { styles } of inTables) for (const id of styles) used.add(id)
  const own = partOrNew(file, 'styles', 'w:styles')
  const styles = mergeStyles({
    own,
    written: written.tree('word/styles.xml'),
    used: new Set([...used, 'SectionEnd']),
  })
  const lists = usedLists(all)
  for (const { numbers } of inTables) for (const id of numbers) lists.add(id)
  const numbers =
    lists.size === 0
      ? new Map<string, string>()
      : mergeNumbering(partOrNew(file, 'numbering', 'w:numbering'), written.tree('word/numbering.xml'), lists)
  const prepare = (root: XmlElement, relationships: ReadonlyMap<string, string>): void =>
    rename(root, { styles, numbers, footnotes: new Map(), relationships })
  const notes = footnotes ? mergeFootnotes(written, footnotes, file, prepare) : undefined
  const inNotes = tablesIn(footnotes)
  const links = texts.flatMap((text, index) => (inNotes.has(index) ? [] : linksInText(text)))
  const targets = new Set([...usedTargets([body]), ...links])
  const relationships = carryTargets(written, written.mainPart, targets, file, file.mainPart, prepare)
  const renaming = { styles, numbers, footnotes: notes?.ids ?? new Map(), relationships }
  return { body: renaming, notes: { ...renaming, relationships: notes?.relationships ?? new Map() }, inNotes }
}

function linksInText(text: string): string[] {
  return Array.from(text.matchAll(/ r:id="([^"]*)"/g), ([, id = '']) => id)
}

function usedLists(elements: readonly XmlElement[]): Set<string> {
  const used = new Set<string>()
  for (const element of elements) {
    for (const { name, attributes } of descendants(element)) {
      if (name === 'w:numId' && attributes['w:val'] !== undefined) used.add(attributes['w:val'])
    }
  }
  return used
}

/** A part that every document of Word has; made when this one has not. */
export function partOrNew(file: LetterheadFile, kind: 'styles' | 'numbering', root: string): XmlElement {
  const known = relatedPart(file, kind)
  const part = known === undefined ? undefined : file.xml.get(known)
  if (part) return part
  const path = `word/${kind}.xml`
  const made: XmlElement = { name: root, attributes: { 'xmlns:w': wordNamespace }, children: [] }
  file.xml.set(path, made)
  declareType(file, path, types[kind])
  relate(file, file.mainPart, kind, path)
  return made
}
