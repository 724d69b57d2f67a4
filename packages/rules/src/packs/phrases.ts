/** Tells whether a text holds one of some phrases. */
export type PhraseMatcher = (words: readonly string[]) => boolean

/** Words that `~` may leap over. */
const leap = 4

/**
 * Makes a matcher of phrases. A phrase is words in a row, `е` for `ё`, small letters; `рекомендац*` is any word that
 * begins so; `~` stands for up to four words between. The time is that of looking at every word once for each phrase
 * that begins like it; user text is only ever compared.
 */
export function phraseMatcher(phrases: readonly string[]): PhraseMatcher {
  const patterns = phrases.map((phrase) => phrase.split(' '))
  return (words) => words.some((_, at) => patterns.some((pattern) => matches(words, at, pattern)))
}

/** The words of a text as phrases compare them. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function matches(words: readonly string[], from: number, pattern: readonly string[]): boolean {
  let at = from
  for (let index = 0; index < pattern.length; index += 1) {
    const part = pattern[index] ?? ''
    if (part !== '~') {
      if (!isWord(words[at], part)) return false
      at += 1
      continue
    }
    const next = pattern[index + 1] ?? ''
    const found = words.slice(at, at + leap + 1).findIndex((word) => isWord(word, next))
    if (found < 0) return false
    at += found
  }
  return true
}

function isWord(word: string | undefined, part: string): boolean {
  if (word === undefined) return false
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part
}
