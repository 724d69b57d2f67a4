import type { LaidTable } from '../layout/layout.js'
import type { Line } from './lines.js'

/** The lines of a mark of an electronic signature. */
export type FoundMark = readonly Line[]

const phrase = /документ подписан/iu
/** Lines below the phrase, where it stands in no table of its own. */
const few = 8

/** The marks of electronic signatures: a table around the phrase, or the lines from it. */
export function findElectronicMarks(lines: readonly Line[]): FoundMark[] {
  const tables = new Set<LaidTable>()
  return lines.flatMap((line, index): FoundMark[] => {
    if (!phrase.test(line.text)) return []
    const { table } = line
    if (table === undefined || !table.ruled) return [linesFrom(lines, index)]
    if (tables.has(table)) return []
    tables.add(table)
    return [lines.filter((other) => other.table === table)]
  })
}

/** The phrase with what follows it, up to the validity of the certificate. */
function linesFrom(lines: readonly Line[], index: number): FoundMark {
  const below = lines.slice(index, index + few)
  const end = below.findIndex(({ text }) => validity.test(text))
  return below.slice(0, end < 0 ? 4 : end + 1)
}

/** How long a certificate is valid. */
export const validity: RegExp = /действ[а-яё]*.*[0-9]/iu
