import { sequenceLength } from './decode-utf8.js'

/** The encodings in which Russian texts come. */
export type Encoding = 'UTF-16' | 'UTF-32' | 'Windows-1251' | 'KOI8-R' | 'DOS 866'

/** How many bytes are looked at: enough for a sure answer. */
const sample = 64 * 1024

/** UTF-16 or UTF-32, by the mark at the beginning or by the zero bytes of a text without one. */
export function guessWideEncoding(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c, d] = bytes
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return 'UTF-32'
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'UTF-16'
  // The high byte of a Latin or Cyrillic letter in UTF-16 is 0 or 4, on every second place.
  const length = Math.min(bytes.length, 4096) & ~1
  if (length < 4) return undefined
  const high = [0, 0]
  const zeros = [0, 0]
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at]
    if (byte === 0) zeros[at & 1] = (zeros[at & 1] as number) + 1
    if (byte === 0 || byte === 4) high[at & 1] = (high[at & 1] as number) + 1
  }
  for (const side of [0, 1] as const) {
    const share = (high[side] as number) / (length / 2)
    if (share > 0.8 && (zeros[side] as number) > 0 && (high[1 - side] as number) < length / 8) return 'UTF-16'
  }
  return undefined
}

/**
 * The eight-bit encoding of a Russian text that is not UTF-8, or `undefined` when the bytes look like UTF-8 with a
 * damaged place or like no Russian text at all. Told by how often letters come in Russian.
 */
export function guessCyrillicEncoding(bytes: Uint8Array): Encoding | undefined {
  const part = bytes.subarray(0, sample)
  if (isMostlyUtf8(bytes)) return undefined
  let best: { encoding: Encoding; score: number } | undefined
  for (const [encoding, letters] of Object.entries(alphabets) as [Encoding, string][]) {
    const score = russianScore(part, letters)
    if (!best || score > best.score) best = { encoding, score }
  }
  return best && best.score > 0 ? best.encoding : undefined
}

/** More characters of several bytes are right than bytes are wrong. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let right = 0
  let wrong = 0
  for (let at = 0; at < bytes.length; ) {
    const size = (bytes[at] as number) < 0x80 ? 1 : sequenceLength(bytes, at)
    if (size > 1) right += 1
    else if (size === 0) wrong += 1
    at += size || 1
  }
  return right > wrong
}

/** Letters of the bytes 0x80–0xFF; a dot where there is another sign, a space where a sign is common in texts. */
const alphabets: Readonly<Record<Exclude<Encoding, 'UTF-16' | 'UTF-32'>, string>> = {
  'Windows-1251':
    '....  ..........' +
    '.       ........' +
    ' ...... Ё.. . ..' +
    '  ..... ё . ....' +
    'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя',
  'KOI8-R':
    '................' +
    '.......... . ...' +
    '...ё............' +
    '...Ё............' +
    'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ',
  'DOS 866':
    'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп' +
    '................................................' +
    'рстуфхцчшщъыьэюяЁё...... ... .. ',
}

/** Average of what each high byte says for (often met letters) or against (signs, a capital after a small letter). */
function russianScore(bytes: Uint8Array, letters: string): number {
  let score = 0
  let count = 0
  let afterSmall = false
  for (const byte of bytes) {
    if (byte < 0x80) {
      afterSmall = false
      continue
    }
    count += 1
    const letter = letters[byte - 0x80] ?? '.'
    const small = letter.toLowerCase()
    const isSmall = letter === small
    if (letter === '.') score -= 60
    else if (letter !== ' ') score += (perMille[small] ?? 1) - 20 - (afterSmall && !isSmall ? 60 : 0)
    afterSmall = isSmall && letter !== ' ' && letter !== '.'
  }
  return count === 0 ? 0 : score / count
}

/** How many of a thousand letters of a Russian text are this one. */
const perMille: Readonly<Record<string, number>> = {
  о: 110,
  е: 85,
  а: 80,
  и: 74,
  н: 67,
  т: 63,
  с: 55,
  р: 47,
  в: 45,
  л: 44,
  к: 35,
  м: 32,
  д: 30,
  п: 28,
  у: 26,
  я: 20,
  ы: 19,
  ь: 17,
  г: 17,
  з: 16,
  б: 16,
  ч: 14,
  й: 12,
  х: 10,
  ж: 9,
  ш: 7,
  ю: 6,
  ц: 5,
  щ: 4,
  э: 3,
  ф: 3,
  ъ: 1,
  ё: 1,
}
