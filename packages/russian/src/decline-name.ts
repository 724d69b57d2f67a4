import { declineGivenName, declinePatronymic } from './decline-given-name.js'
import { declineSurname } from './decline-surname.js'
import { contradicts, doubtOf, doubtOfGiven, tellingEnding } from './doubts-of-names.js'
import { formGiven } from './given-forms.js'
import type { Declined, GivenForms, GrammaticalCase } from './grammatical-case.js'
import { certainly, doubtfully } from './grammatical-case.js'
import { initials } from './initials.js'
import { notUnderstood } from './not-understood.js'
import type { PersonName, Sex } from './person-name.js'
import { hasForeignWords, parseName, sexOf, tidyName } from './person-name.js'

/** How the name is printed: in full, or as initials before or after the surname. */
export type NameStyle = 'full' | 'before' | 'after'

/** What is known of the person beside the name. */
export interface NameOptions {
  /** Wins over the patronymic. */
  sex?: Sex
  /** Forms of the whole name, surname first; each wins over the rules. */
  forms?: GivenForms
  /** `full` by default: what is written, in the order in which it is written. */
  style?: NameStyle
}

type Oblique = Exclude<GrammaticalCase, 'nominative'>

/** No name is longer. */
const longestName = 300

/**
 * Puts a person's name into a case: «Лебедевой Марине Олеговне», or «Лебедевой М.О.» with `style: 'after'`.
 * The sex comes from `sex` or from the patronymic, never from the given name. When it is not known and the name
 * depends on it, the form is a guess by a telling ending of the surname (-ова, -ский) or the nominative, and
 * `certain` is false. A text that is no name comes back as it is, `certain: false`.
 */
export function declineName(name: string, grammaticalCase: GrammaticalCase, options: NameOptions = {}): Declined {
  const style = options.style ?? 'full'
  const given = grammaticalCase === 'nominative' ? undefined : formGiven(options.forms, grammaticalCase)
  if (given !== undefined) return certainly(inStyle(parseName(given), style, given))
  const written = name.trim()
  const foreignBody = notUnderstood(name, longestName) ?? withFigures(name)
  if (foreignBody) return { ...foreignBody, form: written }
  const parsed = parseName(written)
  if (hasForeignWords(parsed)) {
    return doubtfully(
      written,
      `В «${written}» не одно имя: должность и организацию пишут отдельно от него.`,
      `“${written}” is more than a name: give the post or the organisation apart from it.`,
    )
  }
  if (grammaticalCase === 'nominative') return certainly(inStyle(parsed, style, written))
  if (!/^[\p{Script=Cyrillic}\P{L}]+$/u.test(`${parsed.surname} ${parsed.given ?? ''}`)) {
    return doubtfully(
      inStyle(parsed, style, written),
      `Имя «${written}» написано не по-русски и оставлено без изменений; укажите его падежные формы.`,
      `The name “${written}” is not written in Russian and was left as it is; give its case forms.`,
    )
  }
  const sex = options.sex ?? sexOf(parsed)
  const { name: declined, ...verdict } = decline(parsed, grammaticalCase, sex)
  const form = inStyle(declined, style, undefined, givenFirst(written, parsed))
  if (verdict.certain && options.sex === undefined && contradicts(parsed.surname, sex)) {
    return doubtfully(
      form,
      `Фамилия и отчество в «${written}» разного рода: проверьте имя или укажите пол.`,
      `The surname and the patronymic of “${written}” are of different sexes: check the name or give the sex.`,
    )
  }
  return { form, ...verdict }
}

type DeclinedName = Omit<Declined, 'form'> & { name: PersonName }

function decline(parsed: PersonName, grammaticalCase: Oblique, sex: Sex | undefined): DeclinedName {
  if (sex !== undefined) {
    const name = formsOf(parsed, grammaticalCase, sex)
    return { name, ...(doubtOfGiven(parsed, sex) ?? doubtOf(parsed.surname, name.surname, grammaticalCase, sex)) }
  }
  const man = formsOf(parsed, grammaticalCase, 'male')
  const woman = formsOf(parsed, grammaticalCase, 'female')
  if (man.surname === woman.surname && man.given === woman.given && man.patronymic === woman.patronymic) {
    return { name: man, ...(doubtOfGiven(parsed) ?? doubtOf(parsed.surname, man.surname, grammaticalCase, undefined)) }
  }
  const likely = tellingEnding(parsed.surname)
  const shown = initials(parsed, { order: 'after' })
  const { certain, reason } = doubtfully(
    '',
    `По имени «${shown}» не видно, мужчина это или женщина: укажите отчество полностью или пол.`,
    `The name “${shown}” does not tell the sex: give the full patronymic or the sex.`,
  )
  const name = likely === undefined ? parsed : likely === 'male' ? man : woman
  return { name, certain, ...(reason && { reason }) }
}

function formsOf(parsed: PersonName, grammaticalCase: Oblique, sex: Sex): PersonName {
  if (isEastern(parsed)) {
    return { ...parsed, patronymic: declinePatronymic(parsed.patronymic ?? '', grammaticalCase, sex) }
  }
  const name: PersonName = { surname: declineSurname(parsed.surname, grammaticalCase, sex) }
  if (parsed.given !== undefined) name.given = declineGivenName(parsed.given, grammaticalCase, sex)
  if (parsed.patronymic !== undefined) name.patronymic = declinePatronymic(parsed.patronymic, grammaticalCase, sex)
  return name
}

/** «Ким Чен Ир», «Нгуен Ван Тхань»: of three words of one syllable the last alone is declined. */
function isEastern({ surname, given, patronymic }: PersonName): boolean {
  return [surname, given, patronymic].every((word) => word !== undefined && /^\p{L}+$/u.test(word) && isShort(word))
}

function isShort(word: string): boolean {
  // Two vowels side by side are one syllable in Vietnamese and Chinese names.
  return word.toLowerCase().match(/[аеёиоуыэюя]+/gu)?.length === 1
}

function inStyle(name: PersonName, style: NameStyle, asWritten?: string, surnameLast = false): string {
  if (style !== 'full') return initials(name, { order: style })
  if (asWritten !== undefined) return asWritten
  if (name.given?.endsWith('.') ?? false) return initials(name, { order: surnameLast ? 'before' : 'after' })
  const rest = [name.given, name.patronymic]
  return (surnameLast ? [...rest, name.surname] : [name.surname, ...rest]).filter(Boolean).join(' ')
}

/** True for «М.О. Лебедева» and «Марина Олеговна Лебедева». */
function givenFirst(written: string, { surname, given }: PersonName): boolean {
  return given !== undefined && !tidyName(written).replace(/\s+/gu, ' ').startsWith(surname)
}

function withFigures(name: string): Declined | undefined {
  if (!/\d|[@#$%^*_=+{}[\]|\\/~<>]/u.test(name)) return undefined
  return doubtfully(
    name,
    `«${name.trim()}» не похоже на имя: в нём есть цифры или знаки.`,
    `“${name.trim()}” does not look like a name: there are figures or signs in it.`,
  )
}
