import type { Line } from './lines.js'

/** A signature: post, room for the hand, name. */
export interface FoundSignature {
  /** The line that ends with the name. */
  line: Line
  /** Initials and surname with their spaces as they are in the file. */
  name: string
  /** True when the initials stand before the surname. */
  initialsFirst: boolean
  /** True when there is no room for the hand between post and name. */
  tight?: true
}

const initialsBefore =
  /(?:^|[\t \u00A0_/]{2,}|\t)([А-ЯЁ]\.[ \u00A0]?(?:[А-ЯЁ]\.)?[ \u00A0]?[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)$/u
const initialsAfter =
  /(?:^|[\t \u00A0_/]{2,}|\t)([А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?[ \u00A0][А-ЯЁ]\.[ \u00A0]?(?:[А-ЯЁ]\.)?)$/u

/** A post and a name in one line with one space between them. */
const tightBefore = /^(\S.* )([А-ЯЁ]\. ?(?:[А-ЯЁ]\.)? ?[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)$/u
const tightAfter = /^(\S.* )([А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)? [А-ЯЁ]\. ?(?:[А-ЯЁ]\.)?)$/u
/** Words that posts of those who sign begin with: other lines with a name are text. */
const posts =
  /^(?:и\. ?о\.|врио|вр\. ?и\. ?о\.|(?:временно )?исполняющ(?:ий|ая) обязанности|(?:перв(?:ый|ая) )?заместитель|глава|директор|заведующ(?:ий|ая)|начальник|председатель|ректор|проректор|руководитель|министр|президент|главный (?:врач|редактор|специалист|бухгалтер)|методист|секретарь|юрист|бухгалтер)(?![\p{L}-])/iu

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
  // A name in a line without a table and without room is a person who is mentioned, unless a post stands before it.
  if (line.table === undefined && !/\t|[ \u00A0_]{3}/u.test(line.paragraph.text)) return tightSignature(line)
  const after = initialsAfter.exec(text)?.[1]
  return after === undefined ? [] : [{ line, name: after, initialsFirst: false }]
}

/** «Директор школы И.О. Фамилия»: signed, though nobody left room for the hand. */
function tightSignature(line: Line): FoundSignature[] {
  if (line.text.length > longestEnd || line.paragraph.look.numbered === true || !posts.test(line.text)) return []
  const before = tightBefore.exec(line.text)
  const match = before ?? tightAfter.exec(line.text)
  // An instruction is no post: «Директору … назначить …».
  if (match === null || /(?:ть|ться|:)(?![\p{L}])/u.test(match[1] ?? '')) return []
  const name = line.paragraph.text.trim().slice(-(match[2] ?? '').length)
  return [{ line, name, initialsFirst: before !== null, tight: true }]
}
