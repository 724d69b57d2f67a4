import type { Token } from './term-tokens.js'

/** A place in the tokens of a term. Parsers move `at` forward when they take something, and only then. */
export interface Cursor {
  tokens: Token[]
  at: number
  /** Where parsing has to stop: the end of a bracket or of the term. */
  end: number
}

/** The token `ahead` of the cursor; `undefined` past the end. */
export function peek(cursor: Cursor, ahead = 0): Token | undefined {
  const at = cursor.at + ahead
  return at < cursor.end ? cursor.tokens[at] : undefined
}

/** The words at the cursor, taken when all of them match: a string exactly, a pattern by test. */
export function takeWords(cursor: Cursor, ...words: (string | RegExp)[]): boolean {
  for (let i = 0; i < words.length; i += 1) {
    const token = peek(cursor, i)
    const word = words[i]
    if (token?.kind !== 'word' || word === undefined) return false
    if (typeof word === 'string' ? token.text !== word : !word.test(token.text)) return false
  }
  cursor.at += words.length
  return true
}

/** Takes the first of the phrases that stands at the cursor. */
export function takeFirst(cursor: Cursor, ...phrases: (string | RegExp)[][]): boolean {
  return phrases.some((words) => takeWords(cursor, ...words))
}

/** Takes one token of this kind. */
export function takeKind(cursor: Cursor, kind: Token['kind']): boolean {
  if (peek(cursor)?.kind !== kind) return false
  cursor.at += 1
  return true
}

/** The word at the cursor, or an empty string. */
export function wordAt(cursor: Cursor, ahead = 0): string {
  const token = peek(cursor, ahead)
  return token?.kind === 'word' ? token.text : ''
}

/** Runs `parse` and puts the cursor back when it takes nothing. */
export function attempt<T>(cursor: Cursor, parse: () => T | undefined): T | undefined {
  const before = cursor.at
  const result = parse()
  if (result === undefined) cursor.at = before
  return result
}
