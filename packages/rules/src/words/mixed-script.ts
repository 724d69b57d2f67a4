import { cyrillicOf, latinOf, toCyrillic, toLatin } from './look-alikes.js'

/** A word in which letters of the other alphabet hide. */
export interface MixedWord {
  /** Offsets in the text. */
  start: number
  end: number
  word: string
  /** The letters that are out of place, in order. */
  strangers: string
  /** The alphabet that the letters out of place belong to. */
  alphabet: 'latin' | 'cyrillic'
  /** The word as it was probably meant. */
  meant: string
}

/**
 * The words of a Russian text in which Latin letters stand for their Cyrillic look-alikes or the other
 * way round. Silent where two alphabets meet on purpose: `IT-куб`, `QR-код`, `A4`, `PROфессия`, `XXI-го`.
 */
export function mixedWords(text: string): MixedWord[] {
  // Most Russian texts hold no Latin letter at all.
  if (!/[A-Za-zËë]/.test(text) || !/[А-Яа-яЁё]/.test(text)) return []
  const found: MixedWord[] = []
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
  const free = outsideAddresses(text)
  for (const [index, match] of words.entries()) {
    const word = match[0]
    const start = match.index
    if (!/\p{L}/u.test(word) || !free(start)) continue
    const meant = meaning(text, words, index)
    if (meant === undefined || meant === word) continue
    const right = Array.from(meant)
    const strangers = Array.from(word)
      .filter((letter, position) => right[position] !== letter)
      .join('')
    const alphabet = /[A-Za-zËë]/.test(strangers) ? 'latin' : 'cyrillic'
    found.push({ start, end: start + word.length, word, strangers, alphabet, meant })
    if (found.length === most) break
  }
  return found
}

/** Words found in one text: more would tell its author nothing new. */
const most = 100

/** Addresses, file names and names from programs, where alphabets meet as they like. */
const address =
  /https?:|www\.|@|[a-zЀ-ӿ]_[a-zЀ-ӿ]|\.(?:docx?|pdf|xlsx?|md|ya?ml|pptx?|odt)(?![a-zЀ-ӿ])|\.(?:ru|com|org|net|рф)(?:\/|(?![a-zЀ-ӿ]))/iu

/** Tells whether a word that begins at an offset is outside all addresses. Offsets have to be asked in order. */
function outsideAddresses(text: string): (offset: number) => boolean {
  const addresses = [...text.matchAll(/\S+/gu)].filter(([token]) => address.test(token.slice(0, 2000)))
  let next = 0
  return (offset) => {
    for (let one = addresses[next]; one !== undefined && one.index + one[0].length <= offset; one = addresses[next])
      next++
    const one = addresses[next]
    return one === undefined || offset < one.index
  }
}

function meaning(text: string, words: readonly RegExpExecArray[], index: number): string | undefined {
  const [word] = words[index] as RegExpExecArray
  const latin = /[A-Za-zËë]/.test(word)
  const cyrillic = /[А-Яа-яЁё]/.test(word)
  if (latin && cyrillic) return meaningOfMixture(text, words, index)
  if (latin) return meaningOfLatin(text, words, index)
  return meaningOfSingleCyrillic(text, words, index)
}

function meaningOfMixture(text: string, words: readonly RegExpExecArray[], index: number): string | undefined {
  const [word] = words[index] as RegExpExecArray
  if (romanWithEnding.test(word) || electronic.test(word)) return undefined
  const letters = Array.from(word).filter((letter) => /\p{L}/u.test(letter))
  const latin = letters.filter((letter) => /[A-Za-zËë]/.test(letter))
  const cyrillic = letters.filter((letter) => /[А-Яа-яЁё]/.test(letter))
  const latinHides = latin.every((letter) => cyrillicOf.has(letter))
  const cyrillicHides = cyrillic.every((letter) => latinOf.has(letter))
  if (latinHides && cyrillicHides)
    return neighbourIsLatin(text, words, index) && latin.length > cyrillic.length ? toLatin(word) : toCyrillic(word)
  if (latinHides) return toCyrillic(word)
  if (cyrillicHides) return toLatin(word)
  return undefined
}

/** «eТьютор»: a name made with the Latin e of «electronic». */
const electronic = /^e[А-ЯЁ][а-яё]+$/u

