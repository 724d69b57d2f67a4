/** What a comment of an author asks for. */
export interface ExemptionText {
  /** For the record that follows, or for the whole file. */
  reach: 'next' | 'file'
  /** Codes with their offsets in the line. */
  codes: { code: string; at: number }[]
  /** Empty when none is given. */
  reason: string
}

/** A line that is a comment of ours, whatever it says. */
export const ownComment: RegExp = /^[ \t]*<!--[ \t]*dorozhnik(?=[:\s-])[^\n]*-->[ \t]*$/

const openings: readonly [form: RegExp, reach: ExemptionText['reach']][] = [
  [/^[ \t]*<!--[ \t]*dorozhnik:[ \t]*не проверять в файле[ \t]+/i, 'file'],
  [/^[ \t]*<!--[ \t]*dorozhnik:[ \t]*не проверять[ \t]+/i, 'next'],
  [/^[ \t]*<!--[ \t]*dorozhnik-disable-file[ \t]+/i, 'file'],
  [/^[ \t]*<!--[ \t]*dorozhnik-disable-next[ \t]+/i, 'next'],
]

/**
 * Reads `<!-- dorozhnik: не проверять CODE, CODE — reason -->` and its English form. `undefined` when the line is a
 * comment of ours in which nothing of this kind can be made out.
 */
export function parseExemption(line: string): ExemptionText | undefined {
  for (const [form, reach] of openings) {
    const opening = form.exec(line)?.[0]
    if (opening === undefined) continue
    const body = line.slice(opening.length, line.lastIndexOf('-->'))
    // The reason begins behind a dash between spaces; codes have hyphens inside.
    const dash = /(?:^|[ \t])(?:—|–|--?)(?=[ \t]|$)/.exec(body)
    const named = dash === null ? body : body.slice(0, dash.index)
    const reason = dash === null ? '' : body.slice(dash.index + dash[0].length).trim()
    const codes = [...named.matchAll(/[^\s,]+/g)].map(({ 0: code, index }) => ({ code, at: opening.length + index }))
    return codes.length === 0 ? undefined : { reach, codes, reason }
  }
  return undefined
}
