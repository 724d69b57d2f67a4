import { applyEdits, type Diagnostic, type Outcome, type TextEdit } from '@dorozhnik/diagnostics'
import type { WorkspaceDocument } from '@dorozhnik/model'
import type { List, RootContent } from 'mdast'
import { frontMatterOf } from '../front-matter.js'
import { parseBody } from '../markdown/parse-body.js'
import { type ReadWorkspace, readWorkspace } from '../read-workspace.js'
import { compareModels } from '../write/compare-models.js'
import { formatHeading, tidyAttributes } from './format-headings.js'
import { formatBullets, formatFields, formatRows, isRows, type ListFormatting } from './format-lists.js'
import { formatTable } from './format-table.js'
import { LineMap } from './line-map.js'
import { noRows, rowSpelling } from './row-spelling.js'
import type { Spelling } from './spell-parts.js'

/**
 * Puts the constructs of the dialect into one form and leaves prose alone: edits whose places are offsets into the
 * text as it passed the gate. The document means the same before and after, and a second time nothing changes.
 * What is no document, or cannot be read, gets no edits; in the second case the findings say why.
 */
export function format(path: string, bytes: Uint8Array | string): Outcome<TextEdit[]> {
  const { value: read, diagnostics } = readAlone(path, bytes)
  const document = read?.workspace.documents[path] ?? read?.workspace.documents[frameOf(path)]
  if (read === undefined || read.unreadable.has(path))
    return { diagnostics: diagnostics.filter(({ severity }) => severity === 'error') }
  const text = read.sources.get(path)?.text
  if (document === undefined || text === undefined) return { value: [], diagnostics: [] }
  const edits = settle(path, text, document, read, true)
  if (edits !== undefined) return { value: edits, diagnostics: [] }
  // Indents that are wrong already: what does not depend on them can be put into form all the same.
  return { value: settle(path, text, document, read, false) ?? [], diagnostics: [unsafe(path)] }
}

/** Reads one file; parts that stand in a file of their own are read as parts of a plan. */
function readAlone(path: string, bytes: Uint8Array | string): ReturnType<typeof readWorkspace> {
  const alone = readWorkspace([{ path, bytes }])
  const text = alone.value?.sources.get(path)?.text ?? ''
  if (
    alone.value?.workspace.documents[path] !== undefined ||
    !/^---[ \t]*\n(?:[^\n]*\n)*?document:[ \t]*part[ \t]*\n/.test(text)
  )
    return alone
  const name = path.slice(path.lastIndexOf('/') + 1)
  const frame = `---\ndocument: plan\ntitle: .\nperiod: 2000-01-01/2000-12-31\n---\n\n{{вставить "${name}"}}\n`
  return readWorkspace([
    { path, bytes },
    { path: frameOf(path), bytes: frame },
  ])
}

/** Name of the plan that a file of parts is read in. */
function frameOf(path: string): string {
  return `${path}.plan.md`
}

/** Passes after which a text should have come to rest; nearly every one needs a single pass. */
const mostPasses = 4

/** Edits after which nothing is left to do; absent when the text would mean something else or never come to rest. */
function settle(
  path: string,
  text: string,
  document: WorkspaceDocument,
  read: ReadWorkspace,
  lists: boolean,
): TextEdit[] | undefined {
  const first = editsOf(path, text, read, lists)
  if (first.length === 0) return first
  let now = applyEdits(text, first)
  for (let pass = 1; pass <= mostPasses; pass++) {
    const { value: again } = readAlone(path, now)
    const changed = again?.workspace.documents[path] ?? again?.workspace.documents[frameOf(path)]
    if (again === undefined || changed === undefined || compareModels(document, changed).length > 0) return undefined
    const next = editsOf(path, now, again, lists)
    if (next.length === 0) return pass === 1 ? first : [wholeEdit(text, now)]
    now = applyEdits(now, next)
  }
  return undefined
}

function length(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0)
}