/** Numerals with an ending (XXI-го, IIIа), centuries and quarters (XXв, IVкв). */
const romanWithEnding = /^[IVX]+(?:го|ый|ая|ое|ой|ом|ому|ым|ых|ые|й|я|е|м|х|а|б|в|г|вв|кв)$/u

/**
 * A word of Latin letters alone: a preposition or conjunction of one letter («c 1 сентября»), or the
 * letter of a school class (9A).
 */
function meaningOfLatin(text: string, words: readonly RegExpExecArray[], index: number): string | undefined {
  const match = words[index] as RegExpExecArray
  const [word] = match
  if (/^(?:[1-9]|1[01])[ABEKMHTCXPO]$/.test(word))
    return isSchoolClass(text, words, index) ? toCyrillic(word) : undefined
  if (word.length !== 1 || !cyrillicOf.has(word) || isHyphenated(text, match) || !standsFree(text, match))
    return undefined
  const next = words[index + 1]
  const gap = next === undefined ? '' : text.slice(match.index + 1, next.index)
  if (next === undefined || !/^[\s\u00a0]+[«"„(№]?$/u.test(gap) || !/^(?:[А-Яа-яЁё]|\d)/.test(next[0])) return undefined
  if (/[aocyk]/.test(word)) return /^[A-Za-z]/.test(words[index - 1]?.[0] ?? '') ? undefined : toCyrillic(word)
  // A capital is a preposition only where a sentence begins; «группа A» and «витамин C» are names.
  return /[ACOKYB]/.test(word) && beginsSentence(text, match.index) && /^(?:[а-яё]|\d)/.test(next[0])
    ? toCyrillic(word)
    : undefined
}

function isSchoolClass(text: string, words: readonly RegExpExecArray[], index: number): boolean {
  const match = words[index] as RegExpExecArray
  if (isHyphenated(text, match)) return false
  const around = [words[index - 1]?.[0], words[index + 1]?.[0], words[index + 2]?.[0]]
  if (around.some((word) => word !== undefined && word.toLowerCase().startsWith('класс'))) return true
  // 9A, 9Б: a list of classes.
  if (around.some((word) => word !== undefined && /^(?:[1-9]|1[01])[А-Я]$/u.test(word))) return true
  return /^\d+[AE]$/.test(match[0]) && !around.some((word) => word !== undefined && /[A-Za-z]/.test(word))
}

/** «е-mail», «е-learning»: one Cyrillic letter before a Latin word. */
function meaningOfSingleCyrillic(text: string, words: readonly RegExpExecArray[], index: number): string | undefined {
  const match = words[index] as RegExpExecArray
  const next = words[index + 1]
  if (match[0].length !== 1 || !latinOf.has(match[0]) || next === undefined) return undefined
  if (!/^[-‑]$/.test(text.slice(match.index + 1, next.index)) || !/^[a-z]{3,}$/.test(next[0])) return undefined
  return /[-‑\p{L}\p{N}]/u.test(text[match.index - 1] ?? '') ? undefined : toLatin(match[0])
}

function neighbourIsLatin(text: string, words: readonly RegExpExecArray[], index: number): boolean {
  const match = words[index] as RegExpExecArray
  return [words[index - 1], words[index + 1]].some(
    (word) =>
      word !== undefined &&
      /^[A-Za-z]{2,}$/.test(word[0]) &&
      Math.abs(word.index - match.index) < 20 &&
      text.length > 0,
  )
}

function isHyphenated(text: string, match: RegExpExecArray): boolean {
  return /[-‑/.]/.test(text[match.index - 1] ?? '') || /[-‑/]/.test(text[match.index + match[0].length] ?? '')
}

/** Not behind an opening bracket or quotation mark with its partner right after: (a), «c». */
function standsFree(text: string, match: RegExpExecArray): boolean {
  return !/[)»".]/.test(text[match.index + match[0].length] ?? '')
}

function beginsSentence(text: string, at: number): boolean {
  const from = Math.max(0, at - 20)
  const before = text.slice(from, at).replace(/[«"(]$/u, '')
  const words = before.trimEnd()
  if (words === '') return from === 0 || before.includes('\n')
  return /[.!?…]$/u.test(words) || before.slice(words.length).includes('\n')
}
