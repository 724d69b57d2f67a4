/** The tags that matter, behind their `<`. */
const tags = ['w:tbl>', '/w:tbl>', 'w:tr>', 'w:tr '].map((tag) =>
  Uint8Array.from(tag, (character) => character.charCodeAt(0)),
)
const [openTable, closeTable, openRow, openRowWithAttributes] = [0, 1, 2, 3] as const
/** `<` */
const less = 0x3c

/**
 * The XML of a text, in UTF-8, with only the first rows of every table, for documents that were made by one pattern:
 * their other rows look the same. Rows inside other rows are kept or left out with them.
 */
export function sampleRows(xml: Uint8Array, rows: number): Uint8Array {
  const kept: Uint8Array[] = []
  /** Rows met in each table that is open. */
  const open: number[] = []
  let from = 0
  /** Where the rows that are left out begin; -1 while rows are kept. */
  let cut = -1
  let depth = 0
  for (let at = xml.indexOf(less); at !== -1; at = xml.indexOf(less, at + 1)) {
    const tag = tags.findIndex((bytes) => startsWith(xml, at + 1, bytes))
    if (tag === openTable) open.push(0)
    else if (tag === closeTable) {
      open.pop()
      if (cut >= 0 && open.length < depth) {
        kept.push(xml.subarray(from, cut))
        from = at
        cut = -1
      }
    } else if ((tag === openRow || tag === openRowWithAttributes) && cut < 0) {
      const met = (open.at(-1) ?? 0) + 1
      open[open.length - 1] = met
      if (met > rows) {
        cut = at
        depth = open.length
      }
    }
  }
  kept.push(xml.subarray(from))
  return joined(kept)
}

function startsWith(xml: Uint8Array, at: number, bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index += 1) if (xml[at + index] !== bytes[index]) return false
  return true
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
