import { inclineLastname } from 'lvovich'
import { declineAdjective } from './adjective.js'
import type { GrammaticalCase } from './grammatical-case.js'
import { matchLetterCase } from './letter-case.js'
import { declineNoun } from './noun.js'
import type { Sex } from './person-name.js'
import { isFiliation, isSurnameParticle } from './person-name.js'
import {
  hissingEnding,
  isForeignInOvIn,
  isIndeclinable,
  isNounInOy,
  isPossessive,
  isShortNoun,
  keepsVowel,
  shortenedSurname,
  syllables,
} from './surname-exceptions.js'

type Oblique = Exclude<GrammaticalCase, 'nominative'>

/** First parts of double surnames that are never declined: Тер-Петросян, Бонч-Бруевич. */
const frozenFirstPart =
  /^(?:тер|бонч|мелик|ван|фон|дер|сен|сент|сан|санта|эль|аль|ал|ас|бен|ибн|мак|кара|ак|хан|шолом|грум|дон|нур|д|о)$/u

/** True for the first part of a double surname that is never declined: Тер-Петросян. */
export function isFrozenFirstPart(part: string): boolean {
  return frozenFirstPart.test(part)
}

/** Puts a surname into a case; its letter case and the small words before it («фон», «ван дер») stay. */
export function declineSurname(surname: string, grammaticalCase: Oblique, sex: Sex): string {
  const words = surname.split(' ')
  return words
    .map((word, index) => {
      const before = index < words.length - 1 && (/^\p{Ll}/u.test(word) || isSurnameParticle(word))
      return before ? word : inBrackets(word, grammaticalCase, sex)
    })
    .join(' ')
}

/** «Лебедева (Соколова)»: a former surname is declined inside its brackets. */
function inBrackets(word: string, grammaticalCase: Oblique, sex: Sex): string {
  const [, open = '', inside = word, close = ''] = /^(\()(.*)(\))$/u.exec(word) ?? []
  return open + ofWord(inside, grammaticalCase, sex) + close
}

function ofWord(word: string, grammaticalCase: Oblique, sex: Sex): string {
  const parts = word.toLowerCase().split('-')
  // Рагим-заде: «сын» freezes what stands before it.
  if (isFiliation(parts.at(-1) ?? '') || parts[0] === 'ибн') return word
  const forms = parts.map((part, index) =>
    parts.length > 1 && index === 0 && frozenFirstPart.test(part) ? part : ofPart(part, grammaticalCase, sex),
  )
  return matchLetterCase(forms.join('-'), word)
}

function ofPart(part: string, grammaticalCase: Oblique, sex: Sex): string {
  if (part === '' || isIndeclinable(part)) return part
  const own = sex === 'male' ? mans(part, grammaticalCase) : womans(part, grammaticalCase)
  if (own !== undefined) return own
  if (/[жшчщц]а$/u.test(part)) return asNoun(part, grammaticalCase)
  return inclineLastname(part, grammaticalCase, sex)
}

/** Where the library is wrong or silent about a man. */
function mans(part: string, grammaticalCase: Oblique): string | undefined {
  // Семён, Лён, Дэн: nobody says «Семёным».
  if (/[ёэ]н$/u.test(part)) return asNoun(part, grammaticalCase)
  const shortened = shortenedSurname(part, grammaticalCase)
  if (shortened !== undefined) return shortened
  if (isPossessive(part)) return possessive(part.slice(0, -2), grammaticalCase, 'masculine')
  if (part.endsWith('ь') || keepsVowel(part) || isNounInOy(part) || isForeignInOvIn(part)) {
    return asNoun(part, grammaticalCase)
  }
  if (/[ыи]й$/u.test(part) && syllables(part) === 1) return `${part.slice(0, -1)}${shortNoun[grammaticalCase]}`
  if (/(?:ой|ый|(?<!топ)чий)$/u.test(part) && syllables(part) > 1) return declineAdjective(part, grammaticalCase, true)
  if (/[аеёиоуыэюя]ец$/u.test(part)) {
    return `${part.slice(0, -2)}йц${part === 'боец' && grammaticalCase === 'instrumental' ? 'ом' : unstressed[grammaticalCase]}`
  }
  // A vowel between three consonants cannot drop out (Кузнец), nor can the only one of a word (Блок, Бек).
  if (/[бвгджзклмнпрстфхцчшщ]{2}ец$/u.test(part) || (syllables(part) === 1 && /(?:[оеё]к|ел|ец)$/u.test(part))) {
    return part + (grammaticalCase === 'instrumental' ? 'ом' : unstressed[grammaticalCase])
  }
  if (syllables(part) === 1 && part.endsWith('щ') && grammaticalCase === 'instrumental') return `${part}ом`
  if (/[аеёуэюя]й$/u.test(part)) return asNoun(part, grammaticalCase)
  const hissing = grammaticalCase === 'instrumental' ? hissingEnding(part) : undefined
  if (hissing) return part + hissing
  if (part.endsWith('лец')) {
    return `${part.slice(0, -2)}ьц${grammaticalCase === 'instrumental' ? 'ом' : unstressed[grammaticalCase]}`
  }
  if (/(?:[оеё]ва|[иы]на)$/u.test(part)) return asNoun(part, grammaticalCase)
  if (/[бвгджзйклмнпрстфхцчшщ]х$/u.test(part) || /[тдрл]их$|^[^аеёиоуыэюя]+[ыи]х$/u.test(part)) {
    return asNoun(part, grammaticalCase)
  }
  return undefined
}

/** Where the library is wrong or silent about a woman. */
function womans(part: string, grammaticalCase: Oblique): string | undefined {
  if (/[бвгджзйклмнпрстфхцчшщьъ]$/u.test(part)) return part
  if (isPossessive(part)) return possessive(part.slice(0, -2), grammaticalCase, 'feminine')
  if (isShortNoun(part) || (part.endsWith('ая') && syllables(part) < 3 && !part.startsWith('зл'))) {
    return asNoun(part, grammaticalCase)
  }
  if (/[жшчщ]ая$/u.test(part) && !/^(?:больш|чуж|меньш)ая$/u.test(part)) {
    return `${part.slice(0, -2)}${grammaticalCase === 'accusative' ? 'ую' : 'ей'}`
  }
  return undefined
}

const unstressed: Record<Oblique, string> = {
  genitive: 'а',
  dative: 'у',
  accusative: 'а',
  instrumental: 'ем',
  prepositional: 'е',
}
const shortNoun: Record<Oblique, string> = { ...unstressed, genitive: 'я', dative: 'ю', accusative: 'я' }

function asNoun(part: string, grammaticalCase: Oblique): string {
  const agreement = /[ая]$/u.test(part) ? 'feminine' : 'masculine'
  if (keepsVowel(part) && part.endsWith('ец'))
    return part + (grammaticalCase === 'instrumental' ? 'ом' : unstressed[grammaticalCase])
  return declineNoun(part, { agreement, animate: true }, grammaticalCase)
}

function possessive(stem: string, grammaticalCase: Oblique, agreement: 'masculine' | 'feminine'): string {
  if (agreement === 'feminine') return `${stem}ь${grammaticalCase === 'accusative' ? 'ю' : 'ей'}`
  const endings: Record<Oblique, string> = {
    genitive: 'его',
    dative: 'ему',
    accusative: 'его',
    instrumental: 'им',
    prepositional: 'ем',
  }
  return `${stem}ь${endings[grammaticalCase]}`
}
