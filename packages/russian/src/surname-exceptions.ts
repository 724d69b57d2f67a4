import type { GrammaticalCase } from './grammatical-case.js'

type Oblique = Exclude<GrammaticalCase, 'nominative'>

/** Men's surnames that drop a vowel: what is left before the ending. «ё» is written as «е» here. */
const shortened: ReadonlyMap<string, string> = new Map([
  ['соловей', 'соловь'],
  ['муравей', 'муравь'],
  ['воробей', 'воробь'],
  ['репей', 'репь'],
  ['ручей', 'ручь'],
  ['орел', 'орл'],
  ['козел', 'козл'],
  ['осел', 'осл'],
  ['щегол', 'щегл'],
  ['хохол', 'хохл'],
  ['посол', 'посл'],
  ['чехол', 'чехл'],
  ['угол', 'угл'],
  ['котел', 'котл'],
  ['пес', 'пс'],
  ['пень', 'пнь'],
  ['день', 'днь'],
  ['корень', 'корнь'],
  ['камень', 'камнь'],
  ['кремень', 'кремнь'],
  ['ремень', 'ремнь'],
  ['плетень', 'плетнь'],
  ['ерш', 'ерш'],
  ['еж', 'еж'],
])

/** The same for one of the sure ones: nobody says «Соловея». The rest may keep their vowel in a family. */
const surelyShortened = new Set(
  'соловей муравей воробей ерш еж кравец стрелец певец купец борец чернец мудрец творец дворец'.split(' '),
)

/** Men's surnames in -ж, -ч, -ш that are common nouns with a stressed ending: Ткачом, Малышом. */
const stressedHissing = new Set(
  (
    'врач грач ткач сыч бич меч луч ключ хрыч пугач горбач рогач силач трубач толмач деркач калач богач усач ' +
    'скрипач циркач кирпич кулич москвич ковш ерш грош малыш камыш голыш крепыш карандаш шалаш палаш барыш мураш ' +
    'рубеж чертеж грабеж мятеж стриж чиж морж корж еж нож уж'
  ).split(' '),
)

/** Foreign surnames of one syllable in -ш, -ч, never stressed at the end: Бушем. */
const unstressedHissing = new Set(['буш', 'фриш', 'бланш', 'бош', 'линч'])

/** Surnames with a vowel that looks as if it might drop out and does not. */
const keptVowel = new Set(['швец', 'жнец', 'олень', 'тюлень', 'ясень', 'гребень'])

/** Common nouns in -ой; other surnames in -ой are adjectives: Толстой, Лановой. */
const nounsInOy = new Set(['прибой', 'герой', 'ковбой', 'разбой', 'покой', 'перебой', 'застрой', 'сагой', 'обой'])

/** Surnames in -ий that are possessive adjectives: Третий, Третьего. */
const possessives = new Set(['третий', 'божий', 'волчий', 'медвежий', 'лисий', 'заячий', 'птичий', 'вражий'])

/** Foreign surnames that look Russian: Дарвином, not «Дарвиным». */
const foreignInOvIn = new Set(['дарвин', 'чаплин', 'кронин', 'франклин', 'гершвин', 'кельвин', 'кальвин', 'бюлов'])

/** Foreign surnames with a stressed vowel at the end: never declined. */
const stressedVowel = new Set(['дюма', 'золя', 'дега', 'тома', 'люка', 'петипа', 'ферма', 'труайя', 'колла', 'бежа'])

/** Common nouns in -ова, -ина: as a woman's surname they may be adjectives (of Калин) or nouns (of Калина). */
const nounsLikeAdjectives = new Set(
  (
    'калина малина рябина осина лещина смородина дубина былина кручина долина лучина маслина паутина пружина скотина ' +
    'старшина тычина царина ярина перина година корова дуброва подкова основа полова машина картина половина щетина'
  ).split(' '),
)

/** Women's names with a stressed -ия: dative and prepositional in -ие, not in -ии. */
const stressedGivenNames = new Set([
  'ия',
  'лия',
  'алия',
  'галия',
  'зульфия',
  'альфия',
  'гульфия',
  'сания',
  'асия',
  'нурия',
  'рафия',
  'суфия',
])

/** Old names of men in -о: some decline them like Данила, some leave them. */
const namesInO = new Set('данило михайло гаврило кирило петро павло марко дмитро левко ивасько'.split(' '))

/** Women's names in a soft consonant that are not declined. */
const frozenGivenNames = new Set([
  'николь',
  'мишель',
  'изабель',
  'аннабель',
  'мирабель',
  'кристель',
  'эстель',
  'даниэль',
])

const soft: Record<Oblique, string> = {
  genitive: 'я',
  dative: 'ю',
  accusative: 'я',
  instrumental: 'ём',
  prepositional: 'е',
}
const hard: Record<Oblique, string> = {
  genitive: 'а',
  dative: 'у',
  accusative: 'а',
  instrumental: 'ом',
  prepositional: 'е',
}

