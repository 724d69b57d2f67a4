import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich'
import type { Declined, GivenForms, GrammaticalCase } from './grammatical-case.js'
import { certainly, doubtfully } from './grammatical-case.js'
import { initials } from './initials.js'
import { matchLetterCase } from './letter-case.js'
import type { PersonName, Sex } from './person-name.js'
import { parseName, sexOf } from './person-name.js'
import { exceptionalGivenName, exceptionalSurname } from './surname-exceptions.js'

/** How the name is printed: in full, or as initials before or after the surname. */
export type NameStyle = 'full' | 'before' | 'after'

/** What is known of the person beside the name. */
export interface NameOptions {
  /** Wins over the patronymic. */
  sex?: Sex
  /** Forms of the whole name, surname first; each wins over the rules. */
  forms?: GivenForms
  style?: NameStyle
}

/** First parts of double surnames that are never declined: Тер-Петросян, Бонч-Бруевич. */
const frozenFirstPart = /^(?:тер|бонч|мелик|ван|фон|дер|сен|сент|сан|эль|аль|бен|мак|кара|хан|шолом|о)$/u

type Oblique = Exclude<GrammaticalCase, 'nominative'>

/**
 * Puts a person's name into a case: «Лебедевой Марине Олеговне», or «Лебедевой М.О.» with `style: 'after'`.
 * The sex comes from `sex` or from the patronymic, never from the given name. When it is not known and the surname
 * depends on it, the form is a guess by a telling ending (-ова, -ский) or the nominative, and `certain` is false.
 */
export function declineName(name: string, grammaticalCase: GrammaticalCase, options: NameOptions = {}): Declined {
  const style = options.style ?? 'full'
  const parsed = parseName(name)
  if (grammaticalCase === 'nominative') return certainly(inStyle(parsed, style, name.trim()))
  const given = options.forms?.[grammaticalCase]?.trim()
  if (given) return certainly(inStyle(parseName(given), style, given))
  if (!/\p{Script=Cyrillic}/u.test(parsed.surname)) {
    return doubtfully(
      inStyle(parsed, style, name.trim()),
      `Имя «${name.trim()}» написано не по-русски и оставлено без изменений; укажите его падежные формы.`,
      `The name “${name.trim()}” is not written in Russian and was left as it is; give its case forms.`,
    )
  }
  const sex = options.sex ?? sexOf(parsed)
  const { form: surname, ...verdict } = surnameForm(parsed, grammaticalCase, sex)
  const declined: PersonName = { surname }
  if (parsed.given !== undefined) declined.given = givenForm(parsed.given, grammaticalCase, sex)
  if (parsed.patronymic !== undefined) declined.patronymic = patronymicForm(parsed.patronymic, grammaticalCase, sex)
  return { form: inStyle(declined, style), ...verdict }
}

function inStyle(name: PersonName, style: NameStyle, asWritten?: string): string {
  if (style !== 'full') return initials(name, { order: style })
  if (asWritten !== undefined) return asWritten
  const written = name.given?.endsWith('.') ?? false
  return written
    ? initials(name, { order: 'after' })
    : [name.surname, name.given, name.patronymic].filter(Boolean).join(' ')
}

function surnameForm(name: PersonName, grammaticalCase: Oblique, sex: Sex | undefined): Declined {
  const { surname } = name
  if (sex !== undefined) return knownSex(surname, grammaticalCase, sex)
  const male = declineSurname(surname, grammaticalCase, 'male')
  const female = declineSurname(surname, grammaticalCase, 'female')
  if (male === female) return knownSex(surname, grammaticalCase, 'female')
  const likely = tellingEnding(surname)
  return doubtfully(
    likely === undefined ? surname : likely === 'male' ? male : female,
    `По имени «${initials(name, { order: 'after' })}» не видно, мужчина это или женщина: укажите отчество полностью или пол.`,
    `The name “${initials(name, { order: 'after' })}” does not tell the sex: give the full patronymic or the sex.`,
  )
}

