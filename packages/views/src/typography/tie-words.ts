import { noBreak } from '@dorozhnik/russian'

const nbsp = '\u00a0'
const noBreakHyphen = '\u2011'

/**
 * Text whose lines do not end where they must not: no-break spaces as `noBreak` puts them, before the
 * dash of a sentence and between groups of three figures, no-break hyphens before the ending of a
 * figure (`11-х`) and in the number of an act (`№ 273-ФЗ`). Only the kind of spaces and hyphens
 * changes. Idempotent.
 *
 * A range of figures (`6–11`) may still be cut after its dash: Word knows no character that forbids it,
 * for it does not obey the word joiner.
 */
export function tieWords(text: string): string {
  const tied = text.includes(' ') ? tieSpaces(text) : text
  return tied.includes('-') ? tieHyphens(tied) : tied
}

function tieSpaces(text: string): string {
  return noBreak(text).replace(/ (?=[–—](?:[ \u00a0]|$)|(?<=(?<!\d)\d{1,3} )\d{3}(?!\d))/g, nbsp)
}

function tieHyphens(text: string): string {
  const tied = text.replace(/(?<=\d)-(?=(?:го|му|ми|[йяемхюы])(?!\p{L}))/gu, noBreakHyphen)
  return tied.includes('№')
    ? tied.replace(/№[ \u00a0]?[\p{L}\d/.-]*[\p{L}\d]/gu, (number) => number.replaceAll('-', noBreakHyphen))
    : tied
}
