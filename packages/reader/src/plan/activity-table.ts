import { type Activity, inlineText, normalizeLabel, type Section } from '@dorozhnik/model'
import type { Table, TableCell, TableRow } from 'mdast'
import { takeAttributes } from '../attributes.js'
import { checkRowWidths, convertContent } from '../markdown/blocks.js'
import { type Converting, paragraphOf, rangeOf } from '../markdown/converting.js'
import { convertInlines } from '../markdown/inlines.js'
import type { PlanReading } from './plan-reading.js'
import { setField } from './set-field.js'
import { takeNumber } from './written-number.js'

/** A column of a table in the source. */
export interface TableHeading {
  /** Key of the column; the heading itself for a column that nobody has named. */
  key: string
  label: string
  range: readonly [start: number, end: number]
}

/** The headings of a table, when it is a table of activities: at least two known columns, the title among them. */
export function activityHeadings(
  converting: Converting,
  reading: PlanReading,
  table: Table,
): TableHeading[] | undefined {
  const headings = (table.children[0]?.children ?? []).map((cell): TableHeading & { known: boolean } => {
    const label = inlineText(convertInlines(converting, cell.children)).trim()
    const key = reading.labels.get(normalizeLabel(label))
    return { key: key ?? label, label, range: rangeOf(converting, cell), known: key !== undefined }
  })
  const known = headings.filter((heading) => heading.known)
  return known.length >= 2 && known.some(({ key }) => key === 'title') ? headings : undefined
}

/**
 * The rows of a table of activities. A row whose only text is bold opens a section for the rows
 * below it, as such rows do on paper; numbers of several levels («4.1.») put one section into another.
 */
export function readTable(
  converting: Converting,
  reading: PlanReading,
  table: Table,
  headings: readonly TableHeading[],
): (Activity | Section)[] {
  checkRowWidths(converting, table)
  const rows: (Activity | Section)[] = []
  const open: { section: Section; depth: number }[] = []
  for (const row of table.children.slice(1)) {
    const section = readSectionRow(converting, reading, row, headings)
    if (section !== undefined) {
      const depth = section.writtenNumber?.split('.').length ?? 1
      while ((open.at(-1)?.depth ?? 0) >= depth) open.pop()
      ;(open.at(-1)?.section.children ?? rows).push(section)
      open.push({ section, depth })
    } else (open.at(-1)?.section.children ?? rows).push(readRow(converting, reading, row, headings))
  }
  return rows
}

function readRow(
  converting: Converting,
  reading: PlanReading,
  row: TableRow,
  headings: readonly TableHeading[],
): Activity {
  const activity: Activity = reading.places.set(
    { type: 'activity', title: '' },
    reading.source,
    ...rangeOf(converting, row),
  )
  for (const [index, cell] of row.children.entries()) {
    const heading = headings[index]
    if (heading === undefined) continue
    const range = textRange(converting, cell)
    if (heading.key === 'number') {
      const number = cellText(converting, cell).replace(/\.$/, '')
      if (number === '') continue
      activity.writtenNumber = number
      reading.places.setKey(activity, 'writtenNumber', ...range)
    } else if (heading.key === 'title') {
      const { nodes, attributes } = takeAttributes(converting, cell.children)
      if (attributes.id !== undefined && attributes.idRange !== undefined) {
        activity.id = attributes.id
        reading.places.setKey(activity, 'id', ...attributes.idRange)
      }
      setField(reading, activity, 'title', convertContent(converting, [paragraphOf(nodes)]), range)
    } else {
      const content = cell.children.length === 0 ? '' : convertContent(converting, [paragraphOf(cell.children)])
      setField(reading, activity, heading.key, content, range)
    }
  }
  return activity
}

/** A row with one bold text and nothing else, but perhaps a number in the column of numbers. */
function readSectionRow(
  converting: Converting,
  reading: PlanReading,
  row: TableRow,
  headings: readonly TableHeading[],
): Section | undefined {
  const filled = row.children.filter(({ children }) => children.length > 0)
  const numberCell =
    filled.length === 2 ? row.children.find((_, index) => headings[index]?.key === 'number') : undefined
  const cell = filled.find((one) => one !== numberCell)
  const [outer] = cell?.children ?? []
  // `***text***` is bold inside italic.
  const strong = outer?.type === 'emphasis' && outer.children.length === 1 ? outer.children[0] : outer
  if (filled.length !== (numberCell === undefined ? 1 : 2) || row.children.length < 2) return undefined
  if (cell?.children.length !== 1 || strong?.type !== 'strong') return undefined
  const taken = reading.numbering === 'hierarchical' ? takeNumber(converting, strong.children) : undefined
  const words = taken?.rest ?? strong.children
  const children = outer?.type === 'emphasis' ? [{ ...outer, children: words }] : words
  const title = convertContent(converting, [paragraphOf(children)])
  const section: Section = { type: 'section', title, children: [] }
  reading.places.set(section, reading.source, ...rangeOf(converting, row))
  reading.places.setKey(section, 'title', ...rangeOf(converting, strong))
  const cellNumber = numberCell === undefined ? '' : cellText(converting, numberCell).replace(/\.$/, '')
  const number = taken?.number ?? cellNumber
  if (number !== '') {
    section.writtenNumber = number
    reading.places.setKey(section, 'writtenNumber', ...(taken?.range ?? textRange(converting, numberCell ?? cell)))
  }
  return section
}

function cellText(converting: Converting, cell: TableCell): string {
  return inlineText(convertInlines(converting, cell.children)).trim()
}

/** The contents of a cell without its bars and spaces. */
function textRange(converting: Converting, cell: TableCell): readonly [number, number] {
  const [first, last] = [cell.children[0], cell.children.at(-1)]
  if (first === undefined || last === undefined) return rangeOf(converting, cell)
  return [rangeOf(converting, first)[0], rangeOf(converting, last)[1]]
}
