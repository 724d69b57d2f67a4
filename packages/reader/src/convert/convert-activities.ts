import { applyEdits, type Diagnostic, type Localized, type Outcome, type TextEdit } from '@dorozhnik/diagnostics'
import {
  type Activity,
  activitiesOf,
  columnsOf,
  type PartedDocument,
  type SectionChild,
  walkPlan,
} from '@dorozhnik/model'
import type { RootContent } from 'mdast'
import { frontMatterOf } from '../front-matter.js'
import { parseBody } from '../markdown/parse-body.js'
import type { SourceFile } from '../read-workspace.js'
import { compareModels } from '../write/compare-models.js'
import { Footnotes } from '../write/footnotes.js'
import { labelsOf } from '../write/labels.js'
import { writeSectionChildren } from '../write/write-activities.js'
import { writeYaml } from '../write/write-yaml.js'
import { finding, reasons } from './reasons.js'
import { openSetting, type Setting } from './setting.js'
import { holdsFootnotes, rowsOfTable, tableOfActivities } from './table-of-activities.js'

/** How the activities of a document are written. */
export type ActivityForm = 'list' | 'table'

/**
 * Writes the activities of a document as lists or as tables: edits whose places are offsets into the text as it passed
 * the gate. What the other form cannot hold stays as it is, and a finding says why. The document means the same before
 * and after, but for numbers of rows by hand, which a list has no place for: that is told as well. A file of parts is
 * read as the documents among the `others` read it that put it in.
 */
export function convertActivities(
  path: string,
  bytes: Uint8Array | string,
  to: ActivityForm,
  others: readonly SourceFile[] = [],
): Outcome<TextEdit[]> {
  const { setting, diagnostics } = openSetting({ path, bytes }, others)
  if (setting === undefined) return diagnostics.length > 0 ? { diagnostics } : { value: [], diagnostics }
  const found: Diagnostic[] = []
  const edits: TextEdit[] = []
  for (const block of blocksOf(setting)) {
    if (block.form === to) continue
    const written = write(block, setting, to)
    const place = { file: path, start: block.start, end: block.end }
    if ('reason' in written) found.push(finding(written.reason, place))
    else {
      const change = changeOf(setting, [...headEdits(setting, to), written.edit])
      if (change !== undefined) found.push(finding(reasons[change], place))
      else edits.push(written.edit)
    }
  }
  if (edits.length === 0) return { value: [], diagnostics: found }
  const all = [...headEdits(setting, to), ...edits]
  const change = changeOf(setting, all)
  if (change !== undefined)
    return { value: [], diagnostics: [...found, finding(reasons[change], { file: path, start: 0, end: 0 })] }
  if (to === 'list' && losesNumbers(setting))
    found.push(finding(reasons.numbers, { file: path, start: 0, end: 0 }, 'info'))
  return { value: all, diagnostics: found }
}

/** The document that says which columns there are. */
function headerOf({ documents }: Setting): PartedDocument {
  const [first] = documents.values()
  if (first === undefined) throw new Error('a setting has a document')
  return first
}

/** A list or a table of activities with what it holds. */
interface Block {
  form: ActivityForm
  start: number
  end: number
  children: SectionChild[]
  /** Level of the heading above. */
  level: number
}

/** The lists and tables of activities that stand at the margin, in the order of the text. */
function* blocksOf(setting: Setting): Generator<Block> {
  const { path, text, read } = setting
  const source = read.sources.get(path)
  if (source === undefined) return
  let level: number | undefined
  for (const { nodes, base } of parseBody({ source, report: () => {} }, frontMatterOf(text)?.body ?? 0)) {
    for (const node of nodes) {
      if (node.type === 'heading') level = node.depth
      if (node.type !== 'table' && !(node.type === 'list' && node.ordered === true)) continue
      const [start, end] = rangeOf(node, base)
      const { children, depth } = childrenWithin(setting, start, end)
      const form = node.type === 'table' ? 'table' : 'list'
      if (children.length > 0) yield { form, start, end, children, level: level ?? depth }
    }
  }
}

function rangeOf(node: RootContent, base: number): [start: number, end: number] {
  return [base + (node.position?.start.offset ?? 0), base + (node.position?.end.offset ?? 0)]
}

/**
 * The outermost rows that were written in a stretch of the text, and the level of the heading that they stand under
 * where the text itself has none: in a file of parts it is that of the document around.
 */
