import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx'
import type { Line } from './line.js'
import { toDocx } from './to-docx.js'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto', space: 0 }

/** Texts side by side without lines around them; rows are not split. Widths are twips. */
export function borderlessTable(
  asked: readonly number[],
  rows: readonly (Line | readonly (Line | Table)[])[][],
  level: 'top' | 'bottom' = 'bottom',
): Table {
  // In a very narrow cell nothing is left for some of them.
  const widths = asked.map((width) => Math.max(1, width))
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (cell, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                verticalAlign: level === 'top' ? VerticalAlignTable.TOP : VerticalAlignTable.BOTTOM,
                children: linesOf(cell).map((child) => (child instanceof Table ? child : toDocx(child))),
              }),
          ),
        }),
    ),
  })
}

function linesOf(cell: Line | readonly (Line | Table)[]): readonly (Line | Table)[] {
  return 'type' in cell ? [cell] : cell
}
