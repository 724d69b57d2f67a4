/** Sex as grammar needs it. */
export type Sex = 'male' | 'female'

/** The parts of a personal name. `given` and `patronymic` may be initials («М.»). */
export interface PersonName {
  surname: string
  given?: string
  /** With «оглы» or «кызы» after it, if there is one. */
  patronymic?: string
}

const sonOf = /^(?:оглы|оглу|углы|угли|улы|уулу|заде)$/iu
const daughterOf = /^(?:кызы|кизи|гызы|къызы)$/iu
const surnameParticle = /^(?:фон|де|ди|да|дель|дер|ван|тер|эль|аль|бен|ибн|ла|ле|дос|дю)$/u
const malePatronymic = /[иы]ч$/u
const femalePatronymic = /(?:овна|евна|ёвна|ична|инична|ишна)$/u
/** One initial or several written together: `М.`, `М.О.`, `Дж.`, `А.-М.`. */
const initialsToken = /^(?:\p{Lu}\p{Ll}?\.-?){1,4}$/u
const bareInitial = /^\p{Lu}$/u

/** No name has more words. */
const mostWords = 12

/**
 * Takes a name apart. The order is surname, given name, patronymic («Лебедева Марина Олеговна»); initials may stand
 * before or after the surname, and «Марина Олеговна Лебедева» is known by its patronymic in the middle.
 */
export function parseName(full: string): PersonName {
  const words = tidyName(full).split(/\s+/u).filter(Boolean)
  const first = words[0]
  if (first === undefined) return { surname: '' }
  if (words.length > mostWords) return { surname: words.join(' ') }
  if (words.length === 1) return gluedSurname(first) ?? { surname: first }
  const leading = words.findIndex((word) => !isInitials(word))
  if (leading > 0) return named(words.slice(leading).join(' '), words.slice(0, leading).flatMap(splitInitials))
  let trailing = words.length
  while (trailing > 1 && isInitials(words[trailing - 1] ?? '')) trailing -= 1
  if (trailing < words.length) {
    return named(words.slice(0, trailing).join(' '), words.slice(trailing).flatMap(splitInitials))
  }
  return spelledOut(words)
}

/**
 * Marks that do not belong to a name: a comma after the surname, a full stop at the end. A dash in a double surname is
 * its hyphen, and a former surname in brackets is a word of its own.
 */
export function tidyName(full: string): string {
  return full
    .normalize('NFC')
    .trim()
    .replace(/(?<=\p{Ll})[,;:](?=\s|$)/gu, '')
    .replace(/(?<=\p{Ll}{3})\.$/u, '')
    .replace(/(?<=\p{Ll})[‐‑–—](?=\p{Lu})/gu, '-')
    .replace(/(?<=\p{L})\((?=\p{Lu})/gu, ' (')
}

/** Sex by the patronymic alone; `undefined` when there is none, or only its initial. */
export function sexOf(name: string | PersonName): Sex | undefined {
  const { patronymic } = typeof name === 'string' ? parseName(name) : name
  if (patronymic === undefined) return undefined
  // «Гейдар оглы», «Гейдар-оглы»
  const words = patronymic.toLowerCase().split(/[\s-]+/u)
  const last = words.at(-1) ?? ''
  if (words.length > 1 || isFiliation(last)) {
    if (sonOf.test(last)) return 'male'
    if (daughterOf.test(last)) return 'female'
  }
  if (last.length < 4) return undefined
  if (malePatronymic.test(last)) return 'male'
  return femalePatronymic.test(last) ? 'female' : undefined
}

/** True for «ла», «фон», «ван» before a surname, however they are written. */
export function isSurnameParticle(word: string): boolean {
  return surnameParticle.test(word.toLowerCase())
}

/** True for a name that begins with words which belong to none: «директор Соколов», «ИП Соколов». */
export function hasForeignWords({ surname, given = '', patronymic = '' }: PersonName): boolean {
  // «Лебедева М.О., Соколов И.П.» are two people.
  if (/[,;]/u.test(surname + given + patronymic)) return true
  const words = surname.split(' ')
  if (/^[\p{Ll}-]+$/u.test(surname) && /^\p{Lu}/u.test(given)) return true
  return words.slice(0, -1).some((word) => {
    if (/^[\p{Ll}-]+$/u.test(word)) return !surnameParticle.test(word) && !isFiliation(word)
    return /^\p{Lu}{2,4}$/u.test(word) && !/^\p{Lu}+$/u.test(words.at(-1) ?? '')
  })
}

/** True for the «son of» and «daughter of» that stand after a father's name: оглы, кызы. */
export function isFiliation(word: string): boolean {
  return sonOf.test(word) || daughterOf.test(word)
}

function isInitials(word: string): boolean {
  return initialsToken.test(word) || bareInitial.test(word)
}

function spelledOut(words: string[]): PersonName {
  const rest = [...words]
  let surname = rest.shift() ?? ''
  while (surnameParticle.test(surname.split(' ').at(-1) ?? '') && rest.length > 1) surname += ` ${rest.shift()}`
  const suffix = rest.length > 1 && isFiliation(rest.at(-1) ?? '') ? ` ${rest.pop()}` : ''
  const [second, third] = rest
  if (rest.length === 2 && suffix === '' && isPatronymic(second) && !isPatronymic(third)) {
    return { surname: third ?? '', given: surname, patronymic: second ?? '' }
  }
  if (rest.length > 2 && isPatronymic(rest.at(-1))) surname = [surname, ...rest.splice(0, rest.length - 2)].join(' ')
  const [given, ...patronymic] = rest
  const name: PersonName = { surname }
  if (given !== undefined) name.given = given
  if (patronymic.length > 0) name.patronymic = patronymic.join(' ') + suffix
  else if (suffix !== '' && given !== undefined) name.given = given + suffix
  return name
}

function isPatronymic(word: string | undefined): boolean {
  const lower = word?.toLowerCase() ?? ''
  return (
    lower.length > 4 &&
    (/(?:ович|евич|ёвич|ьич)$|^(?:лук|фом|кузьм|савв|никит|фок|сил[иы]?|вавил)[иы]?ч$/u.test(lower) ||
      femalePatronymic.test(lower))
  )
}

/** `И.И.Иванов`, without a space. */
function gluedSurname(word: string): PersonName | undefined {
  const before = /^((?:\p{Lu}\p{Ll}?\.){1,3})(\p{Lu}\p{Ll}[\p{L}-]*)$/u.exec(word)
  if (before) return named(before[2] ?? '', splitInitials(before[1] ?? ''))
  const after = /^(\p{Lu}[\p{L}-]*\p{Ll})((?:\p{Lu}\.){2,3})$/u.exec(word)
  return after ? named(after[1] ?? '', splitInitials(after[2] ?? '')) : undefined
}

function named(surname: string, initials: string[]): PersonName {
  const [given, patronymic] = initials
  const name: PersonName = { surname }
  if (given !== undefined) name.given = given
  if (patronymic !== undefined) name.patronymic = patronymic
  return name
}

function splitInitials(token: string): string[] {
  return (token.match(/\p{Lu}\p{Ll}?\.?(?:-\p{Lu}\.?)?/gu) ?? []).map((part) =>
    part.endsWith('.') ? part : `${part}.`,
  )
}
