/**
 * The XML of a text with only the first rows of every table, for documents that were made by one pattern: their
 * other rows look the same. Rows inside other rows are kept as they are.
 */
export function sampleRows(xml: string, rows: number): string {
  const kept: string[] = []
  /** Rows met in each table that is open. */
  const open: number[] = []
  let from = 0
  /** Where the rows that are left out begin; -1 while rows are kept. */
  let cut = -1
  let depth = 0
  for (const { 0: tag, index } of xml.matchAll(/<w:tbl>|<\/w:tbl>|<w:tr[ >]|<\/w:tr>/gu)) {
    if (tag === '<w:tbl>') open.push(0)
    else if (tag === '</w:tbl>') {
      open.pop()
      if (cut >= 0 && open.length < depth) {
        kept.push(xml.slice(from, cut))
        from = index
        cut = -1
      }
    } else if (tag !== '</w:tr>' && cut < 0) {
      const met = (open.at(-1) ?? 0) + 1
      open[open.length - 1] = met
      if (met > rows) {
        cut = index
        depth = open.length
      }
    }
  }
  kept.push(xml.slice(from))
  return kept.join('')
}
