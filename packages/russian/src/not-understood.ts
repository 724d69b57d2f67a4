import type { Declined } from './grammatical-case.js'
import { doubtfully } from './grammatical-case.js'

/** Marks that change the direction of text and other characters that nobody sees. */
const invisible = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffd]/u
const markup = /<\/?[A-Za-zЀ-ӿ][^<>]{0,200}>|&(?:[A-Za-zЀ-ӿ]{2,10}|#\d{1,7});/u

/**
 * Says that a text is no name, post or organisation: empty, longer than `longest`, without a letter, with HTML in
 * it or with characters that nobody sees. The form is the text as it stands. `undefined` for anything else.
 */
export function notUnderstood(text: string, longest: number): Declined | undefined {
  if (text.length > longest) {
    return doubtfully(
      text,
      `Текст длиннее ${longest} знаков и не прочитан: оставьте только имя, должность или название.`,
      `The text is longer than ${longest} characters and was not read: leave the name, post or title alone.`,
    )
  }
  if (text.trim() === '') {
    return doubtfully(text, 'Текст пуст: склонять нечего.', 'The text is empty: there is nothing to decline.')
  }
  if (!/\p{L}/u.test(text)) {
    return doubtfully(text, `В «${text}» нет ни одной буквы: склонять нечего.`, `There is no letter in “${text}”.`)
  }
  if (markup.test(text)) {
    return doubtfully(
      text,
      'Текст содержит разметку HTML и не прочитан: оставьте только слова.',
      'The text has HTML in it and was not read: leave the words alone.',
    )
  }
  const inside = text.replace(/[\t\n\r]/gu, ' ')
  if (invisible.test(inside)) {
    return doubtfully(
      text,
      'В тексте есть невидимые знаки, и он не прочитан: наберите его заново.',
      'The text has invisible characters in it and was not read: type it again.',
    )
  }
  return undefined
}
