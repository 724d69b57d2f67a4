import { type Content, inlinesOf, plainText } from '@dorozhnik/model'

/**
 * True when a cell says nothing: it is absent, or holds only the dashes, dots and blanks that people
 * put into a cell which they mean to fill in later.
 */
export function isEmptyCell(content: Content | undefined): boolean {
  if (content === undefined) return true
  if (/[\p{L}\p{N}]/u.test(plainText(content))) return false
  // A picture without a description or a footnote is something, though it has no text.
  for (const { type } of inlinesOf(content)) if (type === 'image' || type === 'footnote') return false
  return true
}
