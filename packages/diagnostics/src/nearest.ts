/**
 * The candidate that the author most likely meant, or `undefined` when none is near enough: at most one slip
 * (a letter lost, added, changed, or two swapped) per three letters. Case and «ё»/«е» do not count. Of equally
 * near candidates the first by code units wins, whatever the order they come in.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word)
  if (wanted.length > longest) return undefined
  let best: string | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const folded = fold(candidate)
    const allowed = Math.floor(Math.max(wanted.length, folded.length) / 3)
    if (Math.abs(wanted.length - folded.length) > allowed || folded.length > longest) continue
    // A difference of case or «ё» alone is the smallest slip, but still one.
    const distance = candidate === word ? -1 : slips(wanted, folded)
    if (distance > allowed) continue
    if (distance < bestDistance || (distance === bestDistance && best !== undefined && candidate < best)) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** Words longer than this are texts, and nobody wants them guessed. */
const longest = 200

function fold(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('ё', 'е')
}

/** Damerau–Levenshtein distance without overlapping swaps. */
function slips(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + changed)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) least = Math.min(least, at(beforeLast, j - 2) + 1)
      row.push(least)
    }
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] as number
}