function childrenWithin(setting: Setting, start: number, end: number): { children: SectionChild[]; depth: number } {
  const { path, documents, read } = setting
  const inside = new Set<SectionChild>()
  const begun = new Set<number>()
  const children: SectionChild[] = []
  let depth: number | undefined
  for (const { node, part, parents } of walkPlan(headerOf(setting))) {
    const at = read.places.at(node)
    if (node.type === 'prose' || at === undefined || !('file' in at)) continue
    if (at.file !== path || at.start < start || at.start >= end) continue
    inside.add(node)
    // A file that is put in twice is read twice.
    if (parents.some((parent) => inside.has(parent)) || begun.has(at.start)) continue
    begun.add(at.start)
    children.push(node)
    depth ??= documents.has(path) ? 0 : parents.length + (part.title === undefined ? 0 : 1)
  }
  return { children, depth: depth ?? 0 }
}

type Written = { edit: TextEdit } | { reason: Localized }

function write(block: Block, setting: Setting, to: ActivityForm): Written {
  const { start, end, children, level } = block
  const document = headerOf(setting)
  if (setting.text.slice(start, end).includes('<!--')) return { reason: reasons.comment }
  if (holdsFootnotes(children)) return { reason: reasons.footnote }
  const footnotes = new Footnotes(document.document === 'regulation')
  const writing = { header: document, labels: labelsOf(document), footnotes }
  if (to === 'list') {
    const lines = writeSectionChildren(writing, children.map(withoutBlanks), level, Math.max(0, level - 1))
    return { edit: { start, end, text: lines.join('\n') } }
  }
  const table = tableOfActivities(children, document, footnotes)
  if (table === undefined) return { reason: reasons.cell }
  return { edit: { start, end, text: rowsOfTable(table).join('\n') } }
}

/** A row without its empty cells, which a list leaves out. */
function withoutBlanks(child: SectionChild): SectionChild {
  if (child.type === 'section') return { ...child, children: child.children.map(withoutBlanks) }
  if (child.type === 'prose') return child
  const kept = Object.entries(child).filter(([, value]) => value !== '')
  const fields = Object.entries(child.fields ?? {}).filter(([, value]) => value !== '')
  return {
    ...(Object.fromEntries(kept) as unknown as Activity),
    title: child.title,
    fields: Object.fromEntries(fields),
  }
}

/** The columns that a table has said by its headings are said by the head once there is no table. */
function headEdits({ path, text, documents }: Setting, to: ActivityForm): TextEdit[] {
  const document = documents.get(path)
  if (document === undefined) return []
  const front = frontMatterOf(text)
  if (to === 'table' || front === undefined || document.columns === undefined) return []
  if (/^columns[ \t]*:/m.test(text.slice(...front.yaml))) return []
  if (sameColumns(document, {})) return []
  const [, at] = front.yaml
  return [{ start: at, end: at, text: writeYaml({ columns: document.columns }) }]
}

function sameColumns(one: Pick<PartedDocument, 'columns'>, other: Pick<PartedDocument, 'columns'>): boolean {
  const [left, right] = [one, other].map((header) => columnsOf(header).map(({ key, label }) => [key, label]))
  return JSON.stringify(left) === JSON.stringify(right)
}

/** What the edited text would change in the documents, but for numbers of rows by hand. */
function changeOf(
  { path, text, documents, again }: Setting,
  edits: readonly TextEdit[],
): 'columns' | 'meaning' | undefined {
  const after = again(applyEdits(text, edits)).documents
  for (const [name, document] of documents) {
    const changed = after[name]
    if (changed === undefined || changed.document === 'order') return 'meaning'
    if (!sameColumns(document, changed)) return name === path ? 'meaning' : 'columns'
    if (compareModels(bare(document), bare(changed)).length > 0) return 'meaning'
  }
  return undefined
}

/** A document without columns, numbers by hand and empty cells of columns of its own. */
function bare(document: PartedDocument): unknown {
  const left: ReadonlySet<string> = new Set(['columns', 'writtenNumber'])
  return JSON.parse(
    JSON.stringify(document, (key, value: unknown) => {
      if (left.has(key)) return undefined
      return key === 'fields' && typeof value === 'object' ? filled(value) : value
    }),
  )
}

/** The fields that hold something; nothing when none does. */
function filled(fields: object | null): object | undefined {
  const kept = Object.entries(fields ?? {}).filter(([, value]) => value !== '')
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

/** True when a row has a number of one level, for which an item has no place. */
function losesNumbers(setting: Setting): boolean {
  return Array.from(activitiesOf(headerOf(setting))).some((activity) => {
    const at = setting.read.places.at(activity)
    if (at === undefined || !('file' in at) || at.file !== setting.path) return false
    return activity.writtenNumber !== undefined && !activity.writtenNumber.includes('.')
  })
}
