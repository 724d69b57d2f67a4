/**
 * At most `limit` UTF-16 units of a value for a message, on one line. What is cut is cut between graphemes and
 * shown by «…», which counts too.
 */
export function shorten(text: string, limit: number = 80): string {
  // Only the beginning is looked at: a value may be megabytes long.
  const line = text
    .slice(0, limit * 4 + 64)
    .replace(/\s+/gu, ' ')
    .trim()
  if (line.length <= limit && text.length <= limit * 4 + 64) return line
  let end = 0
  for (const { index, segment } of new Intl.Segmenter('ru', { granularity: 'grapheme' }).segment(line)) {
    if (index + segment.length > limit - 1) break
    end = index + segment.length
  }
  return `${line.slice(0, end).trimEnd()}…`
}