/** One edit over all lines that differ. */
function wholeEdit(before: string, after: string): TextEdit {
  const [old, now] = [before.split('\n'), after.split('\n')]
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head++
  let tail = 0
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  const start = length(old.slice(0, head))
  const end = before.length - length(old.slice(old.length - tail))
  return {
    start,
    end: Math.max(start, end),
    text: after.slice(start, after.length - length(now.slice(now.length - tail))),
  }
}

function editsOf(path: string, text: string, read: ReadWorkspace, lists: boolean): TextEdit[] {
  const document = read.workspace.documents[path] ?? read.workspace.documents[frameOf(path)]
  const source = read.sources.get(path)
  if (document === undefined || source === undefined) return []
  const lines = new LineMap(text)
  const front = frontMatterOf(text)
  const body = front?.body ?? 0
  if (front !== undefined) trimHead(lines, text, front.yaml)
  const rows = lists ? rowSpelling(document, read) : noRows
  let above: List | undefined
  for (const { nodes, base } of parseBody({ source, report: () => {} }, body)) {
    const formatting: ListFormatting = { lines, base, rows }
    for (const node of nodes) {
      formatNode(formatting, node, lines.lineAt(body), above)
      above = node.type === 'list' && adoptingRow(formatting, node) !== undefined ? node : undefined
    }
  }
  return lines.edits()
}

function formatNode(formatting: ListFormatting, node: RootContent, bodyLine: number, above: List | undefined): void {
  const { lines, base } = formatting
  if (node.type === 'heading') formatHeading(lines, base, node, bodyLine)
  else if (node.type === 'table') formatTable(lines, base, node)
  else if (node.type === 'list' && isRows(formatting, node)) {
    formatRows(formatting, node)
    tidyItems(formatting, node)
  } else if (node.type === 'list' && node.ordered !== true && above !== undefined) {
    // Bullets that are indented too little belong to the row above all the same.
    const start = (above.start ?? 1) >= 1000 ? (above.start ?? 1) : 1
    const spelling = adoptingRow(formatting, above)
    if (spelling !== undefined)
      formatBullets(formatting, node, `${start + above.children.length - 1}. `.length, spelling)
  } else if (node.type === 'list' && node.ordered !== true) formatFields(formatting, node)
}

/** The spelling of rows that bullets below their list belong to. */
function adoptingRow({ rows, base }: ListFormatting, list: List): Spelling | undefined {
  for (const { position } of list.children) {
    const start = base + (position?.start.offset ?? 0)
    if (rows.adopts(start)) return rows.ofRow(start)
  }
  return undefined
}

/** Attributes at the end of the first line of each item. */
function tidyItems({ lines, base }: ListFormatting, list: List): void {
  for (const item of list.children) {
    const line = lines.lineAt(base + (item.position?.start.offset ?? 0))
    const text = lines.get(line)
    if (text.trimEnd().endsWith('}')) lines.set(line, tidyAttributes(text.trimEnd()))
  }
}

/** Spaces at the ends of lines of the head, unless a text of several lines stands there. */
function trimHead(lines: LineMap, text: string, [start, end]: readonly [number, number]): void {
  if (/[|>][+-]?\d?[ \t]*(?:#.*)?$/m.test(text.slice(start, end)) || /["'][^"'\n]*\n/.test(text.slice(start, end)))
    return
  for (let line = lines.lineAt(start); line < lines.lineAt(end); line++)
    lines.set(line, lines.original(line).replace(/[ \t]+$/, ''))
}

function unsafe(file: string): Diagnostic {
  return {
    code: 'not-formatted',
    severity: 'warning',
    message: {
      ru: `Списки в файле «${file}» оставлены как были: после оформления они читались бы иначе.`,
      en: `The lists of “${file}” were left as they are: once formatted they would be read otherwise.`,
    },
    help: {
      ru: 'Чаще всего дело в отступах: исправьте замечания «dorozhnik check» и повторите команду.',
      en: 'Most often indents are the cause: mend what “dorozhnik check” finds and call the command again.',
    },
    place: { file, start: 0, end: 0 },
  }
}
