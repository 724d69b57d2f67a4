import { type AuditContext, type Clause, type Note, undecidable, verdict } from '../clause.js'
import type { LaidBlock, LaidSection, LaidTable } from '../layout/layout.js'
import { paragraphsOf } from '../layout/read-layout.js'
import { beginning, figures, millimetres } from '../measures.js'

const noTables = undecidable('таблиц нет', 'there are no tables')
/** A table of so many rows may reach over a page. */
const longTable = 12

interface Placed {
  table: LaidTable
  section: LaidSection
}

/** Tables with lines: those without are a way to put requisites side by side. */
function ruledTables({ layout }: AuditContext): Placed[] {
  const found: Placed[] = []
  const walk = (blocks: readonly LaidBlock[], section: LaidSection): void => {
    for (const block of blocks) {
      if (block.kind !== 'table') continue
      if (block.ruled) found.push({ table: block, section })
      else for (const { cells } of block.rows) for (const cell of cells) walk(cell.blocks, section)
    }
  }
  for (const section of layout.sections) walk(section.blocks, section)
  return found
}

function check(context: AuditContext, note: (placed: Placed) => Note[]): ReturnType<typeof verdict> {
  const tables = ruledTables(context)
  return tables.length === 0 ? noTables : verdict(tables.flatMap(note))
}

function at(table: LaidTable): Pick<Note, 'index' | 'excerpt'> {
  const first = paragraphsOf([table]).find(({ text }) => text.trim() !== '')
  return { index: table.index, ...(first === undefined ? {} : { excerpt: beginning(first.text) }) }
}

/** A long table repeats its header row on every page. */
export const headerRows: Clause = {
  id: 'table-header-repeated',
  severity: 'warning',
  title: { ru: 'Головка длинной таблицы повторяется на каждой странице', en: 'A long table repeats its header' },
  source: { ru: 'практика таблиц в приказах', en: 'the practice of tables in orders', grade: 'practice' },
  help: { ru: 'Отметьте строку «повторять как заголовок».', en: 'Mark the row “repeat as header row”.' },
  check: (context) =>
    check(context, ({ table }) =>
      table.rows.length < longTable || table.rows[0]?.header === true
        ? []
        : [
            {
              ru: `Таблица из ${table.rows.length} строк без повторяемой головки.`,
              en: `A table of ${table.rows.length} rows without a repeated header.`,
              ...at(table),
            },
          ],
    ),
}

/** Tables lie inside the margins. */
export const tableInside: Clause = {
  id: 'table-inside-page',
  severity: 'error',
  title: { ru: 'Таблица не выходит за поля', en: 'Tables lie inside the margins' },
  source: { ru: 'ГОСТ Р 7.0.97, поля', en: 'ГОСТ Р 7.0.97 on margins', grade: 'standard' },
  help: {
    ru: 'Уменьшите ширину граф или положите страницу поперёк.',
    en: 'Make the columns narrower or turn the page.',
  },
  check: (context) =>
    check(context, ({ table, section: { page } }) => {
      const width = table.grid.reduce((sum, column) => sum + column, 0) + Math.max(table.indent, 0)
      const room = page.width - page.left - page.right
      // The lines of a table may stand out by the inner margin of a cell.
      if (table.grid.length === 0 || width <= room + 230) return []
      const [is, must] = [figures(millimetres(width)), figures(millimetres(room))]
      return [
        {
          ru: `Ширина таблицы ${is.ru} мм, места ${must.ru} мм.`,
          en: `The table is ${is.en} mm wide in ${must.en} mm.`,
          ...at(table),
        },
      ]
    }),
}

/** Rows do not part over two pages unless they are tall. */
export const rowsWhole: Clause = {
  id: 'table-rows-whole',
  severity: 'info',
  title: { ru: 'Короткие строки таблицы не рвутся между страницами', en: 'Short rows are not parted by a page' },
  source: {
    ru: 'практика: кроме строк выше полстраницы',
    en: 'practice: but for rows over half a page',
    grade: 'practice',
  },
  help: { ru: 'Снимите «разрешить перенос строк на следующую страницу».', en: 'Forbid rows to break across pages.' },
  check: (context) =>
    check(context, ({ table }) => {
      const loose = table.rows.filter((row) => !row.whole && characters(row.cells.flatMap((cell) => cell.blocks)) < 400)
      return loose.length === 0 || loose.length * 2 < table.rows.length
        ? []
        : [
            {
              ru: `Строк, которые могут разорваться: ${loose.length}.`,
              en: `${loose.length} rows may break.`,
              ...at(table),
            },
          ]
    }),
}

function characters(blocks: readonly LaidBlock[]): number {
  return paragraphsOf(blocks).reduce((sum, { text }) => sum + text.length, 0)
}

/** Cells are not justified: narrow columns would gape. */
export const cellsFlushLeft: Clause = {
  id: 'table-cells-not-justified',
  severity: 'info',
  title: { ru: 'Текст в ячейках не растянут по ширине', en: 'Cells are not justified' },
  source: { ru: 'практика таблиц в приказах', en: 'the practice of tables in orders', grade: 'practice' },
  help: { ru: 'Выровняйте ячейки по левому краю.', en: 'Align the cells to the left.' },
  check: (context) =>
    check(context, ({ table }) => {
      const count = paragraphsOf([table]).filter(({ look, text }) => look.align === 'both' && text !== '').length
      return count === 0
        ? []
        : [{ ru: `Абзацев по ширине: ${count}.`, en: `${count} justified paragraphs.`, ...at(table) }]
    }),
}

/** A row over all columns is the heading of the rows below it and stays with them. */
export const sectionRowsKept: Clause = {
  id: 'table-section-rows-kept',
  severity: 'info',
  title: { ru: 'Строка-раздел не остаётся внизу страницы одна', en: 'A section row stays with the next row' },
  source: { ru: 'практика таблиц в приказах', en: 'the practice of tables in orders', grade: 'practice' },
  help: { ru: 'Задайте её абзацам «не отрывать от следующего».', en: 'Give its paragraphs “keep with next”.' },
  check: (context) =>
    check(context, ({ table }) => {
      const columns = Math.max(table.grid.length, 2)
      const loose = table.rows
        .slice(0, -1)
        .filter(
          ({ cells, header }, index) =>
            !header &&
            cells.length === 1 &&
            (cells[0]?.span ?? 1) >= columns &&
            (table.rows[index + 1]?.cells.length ?? 1) > 1 &&
            paragraphsOf(cells[0]?.blocks ?? []).every(({ text, look }) => text === '' || look.keepNext !== true) &&
            characters(cells[0]?.blocks ?? []) < 200,
        )
      return loose.length === 0
        ? []
        : [
            {
              ru: `Строк-разделов, которые могут остаться одни: ${loose.length}.`,
              en: `${loose.length} section rows may stay alone.`,
              ...at(table),
            },
          ]
    }),
}
