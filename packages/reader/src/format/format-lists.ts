import type { List, ListItem, RootContent } from 'mdast'
import type { LineMap } from './line-map.js'
import type { RowSpelling } from './row-spelling.js'
import type { Spelling } from './spell-parts.js'

/** What the formatting of the lists of one piece needs. */
export interface ListFormatting {
  lines: LineMap
  /** Offset of the piece in the text. */
  base: number
  /** Items that are rows of the dialect: activities, clauses, levels, forms of work, stages, indicators. */
  rows: RowSpelling
}

/** True for a list with rows in it. */
export function isRows({ rows, base }: ListFormatting, list: List): boolean {
  return list.children.some((item) => rows.ofRow(base + (item.position?.start.offset ?? 0)) !== undefined)
}

/**
 * Puts a list of rows into the one form: `1.` and on or hyphens, bullets below the first letter, labels in one
 * spelling.
 */
export function formatRows(formatting: ListFormatting, list: List, column = 0): void {
  if (!isSimple(formatting, list)) return
  const first = list.start ?? 1
  const start = first >= 1000 ? first : 1
  const mark = /[.)]/.exec(sourceLine(formatting, list.children[0] as ListItem).slice(0, 12))?.[0] ?? '.'
  const ofHeading = formatting.rows.ofHeading(...rangeOf(formatting, list))
  for (const [index, item] of list.children.entries()) {
    const written = list.ordered === true ? `${start + index}${mark}` : '-'
    const spelling = formatting.rows.ofRow(rangeOf(formatting, item)[0])
    formatItem(formatting, item, column, written, spelling)
    if (spelling === undefined && ofHeading !== undefined) spellLabel(formatting, item, column, written, ofHeading)
  }
}

/** Bullets under a heading, which are its fields. */
export function formatFields(formatting: ListFormatting, list: List): void {
  const spelling = formatting.rows.ofHeading(...rangeOf(formatting, list))
  if (spelling !== undefined) formatBullets(formatting, list, 0, spelling)
}

/** A list at the margin whose every item begins with text right behind its mark; tabs are left alone. */
function isSimple(formatting: ListFormatting, list: List): boolean {
  const { lines } = formatting
  const [from, to] = linesOf(formatting, list)
  for (let line = from; line <= to; line++) if (/^[ ]*\t/.test(lines.original(line))) return false
  const [first] = list.children
  // An item that stands further to the right was meant as a sub-item: that is for its author to mend.
  const indent = first === undefined ? 0 : indentOf(formatting, first)
  return list.children.every((item) => startsWithText(formatting, item) && indentOf(formatting, item) === indent)
}

function startsWithText(formatting: ListFormatting, item: ListItem): boolean {
  const [first] = item.children
  if (first?.type !== 'paragraph') return false
  const [line] = linesOf(formatting, item)
  return formatting.lines.lineAt(offsetOf(formatting, first)) === line
}

/** Moves an item to a column and gives it its mark; what it holds moves along. */
function formatItem(
  formatting: ListFormatting,
  item: ListItem,
  column: number,
  mark: string,
  spelling?: Spelling,
): void {
  const { lines } = formatting
  const [from, to] = linesOf(formatting, item)
  const [first] = item.children
  const start = lines.startOf(from)
  const contentBefore = offsetOf(formatting, first as RootContent) - start
  const content = column + mark.length + 1
  const line = lines.original(from)
  lines.set(from, `${' '.repeat(column)}${mark} ${line.slice(contentBefore)}`)
  shiftLines(lines, from + 1, to, contentBefore, content)
  for (const [index, child] of item.children.entries()) {
    if (child.type !== 'list') continue
    if (isRows(formatting, child)) formatRows(formatting, child, content)
    if (isRows(formatting, child) || child.ordered === true || spelling === undefined) continue
    const neighbours = [item.children[index - 1], item.children[index + 1]]
    // With the same mark two lists become one, which matters to what is no field in both.
    if (isLoose(formatting, child, spelling) && neighbours.some((one) => isLoose(formatting, one, spelling))) continue
    formatBullets(formatting, child, content, spelling)
  }
}

