import { isFrozenFirstPart } from './decline-surname.js'
import type { Declined, GrammaticalCase } from './grammatical-case.js'
import { certainly, doubtfully } from './grammatical-case.js'
import type { PersonName, Sex } from './person-name.js'
import {
  hissingEnding,
  isNameInO,
  isPossessive,
  looksLikeAdjective,
  mayDropVowel,
  syllables,
} from './surname-exceptions.js'

type Oblique = Exclude<GrammaticalCase, 'nominative'>

/** «Лебедева Олегович», «Лебедев Олеговна»: a slip in one of them, most likely. */
export function contradicts(surname: string, sex: Sex | undefined): boolean {
  if (sex === undefined || surname.length < 6) return false
  return sex === 'male' ? /(?:[оеё]ва|[сц]кая)$/u.test(surname) : /(?:[оеё]в|[сц]кий)$/u.test(surname)
}

/** What the author should look at although the sex is known. */
export function doubtOf(
  surname: string,
  form: string,
  grammaticalCase: Oblique,
  sex: Sex | undefined,
): Omit<Declined, 'form'> {
  const { form: _, ...verdict } = doubtOfSurname(surname, form, grammaticalCase, sex)
  return verdict
}

/** «Данило», «Ноа», «Хоа» may be declined or left as they are. */
export function doubtOfGiven({ given, patronymic }: PersonName, sex?: Sex): Omit<Declined, 'form'> | undefined {
  const unsure = [given, patronymic].find((word) => {
    const lower = word?.toLowerCase() ?? ''
    return /[аеёиоуыэюя]а$/u.test(lower) || (sex !== 'female' && isNameInO(lower))
  })
  if (unsure === undefined) return undefined
  const { form: _, ...verdict } = doubtfully(
    unsure,
    `Имя «${unsure}» одни склоняют, другие нет: проверьте форму.`,
    `Some decline the name “${unsure}” and some do not: check the form.`,
  )
  return verdict
}

function doubtOfSurname(surname: string, form: string, grammaticalCase: Oblique, sex: Sex | undefined): Declined {
  const parts = surname
    .toLowerCase()
    .split(/[\s()-]/u)
    .filter(Boolean)
  if (sex !== 'female' && parts.some(mayDropVowel)) {
    return doubtfully(
      form,
      `У фамилии «${surname}» гласная в последнем слоге может выпадать или оставаться: проверьте форму.`,
      `The last vowel of the surname “${surname}” may drop out or stay: check the form.`,
    )
  }
  const unsureStress = (part: string): boolean => {
    // Nobody stresses the end of Лисица, Капица.
    if (/[жшчщц]а$/u.test(part)) return !(part.endsWith('ица') && syllables(part) > 2)
    if (sex === 'female' || hissingEnding(part)) return false
    if (part !== 'боец' && /[аеоуэюя]ец$/u.test(part)) return true
    if (syllables(part) > 1) return /(?:[аеиоуыюя][жш]|[аяу]ч)$/u.test(part)
    return parts.length === 1 && /[чш]$/u.test(part)
  }
  if (grammaticalCase === 'instrumental' && parts.some(unsureStress)) {
    return doubtfully(
      form,
      `Окончание творительного падежа фамилии «${surname}» зависит от ударения: проверьте форму.`,
      `The ending of the surname “${surname}” depends on its stress: check the form.`,
    )
  }
  const [first = '', last] = surname.toLowerCase().split('-')
  if (sex !== 'female' && last !== undefined && mayBeFrozen(first, last) && !isFrozenFirstPart(first)) {
    return doubtfully(
      form,
      `Первая часть фамилии «${surname}» может склоняться или оставаться без изменений: проверьте форму.`,
      `The first part of the surname “${surname}” may be declined or left as it is: check the form.`,
    )
  }
  if (sex !== 'female' && surname.toLowerCase().split('-').slice(1, -1).some(isBareStem)) {
    return doubtfully(
      form,
      `Средняя часть фамилии «${surname}» может склоняться или оставаться без изменений: проверьте форму.`,
      `The middle part of the surname “${surname}” may be declined or left as it is: check the form.`,
    )
  }
  if (sex === 'male' && parts.some((part) => part.endsWith('ая') && syllables(part) > 2)) {
    return doubtfully(
      form,
      `Мужскую фамилию «${surname}» одни склоняют, другие нет: проверьте форму.`,
      `Some decline the surname “${surname}” of a man and some do not: check the form.`,
    )
  }
  if ((sex !== 'male' && parts.some(looksLikeAdjective)) || (sex !== 'female' && parts.some(mayBeAdjective))) {
    return doubtfully(
      form,
      `Фамилия «${surname}» может склоняться как прилагательное и как существительное: проверьте форму.`,
      `The surname “${surname}” may be declined as an adjective or as a noun: check the form.`,
    )
  }
  return certainly(form)
}

/** «Очир-Горяев»: a first part that looks like no surname may stay as it is. */
function mayBeFrozen(first: string, last: string): boolean {
  const surname = /(?:[оеё]в|[иы]н|[сц]к?ий|[ыо]й|ич|[аеиоуюя]к|ец|ник|ар|яр|[аеу]р|[ая]н|ь|ч|ш)$/u
  return /[бвгджзйклмнпрстфхцчшщ]$/u.test(first) && /(?:[оеё]в|[иы]н)$/u.test(last) && !surname.test(first)
}

/** «Семёнов-Тян-Шанский»: a middle part without the ending of a surname. */
function isBareStem(part: string): boolean {
  return /[бвгджзклмнпрстфхцчшщ]$/u.test(part) && !/(?:[оеё]в|[иы]н)$/u.test(part)
}

/** Рабочий, Куций, Рудий may be adjectives, Топчий, Багрий are nouns: the ending does not tell. */
function mayBeAdjective(surname: string): boolean {
  return /[чцбзсд]ий$/u.test(surname) && syllables(surname) > 1 && !isPossessive(surname)
}

/** Endings that leave hardly a doubt about the sex. */
export function tellingEnding(surname: string): Sex | undefined {
  // «Ковалёва-Гончаренко»: the part that tells.
  const parts = surname
    .toLowerCase()
    .split(/[\s-]/u)
    .filter(({ length }) => length > 4)
  if (parts.some((part) => /(?:ова|ева|ёва|ина|ына|ская|цкая)$/u.test(part))) return 'female'
  return parts.some((part) => /(?:ов|ев|ёв|ин|ын|ский|цкий)$/u.test(part)) ? 'male' : undefined
}
