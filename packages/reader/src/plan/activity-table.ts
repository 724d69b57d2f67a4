import { type Activity, type Content, normalizeLabel, type Section } from '@dorozhnik/model'
import type { Table, TableCell, TableRow } from 'mdast'
import { checkRowWidths } from '../markdown/blocks.js'
import { cellContent, copyOf, cellWords } from '../markdown/cell.js'
import { blocksIn, type Converting, rangeOf } from '../markdown/converting.js'
import { rowsBelow } from '../markdown/column-numbers.js'
import { mergeMark, reportMerge } from '../markdown/merged-cells.js'
import { firstLine, giveAttributes } from '../parts/records.js'
import { beforeTitle, isRowNumber, readBoldRow } from './bold-row.js'
import { cellRange } from './cells.js'
import { openSection, type OpenSections } from './open-sections.js'
import type { PlanReading } from './plan-reading.js'
import { leaveUnnumbered } from './rows-without-number.js'
import { setField } from './set-field.js'
import { type TableHeading, tableHeadings } from './table-headings.js'

/** The headings of a table, when it is a table of activities: at least two known columns, the title among them. */
export function activityHeadings(
  converting: Converting,
  reading: PlanReading,
  table: Table,
): TableHeading[] | undefined {
  const headings = withTitle(tableHeadings(converting, reading.labels, table))
  const known = headings.filter((heading) => heading.known)
  return known.length >= 2 && known.some(({ key }) => key === 'title') ? headings : undefined
}

/** Beside «Мероприятие» these are columns of the author's own; in a table without it they hold the titles. */
const titlesAlone: ReadonlySet<string> = new Set([
  'содержание',
  'описание',
  'содержание мероприятий',
  'вид деятельности',
])

function withTitle(headings: readonly TableHeading[]): TableHeading[] {
  if (headings.some(({ key }) => key === 'title') || headings.filter(({ known }) => known).length < 2)
    return [...headings]
  const at = headings.findIndex(({ known, label }) => !known && titlesAlone.has(normalizeLabel(label)))
  return headings.map((heading, index) => (index === at ? { ...heading, key: 'title', known: true } : heading))
}

/**
 * The rows of a table of activities. A row whose only text is bold opens a section for the rows
 * below it, as such rows do on paper; how deep it is, say its number and its look.
 * `isTop` says that the table stands in no section.
 */
export function readTable(
  converting: Converting,
  reading: PlanReading,
  table: Table,
  headings: readonly TableHeading[],
  isTop: boolean,
): (Activity | Section)[] {
  checkRowWidths(converting, table)
  const rows: (Activity | Section)[] = []
  /** The activities in the order of the table, with their rows. */
  const read = new Map<Activity, TableRow>()
  const open: OpenSections = { chain: [], isFresh: false }
  /** Values that `^^` goes on with, by column. */
  const above: (Content | undefined)[] = []
  for (const row of rowsBelow(converting, table)) {
    const section = readSectionRow(converting, reading, row, headings, isTop)
    if (section === undefined) {
      const activity = readRow(converting, row, headings, above)
      read.set(activity, row)
      ;(open.chain.at(-1)?.section.children ?? rows).push(activity)
    } else if (!openSection(open, section.node, section.number)) rows.push(section.node)
    open.isFresh = section !== undefined
  }
  if (reading.numbering !== 'none') leaveUnnumbered(converting, headings, read)
  return rows
}

function readRow(
  converting: Converting,
  row: TableRow,
  headings: readonly TableHeading[],
  above: (Content | undefined)[],
): Activity {
  const { reading } = converting
  const activity: Activity = reading.places.set(
    { type: 'activity', title: '' },
    reading.source,
    ...rangeOf(converting, row),
  )
  let words: TableCell | undefined
  for (const [index, cell] of row.children.entries()) {
    const heading = headings[index]
    const range = cellRange(converting, cell)
    if (heading === undefined) keepCell(converting, activity, cell, range)
    else if (heading.key === 'number') {
      const number = cellWords(cell.children).replace(/\.$/, '')
      if (number === '' || mergeMark(converting, cell) === '^^') continue
      if (!isRowNumber(number)) {
        words = cell
        continue
      }
      activity.writtenNumber = number
      reading.places.setKey(activity, 'writtenNumber', ...range)
    } else {
      const nodes = heading.key === 'title' ? firstLine(converting, activity, cell.children) : cell.children
      const mark = mergeMark(converting, cell)
      const isMerged = mark === '^^' && above[index] !== undefined
      if (mark !== undefined && !isMerged) reportMerge(converting, cell, mark)
      const content = isMerged ? copyOf(above[index]) : cellContent(converting, nodes)
      above[index] = content
      setField(reading, activity, heading.key, content, range)
    }
  }
  if (words !== undefined) activity.title = beforeTitle(converting, words, activity, activity.title)
  return activity
}

/** A cell too many is reported with its row; its words stay with the activity. */
function keepCell(converting: Converting, activity: Activity, cell: TableCell, range: readonly [number, number]): void {
  const { reading } = converting
  const content = cellContent(converting, cell.children)
  if (content === '') return
  const at = reading.places.at(activity, 'title')
  const [start, end] = at !== undefined && 'file' in at ? [at.start, at.end] : range
  activity.title = [...blocksIn(reading, activity.title, [start, end]), ...blocksIn(reading, content, range)]
  reading.places.setKey(activity, 'title', Math.min(start, range[0]), Math.max(end, range[1]))
}

/** A row with one bold text and nothing else, but perhaps a number in the column of numbers. */
function readSectionRow(
  converting: Converting,
  reading: PlanReading,
  row: TableRow,
  headings: readonly TableHeading[],
  isTop: boolean,
): { node: Section; number: string | undefined } | undefined {
  const bold = readBoldRow(converting, row, headings)
  if (bold === undefined) return undefined
  const { places, source } = converting.reading
  const isPrinted = reading.numbering === 'hierarchical' || (isTop && reading.header.sectionNumbering !== undefined)
  const numbered = isPrinted && bold.attributes.unnumbered !== true ? bold.numbered : undefined
  const section: Section = { type: 'section', title: numbered?.title ?? bold.title, children: [] }
  places.set(section, source, ...rangeOf(converting, row))
  giveAttributes(converting, section, bold.attributes)
  places.setKey(section, 'title', ...bold.range)
  const number = numbered ?? bold.cellNumber
  if (number !== undefined) {
    section.writtenNumber = number.number
    places.setKey(section, 'writtenNumber', ...number.range)
  }
  return { node: section, number: (bold.numbered ?? bold.cellNumber)?.number }
}
