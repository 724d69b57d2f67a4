import type { Line } from './lines.js'

/** A signature: post, room for the hand, name. */
export interface FoundSignature {
  /** The line that ends with the name. */
  line: Line
  /** Initials and surname with their spaces as they are in the file. */
  name: string
  /** True when the initials stand before the surname. */
  initialsFirst: boolean
}

const initialsBefore =
  /(?:^|[\t \u00A0_/]{2,}|\t)([А-ЯЁ]\.[ \u00A0]?(?:[А-ЯЁ]\.)?[ \u00A0]?[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)$/u
const initialsAfter =
  /(?:^|[\t \u00A0_/]{2,}|\t)([А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?[ \u00A0][А-ЯЁ]\.[ \u00A0]?(?:[А-ЯЁ]\.)?)$/u

/** A name with the room before it is not longer. */
const longestEnd = 120

/** Signatures among the lines after the operative word: they end with the first word about acquaintance. */
export function findSignatures(lines: readonly Line[]): FoundSignature[] {
  const end = lines.findIndex(({ text }) => /ознакомлен/iu.test(text))
  return lines.slice(0, end < 0 ? lines.length : end).flatMap(signatureOf)
}

function signatureOf(line: Line): FoundSignature[] {
  if (line.table?.ruled === true) return []
  // «___________ /И.О. Фамилия/»
  const text = line.paragraph.text
    .slice(-2 * longestEnd)
    .replace(/[\s/]+$/u, '')
    .slice(-longestEnd)
  const before = initialsBefore.exec(text)?.[1]
  if (before !== undefined) return [{ line, name: before, initialsFirst: true }]
  // A name alone in a line without a table is a person who is mentioned, as a rule.
  if (line.table === undefined && !/\t|[ \u00A0_]{3}/u.test(line.paragraph.text)) return []
  const after = initialsAfter.exec(text)?.[1]
  return after === undefined ? [] : [{ line, name: after, initialsFirst: false }]
}
