import { headNoun } from './head-nouns.js'

/**
 * True for a name that never changes: it begins with an abbreviation (МБОУ, ЦЗН, ОО), a figure or a quotation mark.
 * A whole word in capitals (УПРАВЛЕНИЕ) is told by its length, a short one (ШКОЛА) by the table of nouns.
 */
export function isUnchanging(name: string): boolean {
  const first = name.trimStart().split(/\s/u, 1)[0] ?? ''
  if (/^[«„“"'\d]/u.test(first)) return true
  const letters = first.replace(/[^\p{L}]/gu, '')
  return /^\p{Lu}{2,6}$/u.test(letters) && headNoun(letters.toLowerCase()) === undefined
}
