import type { PersonName } from './person-name.js'
import { parseName } from './person-name.js'

const nbsp = '\u00a0'

/** Where the initials stand: before the surname in signatures, after it in text and tables. */
export interface InitialsOptions {
  order?: 'before' | 'after'
}

/**
 * «М.О. Лебедева» (`before`, the default) or «Лебедева М.О.» (`after`): a no-break space between initials and
 * surname, none between the initials. One initial when there is no patronymic, the bare surname when there is no
 * given name either.
 */
export function initials(name: string | PersonName, options: InitialsOptions = {}): string {
  const { surname, given, patronymic } = typeof name === 'string' ? parseName(name) : name
  const letters = `${initial(given)}${initial(patronymic)}`
  if (letters === '') return surname
  return options.order === 'after' ? `${surname}${nbsp}${letters}` : `${letters}${nbsp}${surname}`
}

/** «М.» of «Марина», «А.-М.» of «Анна-Мария», «Дж.» of «Дж.». */
function initial(part: string | undefined): string {
  const word = part?.split(/\s/u)[0] ?? ''
  if (word.endsWith('.')) return word
  return word
    .split('-')
    .map((piece) => /\p{L}/u.exec(piece)?.[0].toUpperCase() ?? '')
    .filter(Boolean)
    .map((letter) => `${letter}.`)
    .join('-')
}