function knownSex(surname: string, grammaticalCase: Oblique, sex: Sex): Declined {
  const form = declineSurname(surname, grammaticalCase, sex)
  if (sex === 'male' && /(?:[^аеёиоуыэюя]ец|ок|ек|ёк|ел|ень|ей)$/u.test(surname.toLowerCase())) {
    return doubtfully(
      form,
      `У фамилии «${surname}» гласная в последнем слоге может выпадать или оставаться: проверьте форму «${form}».`,
      `The last vowel of the surname “${surname}” may drop out or stay: check the form “${form}”.`,
    )
  }
  if (grammaticalCase === 'instrumental' && /[жшчщц]а$/u.test(surname.toLowerCase())) {
    return doubtfully(
      form,
      `Окончание творительного падежа фамилии «${surname}» зависит от ударения: проверьте форму «${form}».`,
      `The ending of the surname “${surname}” depends on its stress: check the form “${form}”.`,
    )
  }
  if (surname.toLowerCase().endsWith('ина') && sex === 'male') {
    return doubtfully(
      form,
      `Фамилия «${surname}» у мужчины склоняется по-разному: проверьте форму «${form}».`,
      `The surname “${surname}” of a man may be declined in two ways: check the form “${form}”.`,
    )
  }
  return certainly(form)
}

/** Endings that leave hardly a doubt about the sex. */
function tellingEnding(surname: string): Sex | undefined {
  const last = surname.toLowerCase().split(/[\s-]/u).at(-1) ?? ''
  if (last.length < 5) return undefined
  if (/(?:ова|ева|ёва|ина|ына|ская|цкая)$/u.test(last)) return 'female'
  return /(?:ов|ев|ёв|ин|ын|ский|цкий)$/u.test(last) ? 'male' : undefined
}

function declineSurname(surname: string, grammaticalCase: Oblique, sex: Sex): string {
  return surname
    .split(' ')
    .map((word) =>
      /^\p{Ll}/u.test(word) && surname.includes(' ') ? word : declineSurnameWord(word, grammaticalCase, sex),
    )
    .join(' ')
}

function declineSurnameWord(word: string, grammaticalCase: Oblique, sex: Sex): string {
  const lower = word.toLowerCase()
  const parts = lower.split('-')
  const form = parts
    .map((part, index) => {
      if (isIndeclinable(part) || (sex === 'female' && /[бвгджзйклмнпрстфхцчшщь]$/u.test(part))) return part
      if (sex === 'male') {
        const exceptional = exceptionalSurname(part, grammaticalCase)
        if (exceptional !== undefined) return exceptional
      }
      if (parts.length > 1 && index === 0 && frozenFirstPart.test(part)) return part
      if (grammaticalCase === 'instrumental' && /[жшчщц]а$/u.test(part)) return `${part.slice(0, -1)}ей`
      return inclineLastname(part, grammaticalCase, sex)
    })
    .join('-')
  return matchLetterCase(form, word)
}

function isIndeclinable(part: string): boolean {
  return /(?:[еёиоуыэю]|ых|их)$/u.test(part) && part.length > 2
}

function givenForm(given: string, grammaticalCase: Oblique, sex: Sex | undefined): string {
  if (given.endsWith('.') || sex === undefined) return given
  const lower = given.toLowerCase()
  const exceptional = sex === 'female' ? exceptionalGivenName(lower, grammaticalCase) : undefined
  return matchLetterCase(exceptional ?? inclineFirstname(lower, grammaticalCase, sex), given)
}

function patronymicForm(patronymic: string, grammaticalCase: Oblique, sex: Sex | undefined): string {
  if (patronymic.endsWith('.') || sex === undefined) return patronymic
  const [first = '', ...rest] = patronymic.split(' ')
  if (rest.length > 0) return patronymic
  return matchLetterCase(inclineMiddlename(first.toLowerCase(), grammaticalCase, sex), first)
}
