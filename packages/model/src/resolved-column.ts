import { normalizeLabel } from './label.js'
import type { Column } from './plan.js'

/** A column of a table, ready for printing and for recognising labels. */
export interface ResolvedColumn {
  key: string
  /** Heading, as printed. */
  label: string
  /** Every other label that means this column in the source. */
  aliases: readonly string[]
}

/**
 * Columns by key or label, in the order of printing. A text that is the key or a label of a standard column
 * stands for it, printed under the label that was given (a bare key under the standard label); any other text
 * is a column of the author's own whose key is the text itself.
 */
export function resolveColumns(
  columns: readonly (string | Column)[],
  standard: readonly ResolvedColumn[],
): ResolvedColumn[] {
  return columns.map((column) => resolveColumn(column, standard))
}

/** One of `columns`. */
function resolveColumn(column: string | Column, standards: readonly ResolvedColumn[]): ResolvedColumn {
  if (typeof column === 'string') {
    const standard = findColumn(column, standards)
    if (standard === undefined) return { key: column, label: column, aliases: [] }
    return column === standard.key ? standard : { ...standard, label: column, aliases: labelsOf(standard) }
  }
  const standard = standards.find(({ key }) => key === column.key)
  const aliases = [...(standard === undefined ? [column.key] : labelsOf(standard)), ...(column.aliases ?? [])]
  return { key: column.key, label: column.label ?? standard?.label ?? column.key, aliases }
}

/** The column that a key or label means, among these. */
export function findColumn(label: string, columns: readonly ResolvedColumn[]): ResolvedColumn | undefined {
  const found = known.get(columns) ?? columnsByLabel(columns)
  known.set(columns, found)
  return found.get(normalizeLabel(label))
}

/** The columns of a table by their labels, made when first asked for. */
const known = new WeakMap<readonly ResolvedColumn[], ReadonlyMap<string, ResolvedColumn>>()

function columnsByLabel(columns: readonly ResolvedColumn[]): ReadonlyMap<string, ResolvedColumn> {
  const byLabel = new Map<string, ResolvedColumn>()
  for (const column of columns.toReversed())
    for (const label of labelsOf(column)) byLabel.set(normalizeLabel(label), column)
  return byLabel
}

/** From a normalised label to the key of its column; of two columns with one label the first wins. */
export function keysByLabel(columns: readonly ResolvedColumn[]): Map<string, string> {
  const keys = new Map<string, string>()
  for (const column of columns) {
    for (const label of labelsOf(column)) {
      const normalized = normalizeLabel(label)
      if (!keys.has(normalized)) keys.set(normalized, column.key)
    }
  }
  return keys
}

/** Every label of a column, its key and heading among them. */
export function labelsOf(column: ResolvedColumn): string[] {
  return [column.key, column.label, ...column.aliases]
}
