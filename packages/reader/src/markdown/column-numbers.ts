import type { Table, TableRow } from 'mdast'
import { cellWords } from './cell.js'
import { type Converting, rangeOf } from './converting.js'

/**
 * The rows of a table below its header. A first row that only counts the columns (1 | 2 | 3 | 4), as some offices print
 * one, is no row of data: it is left out and reported, since the profile prints such rows.
 */
export function rowsBelow(converting: Converting, table: Table, headerRows = 1): TableRow[] {
  const [first, ...rest] = table.children.slice(headerRows)
  if (first === undefined) return []
  if (!countsColumns(first)) return [first, ...rest]
  const { reading } = converting
  const [start, end] = rangeOf(converting, first)
  // From the end of the line before, so that no empty line is left to cut the table in two.
  const from = reading.source.text.lastIndexOf('\n', start)
  reading.report(
    'column-numbers',
    [start, end],
    {
      ru: 'Строка с номерами граф не относится к данным таблицы: сама по себе она не печатается.',
      en: 'A row with the numbers of the columns is no data of the table: by itself it is not printed.',
    },
    {
      help: {
        ru: 'Удалите строку. Если номера граф нужны на бумаге, запишите в dorozhnik.yaml: profile: { table: { columnNumbers: true } }.',
        en: 'Remove the row. If the numbers are wanted on paper, write in dorozhnik.yaml: profile: { table: { columnNumbers: true } }.',
      },
      fixes: [
        {
          title: { ru: 'Удалить строку с номерами граф', en: 'Remove the row of column numbers' },
          edits: [{ file: reading.source.name, start: from, end, text: '' }],
        },
      ],
    },
  )
  return rest
}

function countsColumns({ children }: TableRow): boolean {
  return children.length > 1 && children.every((cell, index) => cellWords(cell.children).trim() === String(index + 1))
}
