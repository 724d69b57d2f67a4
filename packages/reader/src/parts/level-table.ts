import { type Content, type FormOfWork, isBlank, type Level, type LevelsPart } from '@dorozhnik/model'
import type { Table, TableCell, TableRow } from 'mdast'
import { checkRowWidths } from '../markdown/blocks.js'
import { rowsBelow } from '../markdown/column-numbers.js'
import { cellContent } from '../markdown/cell.js'
import { type Converting, rangeOf } from '../markdown/converting.js'
import { mergeMark, reportMerge } from '../markdown/merged-cells.js'
import { cellRange } from '../plan/cells.js'
import type { Labels } from '../plan/label.js'
import { inferColumns, type TableHeading, tableHeadings } from '../plan/table-headings.js'
import { firstLine, putField } from './records.js'

/** The headings of a table, when it is one of levels, or one of forms under the heading of a level. */
export function levelHeadings(
  converting: Converting,
  labels: Labels,
  table: Table,
  isOpen: boolean,
): TableHeading[] | undefined {
  const headings = tableHeadings(converting, labels, table)
  const keys = new Set(headings.filter(({ known }) => known).map(({ key }) => key))
  if (keys.size < 2 || headings.some((heading, index) => isForeign(heading, table, index))) return undefined
  return keys.has('level') || (isOpen && keys.has('form')) ? headings : undefined
}

/** True for a column that the matrix has no place for: its table is printed as it stands. */
function isForeign({ known, label }: TableHeading, { children }: Table, index: number): boolean {
  return !known && label !== '' && children.slice(1).some((row) => (row.children[index]?.children.length ?? 0) > 0)
}

/** Reads a table; an empty cell of the level, or `^^`, goes on the level above. Gives the last level. */
export function readLevelTable(
  converting: Converting,
  part: LevelsPart,
  table: Table,
  headings: readonly TableHeading[],
  open: Level | undefined,
): Level | undefined {
  checkRowWidths(converting, table)
  if (headings.some(({ key }) => key === 'level')) inferColumns(converting, part, headings)
  let level = open
  for (const row of rowsBelow(converting, table)) level = readRow(converting, part, row, headings, level)
  return level
}

function readRow(
  converting: Converting,
  part: LevelsPart,
  row: TableRow,
  headings: readonly TableHeading[],
  before: Level | undefined,
): Level {
  const { places, source } = converting.reading
  const cells = new Map(row.children.map((cell, index) => [headings[index]?.key ?? '', cell] as const))
  const levelCell = cells.get('level')
  let level = before
  if (level === undefined || (levelCell !== undefined && isFilled(converting, levelCell))) {
    level = places.set({ type: 'level', title: '', forms: [] }, source, ...rangeOf(converting, row)) as Level
    if (levelCell !== undefined) {
      level.title = cellContent(converting, firstLine(converting, level, levelCell.children, []))
      places.setKey(level, 'title', ...cellRange(converting, levelCell))
    }
    part.children.push(level)
  }
  for (const cell of row.children) if (mergeMark(converting, cell) === '<<') reportMerge(converting, cell, '<<')
  const form = readForm(converting, row, cells)
  const [goal, responsible] = [cells.get('goal'), cells.get('responsible')]
  if (goal !== undefined && isFilled(converting, goal)) put(converting, level, 'goal', goal)
  if (responsible !== undefined && isFilled(converting, responsible)) {
    // Who stands in the first row answers for the level; who stands further below, for that form.
    const isFirst = level.forms.length === 0 && level.responsible === undefined
    put(converting, form === undefined || isFirst ? level : form, 'responsible', responsible)
  }
  if (form !== undefined) level.forms.push(form)
  keepOthers(converting, level, form, row, headings)
  return level
}

/** A form of work, when the row has one. */
function readForm(
  converting: Converting,
  row: TableRow,
  cells: ReadonlyMap<string, TableCell>,
): FormOfWork | undefined {
  const { places, source } = converting.reading
  const [title, term] = [cells.get('form'), cells.get('term')]
  if (![title, term].some((cell) => cell !== undefined && cell.children.length > 0)) return undefined
  const form: FormOfWork = places.set({ type: 'form', title: '' }, source, ...rangeOf(converting, row))
  if (title !== undefined) {
    form.title = cellContent(converting, firstLine(converting, form, title.children, []))
    places.setKey(form, 'title', ...cellRange(converting, title))
  }
  if (term !== undefined && isFilled(converting, term)) put(converting, form, 'term', term)
  return form
}

function put<Key extends 'goal' | 'responsible' | 'term'>(
  converting: Converting,
  node: { [K in Key]?: Content },
  key: Key,
  cell: TableCell,
): void {
  putField(converting, node, key, cellContent(converting, cell.children), cellRange(converting, cell))
}

/** Cells under unknown headings have no place in the matrix: their words go to the form, and it is said. */
function keepOthers(
  converting: Converting,
  level: Level,
  form: FormOfWork | undefined,
  row: TableRow,
  headings: readonly TableHeading[],
): void {
  for (const [index, cell] of row.children.entries()) {
    const heading = headings[index]
    if (heading?.known === true || !isFilled(converting, cell)) continue
    const content = cellContent(converting, cell.children)
    if (isBlank(content)) continue
    putField(converting, form ?? level, 'title', content, cellRange(converting, cell))
  }
}

function isFilled(converting: Converting, cell: TableCell): boolean {
  return cell.children.length > 0 && mergeMark(converting, cell) !== '^^'
}
