import type { Agreement } from './adjective.js'
import { declineAdjective } from './adjective.js'
import type { GrammaticalCase } from './grammatical-case.js'

/** What an ordinal number agrees with. Masculine, nominative and a thing by default. */
export interface OrdinalOptions {
  grammaticalCase?: GrammaticalCase
  agreement?: Agreement
  /** Matters for the accusative of the masculine and of the plural: «пятый класс», but «пятого участника». */
  animate?: boolean
}

const units = (
  'первый второй третий четвёртый пятый шестой седьмой восьмой девятый десятый одиннадцатый двенадцатый тринадцатый ' +
  'четырнадцатый пятнадцатый шестнадцатый семнадцатый восемнадцатый девятнадцатый'
).split(' ')
const tens = 'двадцатый тридцатый сороковой пятидесятый шестидесятый семидесятый восьмидесятый девяностый'.split(' ')
const roundTens = 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' ')

const third: Record<Agreement, Record<GrammaticalCase, string>> = {
  masculine: paradigm('третий', 'третьего', 'третьему', 'третий', 'третьим', 'третьем'),
  neuter: paradigm('третье', 'третьего', 'третьему', 'третье', 'третьим', 'третьем'),
  feminine: paradigm('третья', 'третьей', 'третьей', 'третью', 'третьей', 'третьей'),
  plural: paradigm('третьи', 'третьих', 'третьим', 'третьи', 'третьими', 'третьих'),
}

function paradigm(...[nominative, genitive, dative, accusative, instrumental, prepositional]: Six): Row {
  return { nominative, genitive, dative, accusative, instrumental, prepositional }
}

type Six = [string, string, string, string, string, string]
type Row = Record<GrammaticalCase, string>

/**
 * An ordinal number from 1 to 100 in words: `ordinalWord(21, { grammaticalCase: 'genitive' })` is «двадцать
 * первого». `undefined` for any other number.
 */
export function ordinalWord(number: number, options: OrdinalOptions = {}): string | undefined {
  if (!Number.isInteger(number) || number < 1 || number > 100) return undefined
  if (number === 100) return inForm('сотый', options)
  if (number < 20) return inForm(units[number - 1] ?? '', options)
  const ten = Math.floor(number / 10) - 2
  if (number % 10 === 0) return inForm(tens[ten] ?? '', options)
  return `${roundTens[ten]} ${inForm(units[(number % 10) - 1] ?? '', options)}`
}

/**
 * An ordinal number in figures with the letters that official writing adds: «3-й», «5-го», «11-х». One letter
 * after a vowel of the spoken ending, two after a consonant. `undefined` for what is no positive whole number.
 */
export function ordinalFigure(number: number, options: OrdinalOptions = {}): string | undefined {
  if (!Number.isSafeInteger(number) || number < 1) return undefined
  const spoken = ordinalWord(number % 100 === 0 ? 100 : number % 100, options) ?? ''
  const letters = /[аеёиоуыэюяьй].$/u.test(spoken) ? 1 : 2
  return `${number}-${spoken.slice(-letters)}`
}

function inForm(
  word: string,
  { grammaticalCase = 'nominative', agreement = 'masculine', animate = false }: OrdinalOptions,
): string {
  const living = grammaticalCase === 'accusative' && animate && (agreement === 'masculine' || agreement === 'plural')
  const wanted = living ? 'genitive' : grammaticalCase
  if (word === 'третий') return third[agreement][wanted]
  const stem = word.slice(0, -2)
  const nominative = { masculine: word, feminine: `${stem}ая`, neuter: `${stem}ое`, plural: `${stem}ые` }[agreement]
  return wanted === 'nominative' ? nominative : declineAdjective(nominative, wanted, animate)
}
