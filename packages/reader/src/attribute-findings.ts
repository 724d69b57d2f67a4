import { nearest, perhapsMeant } from '@dorozhnik/diagnostics'
import {
  type AttributeName,
  appendixWords,
  attributeNames,
  kindWords,
  numberingWords,
  numberWords,
  orientationWords,
  wordsOf,
} from './attribute-words.js'
import type { Reading } from './reading.js'

type Range = readonly [start: number, end: number]

/** The words that an attribute may hold; none for a free text. */
const words: Readonly<Record<AttributeName, readonly string[]>> = {
  kind: wordsOf(kindWords),
  orientation: wordsOf(orientationWords),
  number: wordsOf(numberWords),
  numbering: wordsOf(numberingWords),
  columns: [],
  appendix: wordsOf(appendixWords),
}

/** Says that something in braces is nothing known. */
export function reportAttribute(
  reading: Reading,
  written: string,
  name: AttributeName | undefined,
  value: string,
  range: Range,
): void {
  const guess = name === undefined ? guessName(written) : guessValue(name, value)
  reading.report(
    'attribute',
    range,
    {
      ru: `Запись «${written}» в фигурных скобках непонятна и останется в тексте.`,
      en: `“${written}” in braces is not understood and stays in the text.`,
    },
    {
      help:
        guess === undefined
          ? {
              ru: `Здесь пишут {#имя}${name === undefined ? ' или {ключ=значение}, ключи' : ''}: ${known(name, 'ru')}.`,
              en: `Write {#id}${name === undefined ? ' or {key=value}, keys' : ''}: ${known(name, 'en')}.`,
            }
          : perhapsMeant(guess),
    },
  )
}

/** Says that an attribute means nothing where it stands. */
export function reportMisplaced(
  reading: Reading,
  written: string,
  allowed: readonly AttributeName[],
  range: Range,
  stays = true,
): void {
  const ru = ['{#имя}', ...allowed.map((name) => `{${attributeNames[name]}=…}`)].join(', ')
  const en = ['{#id}', ...allowed.map((name) => `{${name}=…}`)].join(', ')
  reading.report(
    'attribute',
    range,
    {
      ru: `Запись «${written}» здесь не действует${stays ? ' и останется в тексте' : ''}.`,
      en: `“${written}” means nothing here${stays ? ' and stays in the text' : ''}.`,
    },
    { help: { ru: `Здесь бывает: ${ru}.`, en: `Known here: ${en}.` } },
  )
}

function known(name: AttributeName | undefined, language: 'ru' | 'en'): string {
  if (name === undefined)
    return Object.entries(attributeNames)
      .flatMap(([en, ru]) => (language === 'ru' ? [en, ru] : [en]))
      .join(', ')
  return `${name}=${words[name].join(', ')}`
}

function guessName(written: string): string | undefined {
  const [key = '', value] = written.split('=')
  const guess = nearest(key, [...Object.keys(attributeNames), ...Object.values(attributeNames)])
  return guess === undefined || value === undefined ? undefined : `${guess}=${value}`
}

function guessValue(name: AttributeName, value: string): string | undefined {
  const guess = nearest(value, words[name])
  return guess === undefined ? undefined : `${name}=${guess}`
}
