// @ts-check

/**
 * One line of the result.
 *
 * @typedef {object} Figure
 * @property {string} name
 * @property {string} seen what was measured, for a person
 * @property {number | undefined} value what the limits are about; undefined when it could not be measured
 * @property {number} must
 * @property {number} goal
 * @property {string} [unit]
 * @property {string} [reason] why it could not be measured
 */

/**
 * @param {readonly Figure[]} figures
 * @returns {string}
 */
export function printTable(figures) {
  const rows = [
    ['figure', 'measured', 'ratio', 'must', 'goal', ''],
    ...figures.map(({ name, seen, value, must, goal, unit = '', reason }) => [
      name,
      seen,
      value === undefined ? '–' : `${round(value)}${unit}`,
      `≤ ${must}${unit}`,
      `≤ ${goal}${unit}`,
      value === undefined ? `not measured: ${reason}` : verdict(value, must, goal),
    ]),
  ]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length))) ?? []
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 5 ? cell : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** @param {Figure} figure */
export function misses({ value, must }) {
  return value !== undefined && value > must
}

/**
 * @param {number} value
 * @param {number} must
 * @param {number} goal
 */
function verdict(value, must, goal) {
  if (value <= goal) return 'goal'
  return value <= must ? 'ok' : 'MISSED'
}

/** @param {number} value */
function round(value) {
  return value >= 100 ? String(Math.round(value)) : value >= 10 ? value.toFixed(1) : value.toFixed(3)
}
