import { childElement, childElements, type XmlElement } from '@dorozhnik/office-package'
import type { LaidBlock, LaidCell, LaidRow, LaidTable } from './layout.js'
import { number, toggle, value } from './read-look.js'
import type { TableLook } from './read-paragraph.js'
import type { Styles } from './read-styles.js'

/** Reads what stands in a cell, in the look that the table gives. */
export type ReadBlocks = (element: XmlElement, table: TableLook) => LaidBlock[]

/** Reads a `w:tbl`. */
export function readTable(element: XmlElement, styles: Styles, index: number, readBlocks: ReadBlocks): LaidTable {
  const properties = childElement(element, 'w:tblPr')
  const styleId = value(properties, 'w:tblStyle')
  const style = styles.find('table', styleId)
  const look: TableLook = { paragraph: style.paragraph, run: style.run }
  const borders = childElement(properties, 'w:tblBorders')
  const rows = rowsOf(element).map((row) => readRow(row, look, readBlocks))
  return {
    kind: 'table',
    grid: childElements(childElement(element, 'w:tblGrid') ?? element, 'w:gridCol').map(
      (column) => number(column.attributes['w:w']) ?? 0,
    ),
    fixed: childElement(properties, 'w:tblLayout')?.attributes['w:type'] === 'fixed',
    ruled: isRuled(element, borders, styleId),
    indent: number(childElement(properties, 'w:tblInd')?.attributes['w:w']) ?? 0,
    rows,
    index,
  }
}

/**
 * True when lines are drawn: the table says so, or its cells do (LibreOffice writes them there), or, where neither
 * says anything, it has a style of its own, which as a rule draws them.
 */
function isRuled(element: XmlElement, borders: XmlElement | undefined, styleId: string | undefined): boolean {
  if (borders !== undefined && drawn(borders)) return true
  const cells = rowsOf(element).flatMap((row) =>
    childElements(row, 'w:tc').flatMap((cell) => {
      const own = childElement(childElement(cell, 'w:tcPr'), 'w:tcBorders')
      return own === undefined ? [] : [own]
    }),
  )
  if (cells.some(drawn)) return true
  return borders === undefined && cells.length === 0 && styleId !== undefined
}

function drawn(borders: XmlElement): boolean {
  return childElements(borders).some(({ attributes }) => !['nil', 'none'].includes(attributes['w:val'] ?? 'none'))
}

/** Rows, those inside content controls and custom markup too. */
function rowsOf(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) => {
    if (child.name === 'w:tr') return [child]
    if (child.name === 'w:sdt') return rowsOf(childElement(child, 'w:sdtContent') ?? child)
    return child.name === 'w:customXml' || child.name === 'w:ins' ? rowsOf(child) : []
  })
}

function readRow(element: XmlElement, look: TableLook, readBlocks: ReadBlocks): LaidRow {
  const properties = childElement(element, 'w:trPr')
  return {
    header: toggle(properties, 'w:tblHeader') ?? false,
    whole: toggle(properties, 'w:cantSplit') ?? false,
    cells: childElements(element).flatMap((child) => {
      const cell = child.name === 'w:sdt' ? childElement(childElement(child, 'w:sdtContent'), 'w:tc') : child
      return cell?.name === 'w:tc' ? [readCell(cell, look, readBlocks)] : []
    }),
  }
}

function readCell(element: XmlElement, look: TableLook, readBlocks: ReadBlocks): LaidCell {
  const properties = childElement(element, 'w:tcPr')
  const merge = childElement(properties, 'w:vMerge')
  return {
    span: number(value(properties, 'w:gridSpan')) ?? 1,
    continued: merge !== undefined && merge.attributes['w:val'] !== 'restart',
    blocks: readBlocks(element, look),
  }
}
