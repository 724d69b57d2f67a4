/** The longest chain of combining marks, if there is any chain of two. */
export function longestMarks(text: string): { start: number; end: number } | undefined {
  let longest: { start: number; end: number } | undefined
  for (const match of text.matchAll(/\p{M}{2,}/gu)) {
    const end = match.index + match[0].length
    if (!longest || end - match.index > longest.end - longest.start) longest = { start: match.index, end }
  }
  return longest
}
