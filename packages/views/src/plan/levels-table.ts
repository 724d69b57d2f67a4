import type { Block, TableCell, TableColumn, TableRow } from '@dorozhnik/blocks'
import type { FormOfWork, Level, LevelsPart, ResolvedColumn } from '@dorozhnik/model'
import { isBlank, levelColumnsOf } from '@dorozhnik/model'
import { viewContent } from '../content/blocks.js'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'
import { breakAfterCommas } from './break-after-commas.js'
import { cell, contentCell, headingCell, proseRow } from './cells.js'
import { reportUnprintedLevels } from './report-unprinted-columns.js'
import { tablePart } from './table-part.js'
import { termContent } from './term-content.js'

/** The matrix of levels: level, goal and those who answer are printed once, merged over the forms of work. */
export function levelsTable(scope: Scope, part: LevelsPart): Block[] {
  const columns = levelColumnsOf(part)
  return tablePart(scope, part, part.children, (rows) => {
    if (columns.length === 0) {
      scope.report('empty-table', { count: rows.length, rows: true }, scope.places.at(part, 'columns'))
      return undefined
    }
    reportUnprintedLevels(scope, part, columns)
    return {
      columns: columns.map(({ key }): TableColumn => ({ key, align: key === 'term' ? 'center' : 'left' })),
      header: [
        { type: 'tableRow', cells: columns.map((_, index) => headingCell(scope, part.columns, columns, index)) },
      ],
      rows: rows.flatMap((row) =>
        row.type === 'prose' ? proseRow(scope, columns.length, row) : levelRows(scope, columns, row),
      ),
    }
  })
}

function levelRows(scope: Scope, columns: readonly ResolvedColumn[], level: Level): TableRow[] {
  const { forms } = level
  const runs = responsibleRuns(level)
  const rows = Math.max(1, forms.length)
  return Array.from({ length: rows }, (_, index) => ({
    type: 'tableRow',
    cells: columns.flatMap(({ key }): TableCell[] => {
      const form = forms[index]
      switch (key) {
        case 'level':
          return index > 0 ? [] : [titleCell(scope, level, columns, rows)]
        case 'goal':
          return index > 0 ? [] : [contentCell(scope, level.goal, level, 'goal', { rowSpan: rows })]
        case 'form':
          return [contentCell(scope, form?.title, form ?? level, 'title')]
        case 'term':
          return [contentCell(scope, termContent(scope, form?.term), form ?? level, 'term')]
        case 'responsible':
          return responsibleCell(scope, level, form, runs[index] ?? 0)
        default:
          return [cell([])]
      }
    }),
    ...originOf(scope, forms.length === 0 ? level : forms[index]),
  }))
}

/** Over how many rows the cell of those who answer reaches from each row down; 0 where one above covers it. */
function responsibleRuns({ forms }: Level): number[] {
  if (forms.length === 0) return [1]
  const own = forms.map(({ responsible }) => !isBlank(responsible))
  return own.map((has, index) => {
    if (has) return 1
    if (index > 0 && own[index - 1] === false) return 0
    const end = own.indexOf(true, index)
    return (end < 0 ? own.length : end) - index
  })
}

function responsibleCell(scope: Scope, level: Level, form: FormOfWork | undefined, rowSpan: number): TableCell[] {
  if (rowSpan === 0) return []
  const owner = form !== undefined && !isBlank(form.responsible) ? form : level
  const content = owner.responsible
  if (content === undefined) return [cell([], {}, { rowSpan })]
  const blocks = breakAfterCommas(viewContent(scope, content, owner, 'responsible'), content)
  return [cell(blocks, originOf(scope, owner, 'responsible'), { rowSpan })]
}

/** The name of the level; those who answer for it stand under it where every form names others. */
function titleCell(scope: Scope, level: Level, columns: readonly ResolvedColumn[], rowSpan: number): TableCell {
  const title = contentCell(scope, level.title, level, 'title', { rowSpan })
  const column = columns.find(({ key }) => key === 'responsible')
  const { forms, responsible } = level
  const covered = forms.length > 0 && forms.every((form) => !isBlank(form.responsible))
  if (!covered || responsible === undefined || isBlank(responsible) || column === undefined) return title
  const label: Block = { type: 'paragraph', children: [{ type: 'text', value: `${column.label}:` }] }
  return { ...title, children: [...title.children, label, ...viewContent(scope, responsible, level, 'responsible')] }
}