/** True for a list of bullets of which some are no fields. */
function isLoose(formatting: ListFormatting, node: RootContent | undefined, spelling: Spelling): boolean {
  if (node?.type !== 'list' || node.ordered === true) return false
  return node.children.some((item) => labelOf(formatting, item, spelling) === undefined)
}

/** Bullets with a field among them get hyphens, right below the text of their item. */
export function formatBullets(formatting: ListFormatting, list: List, column: number, spelling: Spelling): void {
  if (!list.children.every((item) => startsWithText(formatting, item))) return
  if (!list.children.some((item) => labelOf(formatting, item, spelling) !== undefined)) return
  for (const item of list.children) {
    formatItem(formatting, item, column, '-')
    spellLabel(formatting, item, column, '-', spelling)
  }
}

/** Writes the label of an item that has been moved in its one spelling. */
function spellLabel(
  formatting: ListFormatting,
  item: ListItem,
  column: number,
  mark: string,
  spelling: Spelling,
): void {
  const label = labelOf(formatting, item, spelling)
  if (label === undefined) return
  const [line] = linesOf(formatting, item)
  const { lines } = formatting
  const text = lines.get(line).slice(column + mark.length + 1)
  const rest = text.slice(label.length).trimEnd() === '' ? '' : ` ${text.slice(label.length)}`
  lines.set(line, `${' '.repeat(column)}${mark} ${label.canonical}:${rest}`)
}

/** The label at the beginning of a bullet with everything up to the value. */
function labelOf(
  formatting: ListFormatting,
  item: ListItem,
  spelling: Spelling,
): { length: number; canonical: string } | undefined {
  const [first] = item.children
  if (first?.type !== 'paragraph') return undefined
  const line = formatting.lines.lineAt(offsetOf(formatting, first))
  const text = formatting.lines.original(line).slice(offsetOf(formatting, first) - formatting.lines.startOf(line))
  const match = /^(\*\*|__|\*|_|)([^:*_\\\n]{1,60}?)[ \t]*(?::[ \t]*\1|\1[ \t]*:)(?:[ \t]+|$)/.exec(text)
  const canonical = match?.[2] === undefined ? undefined : spelling(match[2])
  return match === null || canonical === undefined ? undefined : { length: match[0].length, canonical }
}

/** Lines that go on an item move with its text; a line further to the left is nobody's indent. */
function shiftLines(lines: LineMap, from: number, to: number, before: number, after: number): void {
  for (let line = from; line <= to; line++) {
    const text = lines.original(line)
    const indent = /^ */.exec(text)?.[0].length ?? 0
    if (text.trim() === '' || indent < before) continue
    lines.set(line, ' '.repeat(indent - before + after) + text.slice(indent))
  }
}

function sourceLine({ lines, base }: ListFormatting, item: ListItem): string {
  const start = base + (item.position?.start.offset ?? 0)
  const line = lines.lineAt(start)
  return lines.original(line).slice(start - lines.startOf(line))
}

function indentOf({ lines, base }: ListFormatting, item: ListItem): number {
  const start = base + (item.position?.start.offset ?? 0)
  return start - lines.startOf(lines.lineAt(start))
}

function offsetOf({ base }: ListFormatting, node: RootContent): number {
  return base + (node.position?.start.offset ?? 0)
}

function rangeOf({ base }: ListFormatting, node: RootContent): [start: number, end: number] {
  return [base + (node.position?.start.offset ?? 0), base + (node.position?.end.offset ?? 0)]
}

function linesOf({ lines, base }: ListFormatting, node: RootContent): [from: number, to: number] {
  const { start, end } = node.position ?? {}
  return [lines.lineAt(base + (start?.offset ?? 0)), lines.lineAt(base + (end?.offset ?? 0))]
}
