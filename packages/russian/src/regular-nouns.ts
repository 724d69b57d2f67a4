import type { Noun } from './noun.js'

/** What a phrase is: the same ending is a person in a post and a thing in the name of an organisation. */
export type PhraseKind = 'post' | 'group' | 'organization'

const man: Noun = { agreement: 'masculine', animate: true }
const woman: Noun = { agreement: 'feminine', animate: true }
const people: Noun = { agreement: 'plural', animate: true }
const masculine: Noun = { agreement: 'masculine', animate: false }
const feminine: Noun = { agreement: 'feminine', animate: false }
const neuter: Noun = { agreement: 'neuter', animate: false }
const things: Noun = { agreement: 'plural', animate: false }

/** Endings that name whoever does something. Their declension leaves no choice. */
const endingsOfPosts: readonly [RegExp, Noun][] = [
  [/(?:тель|арь)$/u, man],
  [/(?:[тсз]ор|[ёе]р|ир|ист|аст|ант|янт|ент|ат|от|ург|олог|гог|вед|вод|граф|ник|чик|щик|арх|атр|етик|итик)$/u, man],
  [/(?:ница|щица|чица|вица|истка|антка|ентка|атка|арка|чка|йка|рша|льша|нша|исса|есса|иня)$/u, woman],
]

const endingsOfGroups: readonly [RegExp, Noun][] = [
  [/(?:тели|ари)$/u, people],
  [
    /(?:[тсз]оры|[ёе]ры|исты|асты|анты|янты|енты|аты|урги|ологи|гоги|веды|воды|графы|ники|чики|щики|атры|итики)$/u,
    people,
  ],
]

const endingsOfThings: readonly [RegExp, Noun][] = [
  // Минпросвещения, Минобрнауки have a genitive inside; Минтруд, Роспотребнадзор are declined.
  [/^мин(?!ист|иат|ерал)[а-яё]{3,}[аяыиое]$/u, { ...neuter, indeclinable: true }],
  [/^(?:мин|рос|гос|обл|гор)[а-яё]{3,}(?<![оеё][кц])[бвгджзклмнпрстфхцчшщ]$/u, masculine],
  [/(?:[еёа]ние|тие|ство)$/u, neuter],
  [
    /(?:[цсзгхф]ия|ость|пись|часть|ика|тека|тура|студия|фирма|школа|группа|фабрика|аптека|пекарня|[еа]рия|грамма|нция)$/u,
    feminine,
  ],
  [
    /(?:тет|мент|ум|изм|нат|дром|парк|порт|план|центр|цикл|стан|пункт|совет|комбинат|трест|отряд|штаб|клуб|фонд|иат|ктив|атив|хаб|суд|банк|завод|комплекс|театр|союз|холдинг|класс|музей)$/u,
    masculine,
  ],
]

const pluralsOfThings: readonly [RegExp, (word: string) => readonly [string, string, string, string, string]][] = [
  [/(?:[цсзгхф]ии|[еа]ния|тия)$/u, (word) => forms(word.slice(0, -1), 'й', 'ям', word)],
  [/ства$/u, (word) => forms(word.slice(0, -1), '', 'ам', word)],
  [/(?:теки|граммы|туры)$/u, (word) => forms(word.slice(0, -1), '', 'ам', word)],
]

function forms(
  stem: string,
  genitive: string,
  dative: 'ам' | 'ям',
  word: string,
): [string, string, string, string, string] {
  const vowel = dative.slice(0, 1)
  return [stem + genitive, stem + dative, word, `${stem}${vowel}ми`, `${stem}${vowel}х`]
}

/**
 * A noun that is not in the table but has an ending which leaves no choice: «сурдопереводчик», «лаборантка»,
 * «вахтёры», «казначейство». Small letters, nominative.
 */
export function regularNoun(word: string, kind: PhraseKind): Noun | undefined {
  if (!/^[а-яё]{5,40}$/u.test(word)) return undefined
  if (kind === 'organization') return byEnding(word, endingsOfThings) ?? pluralThing(word)
  const group = byEnding(word, endingsOfGroups) ?? womenInTheirPlural(word)
  if (kind === 'post') return byEnding(word, endingsOfPosts) ?? group
  return group ?? byEnding(word, endingsOfPosts) ?? pluralThing(word)
}

/** «воспитательницы»: the genitive has no ending. */
function womenInTheirPlural(word: string): Noun | undefined {
  if (!/(?:ницы|щицы|чицы)$/u.test(word)) return undefined
  const stem = word.slice(0, -1)
  return { ...people, forms: [stem, `${stem}ам`, stem, `${stem}ами`, `${stem}ах`] }
}

function byEnding(word: string, rows: readonly [RegExp, Noun][]): Noun | undefined {
  return rows.find(([pattern]) => pattern.test(word))?.[1]
}

function pluralThing(word: string): Noun | undefined {
  const row = pluralsOfThings.find(([pattern]) => pattern.test(word))
  return row && { ...things, forms: row[1](word) }
}
