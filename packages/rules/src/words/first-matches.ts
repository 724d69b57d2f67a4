/** Findings of one kind in one piece of text: who has more has to look at all of it anyway. */
const most = 50

/** The first matches of a pattern, which bears the flag `g`. */
export function* firstMatches(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  // Most texts hold none, and looking is much cheaper than walking.
  if (text.search(pattern) === -1) return
  let count = 0
  for (const match of text.matchAll(pattern)) {
    if (++count > most) return
    yield match
  }
}
