import { applyEdits, type Diagnostic, type Localized, type Outcome, type TextEdit } from '@dorozhnik/diagnostics'
import {
  type ActivitiesPart,
  type Activity,
  activitiesOf,
  columnsOf,
  type PartedDocument,
  type SectionChild,
  walkPlan,
  type WorkspaceDocument,
} from '@dorozhnik/model'
import type { RootContent } from 'mdast'
import { frontMatterOf } from '../front-matter.js'
import { parseBody } from '../markdown/parse-body.js'
import { type ReadWorkspace, readWorkspace } from '../read-workspace.js'
import { compareModels } from '../write/compare-models.js'
import { Footnotes } from '../write/footnotes.js'
import { labelsOf } from '../write/labels.js'
import { writeSectionChildren } from '../write/write-activities.js'
import { writeYaml } from '../write/write-yaml.js'
import { holdsFootnotes, rowsOfTable, tableOfActivities } from './table-of-activities.js'

/** How the activities of a document are written. */
export type ActivityForm = 'list' | 'table'

/**
 * Writes the activities of a document as lists or as tables: edits whose places are offsets into the text as it passed
 * the gate. What the other form cannot hold stays as it is, and a finding says why. The document means the same before
 * and after, but for numbers of rows by hand, which a list has no place for: that is told as well.
 */
export function convertActivities(path: string, bytes: Uint8Array | string, to: ActivityForm): Outcome<TextEdit[]> {
  const { value: read, diagnostics } = readWorkspace([{ path, bytes }])
  const document = read?.workspace.documents[path]
  const text = read?.sources.get(path)?.text
  if (read === undefined || read.unreadable.has(path))
    return { diagnostics: diagnostics.filter(({ severity }) => severity === 'error') }
  if (document === undefined || text === undefined || document.document === 'order')
    return { value: [], diagnostics: [] }
  const found: Diagnostic[] = []
  const edits: TextEdit[] = []
  for (const block of blocksOf(path, text, document, read)) {
    if (block.form === to) continue
    const written = write(block, document, text, to)
    const place = { file: path, start: block.start, end: block.end }
    if ('reason' in written) found.push(finding(written.reason, place))
    else if (!keepsMeaning(path, text, document, [...headEdits(document, text, to), written.edit]))
      found.push(finding(reasons.meaning, place))
    else edits.push(written.edit)
  }
  if (edits.length === 0) return { value: [], diagnostics: found }
  const all = [...headEdits(document, text, to), ...edits]
  if (!keepsMeaning(path, text, document, all))
    return { value: [], diagnostics: [...found, finding(reasons.meaning, { file: path, start: 0, end: 0 })] }
  if (to === 'list' && losesNumbers(document))
    found.push(finding(reasons.numbers, { file: path, start: 0, end: 0 }, 'info'))
  return { value: all, diagnostics: found }
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
function* blocksOf(path: string, text: string, document: PartedDocument, read: ReadWorkspace): Generator<Block> {
  const body = frontMatterOf(text)?.body ?? 0
  let level = 0
  const source = read.sources.get(path)
  if (source === undefined) return
  for (const { nodes, base } of parseBody({ source, report: () => {} }, body)) {
    for (const node of nodes) {
      if (node.type === 'heading') level = node.depth
      if (node.type !== 'table' && !(node.type === 'list' && node.ordered === true)) continue
      const [from, to] = rangeOf(node, base)
      const children = childrenWithin(path, document, read, from, to)
      const form = node.type === 'table' ? 'table' : 'list'
      if (children.length > 0) yield { form, start: from, end: to, children, level }
    }
  }
}

function rangeOf(node: RootContent, base: number): [start: number, end: number] {
  return [base + (node.position?.start.offset ?? 0), base + (node.position?.end.offset ?? 0)]
}

/** The outermost rows that were written in a stretch of the text. */
function childrenWithin(
  path: string,
  document: PartedDocument,
  { places }: ReadWorkspace,
  start: number,
  end: number,
): SectionChild[] {
  const inside = new Set<SectionChild>()
  const children: SectionChild[] = []
  for (const { node, parents } of walkPlan(document)) {
    const at = places.at(node)
    if (node.type === 'prose' || at === undefined || !('file' in at)) continue
    if (at.file !== path || at.start < start || at.start >= end) continue
    inside.add(node)
    if (!parents.some((parent) => inside.has(parent))) children.push(node)
  }
  return children
}

type Written = { edit: TextEdit } | { reason: Localized }

function write(block: Block, document: PartedDocument, text: string, to: ActivityForm): Written {
  const { start, end, children, level } = block
  if (text.slice(start, end).includes('<!--')) return { reason: reasons.comment }
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
function headEdits(document: PartedDocument, text: string, to: ActivityForm): TextEdit[] {
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

/** True when the edited text reads as the same document, but for numbers of rows by hand. */
function keepsMeaning(path: string, text: string, document: PartedDocument, edits: readonly TextEdit[]): boolean {
  const { value } = readWorkspace([{ path, bytes: applyEdits(text, edits) }])
  const after: WorkspaceDocument | undefined = value?.workspace.documents[path]
  if (after === undefined || after.document === 'order') return false
  return sameColumns(document, after) && compareModels(bare(document), bare(after)).length === 0
}

/** A document without columns and numbers by hand. */
function bare(document: PartedDocument): unknown {
  const left: ReadonlySet<string> = new Set(['columns', 'writtenNumber'])
  return JSON.parse(JSON.stringify(document, (key, value: unknown) => (left.has(key) ? undefined : value)))
}

/** True when a row has a number of one level, for which an item has no place. */
function losesNumbers(document: PartedDocument): boolean {
  const parts = document.parts.filter((part): part is ActivitiesPart => part.kind === 'activities')
  return Array.from(activitiesOf({ parts })).some(
    ({ writtenNumber }) => writtenNumber !== undefined && !writtenNumber.includes('.'),
  )
}

const reasons = {
  comment: {
    ru: 'Здесь есть примечания <!-- -->, которые при переводе в другой вид пропали бы; запись оставлена как была.',
    en: 'Comments <!-- --> stand here that would be lost in the other form; it is left as it is.',
  },
  footnote: {
    ru: 'Здесь есть сноски; запись оставлена как была.',
    en: 'There are footnotes here; it is left as it is.',
  },
  cell: {
    ru: 'В ячейке таблицы не записать вложенный список, таблицу или перенос строки; список оставлен списком.',
    en: 'A cell cannot hold a nested list, a table or a line break; the list stays a list.',
  },
  meaning: {
    ru: 'В другом виде эта запись читалась бы иначе; она оставлена как была.',
    en: 'In the other form this would be read otherwise; it is left as it is.',
  },
  numbers: {
    ru: 'Номера строк, написанные от руки, в список не перенесены: программа ставит номера сама.',
    en: 'Numbers of rows by hand are not in the list: numbers are computed.',
  },
} satisfies Record<string, Localized>

function finding(
  message: Localized,
  place: { file: string; start: number; end: number },
  severity: Diagnostic['severity'] = 'warning',
): Diagnostic {
  return { code: 'not-convertible', severity, message, place }
}