/** The form of a man's surname that drops a vowel, in small letters. */
export function shortenedSurname(surname: string, grammaticalCase: Oblique): string | undefined {
  const stem = shortened.get(withoutYo(surname))
  if (stem === undefined) return undefined
  if (!stem.endsWith('ь')) return stem + hard[grammaticalCase]
  return (surname.endsWith('ей') ? stem : stem.slice(0, -1)) + soft[grammaticalCase]
}

/** True when the last vowel of a man's surname may drop out or stay, as its bearers have it. */
export function mayDropVowel(surname: string): boolean {
  const plain = withoutYo(surname)
  if (surelyShortened.has(plain) || keptVowel.has(plain)) return false
  if (
    shortened.has(plain) ||
    /^(?:заяц|журавель|бобер|ковер|костер|дятел|лев|лед|лоб|рот|сон|ров|лен|мох|шов)$/u.test(plain)
  )
    return true
  return syllables(plain) > 1 && /(?:(?<![бвгджзклмнпрстфхцчшщ])[^аеиоуыэюя]ец|ок|ек|ел|ень)$/u.test(plain)
}

/** How the instrumental of a man's surname in -ж, -ч, -ш is stressed; `undefined` when its look does not tell. */
export function hissingEnding(surname: string): 'ом' | 'ем' | undefined {
  const plain = withoutYo(surname)
  if (stressedHissing.has(plain)) return 'ом'
  return unstressedHissing.has(plain) ? 'ем' : undefined
}

/** True for a man's given name in -о that may be declined or not: Данило, Петро. */
export function isNameInO(given: string): boolean {
  return namesInO.has(given)
}

/** True for a surname that keeps the vowel although others of its kind drop it. */
export function keepsVowel(surname: string): boolean {
  return keptVowel.has(surname)
}

/** True for a man's surname in -ой that is a noun: Цой, Прибой. */
export function isNounInOy(surname: string): boolean {
  return surname.endsWith('ой') && (syllables(surname) === 1 || nounsInOy.has(surname))
}

/** True for a surname that is a possessive adjective: Третий, and a woman's Третья. */
export function isPossessive(surname: string): boolean {
  return possessives.has(surname.replace(/ья$/u, 'ий'))
}

/** True for a man's surname in -ов, -ин that takes -ом: foreign ones and those of one syllable (Грин, Шин). */
export function isForeignInOvIn(surname: string): boolean {
  return foreignInOvIn.has(surname) || (syllables(surname) === 1 && /(?:[оеё]в|[иыэ]н)$/u.test(surname))
}

/** True for a surname that is never declined, whoever bears it. */
export function isIndeclinable(surname: string): boolean {
  if (stressedVowel.has(surname) || /[аеёиоуыэюя]а$/u.test(surname)) return true
  // Korean and Chinese surnames of one syllable: Ма, Пя.
  if (/[еёиоуыэю]$|^[^аеёиоуыэюя][ая]$/u.test(surname)) return true
  // The genitive of a plural: Черных, Долгих, Верхних; but Дитрих and Пых are nouns.
  return syllables(surname) > 1 && /(?:ых|[гкхжшчщн]их)$/u.test(surname)
}

/** True for a woman's surname that is a common noun and may be declined as one. */
export function looksLikeAdjective(surname: string): boolean {
  return nounsLikeAdjectives.has(surname)
}

/** True for a woman's surname in -ова, -ина too short to be an adjective: Сова, Нева; but not Львова. */
export function isShortNoun(surname: string): boolean {
  return syllables(surname) === 2 && /^[^аеёиоуыэюя]?(?:[оеё]ва|[иы]на)$/u.test(surname)
}

/** The form of a woman's given name where the library is wrong; `given` in small letters. */
export function exceptionalGivenName(given: string, grammaticalCase: Oblique): string | undefined {
  const stem = given.slice(0, -1)
  // A stem without a vowel (Мия, Лия) has -ие as well: Мие.
  if (stressedGivenNames.has(given) || /^[^аеёиоуыэюя]+ия$/u.test(given)) {
    return grammaticalCase === 'dative' || grammaticalCase === 'prepositional' ? `${stem}е` : undefined
  }
  if (!given.endsWith('ь') || frozenGivenNames.has(given)) return undefined
  if (grammaticalCase === 'accusative') return given
  return grammaticalCase === 'instrumental' ? `${stem}ью` : `${stem}и`
}

/** How many syllables a word has. */
export function syllables(word: string): number {
  return word.match(/[аеёиоуыэюя]/gu)?.length ?? 0
}

function withoutYo(word: string): string {
  return word.replaceAll('ё', 'е')
}
