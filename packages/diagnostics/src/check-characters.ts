import type { Localized } from './diagnostic.js'
import type { Finding } from './finding.js'
import type { GateCodeName } from './gate-codes.js'
import { gateFinding } from './gate-finding.js'

/**
 * Characters that would break a file made from the text (errors) or that nobody sees (warnings). The text has been
 * normalised: CR is gone, and so is a byte order mark at the very start.
 */
export function* checkCharacters(text: string): Generator<Finding> {
  for (const match of text.matchAll(suspicious)) {
    const finding = findingOf(match[0], match.index, text)
    if (finding) yield finding
  }
}

/**
 * Control characters except tab and LF, C1 included, what cannot be seen, directions of writing, separators of lines that
 * are none, noncharacters that XML forbids, lone surrogates, and the mark of a lost letter. An emoji made of
 * several by U+200D and a flag made of tags are taken whole, so that what joins them is not reported.
 */
const suspicious =
  /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*(?:\u200d\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*)+|\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}|[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff\u{e0000}-\u{e007f}\ud800-\udfff]|\ufffd+/gu

function findingOf(found: string, at: number, text: string): Finding | undefined {
  const point = found.codePointAt(0) as number
  const kind = kinds.find(({ holds }) => holds(point))
  if (!kind || isAtHome(found, text[at - 1] ?? '')) return undefined
  const { code, message, removable } = kind
  return gateFinding(code, at, at + found.length, message(nameOf(point)), removable ? removal(point) : undefined)
}

/** Invisible characters that join what stands around them: emoji, flags, letters of Persian and of the scripts of India. */
function isAtHome(found: string, before: string): boolean {
  if (/^\p{Extended_Pictographic}/u.test(found)) return true
  return /^[\u200c\u200d]$/.test(found) && /[\p{Script=Arabic}\p{Script=Devanagari}\p{M}]/u.test(before)
}

interface Kind {
  holds(point: number): boolean
  code: GateCodeName
  message(name: Localized): Localized
  /** The character can be taken away without loss. */
  removable?: true
}

/** The first that holds counts. */
const kinds: readonly Kind[] = [
  {
    holds: (point) => point === 0xfeff,
    code: 'stray-byte-order-mark',
    message: () => ({
      ru: 'Метка порядка байтов (U+FEFF) стоит не в начале файла.',
      en: 'A byte order mark (U+FEFF) does not stand at the beginning of the file.',
    }),
    removable: true,
  },
  {
    holds: (point) => point >= 0xd800 && point <= 0xdfff,
    code: 'lone-surrogate',
    message: ({ ru, en }) => ({
      ru: `Половина символа (${ru}) стоит без второй половины.`,
      en: `Half of a character (${en}) stands without the other half.`,
    }),
  },
  {
    holds: (point) => point === 0xfffe || point === 0xffff,
    code: 'noncharacter',
    message: ({ ru, en }) => ({
      ru: `Код ${ru} не является символом: документ с ним не откроется.`,
      en: `${en} is not a character, and a document that holds it cannot be opened.`,
    }),
  },
  {
    holds: (point) => point < 0x20,
    code: 'control-character',
    message: ({ ru, en }) => ({
      ru: `В тексте стоит управляющий символ ${ru}.`,
      en: `The text holds the control character ${en}.`,
    }),
  },
  {
    holds: (point) => point === 0x202d || point === 0x202e,
    code: 'bidi-override',
    message: ({ ru, en }) => ({
      ru: `Символ ${ru} меняет направление письма: текст виден не таким, каким он записан.`,
      en: `${en} turns the direction of writing, so the text is shown otherwise than it is written.`,
    }),
    removable: true,
  },
  {
    holds: (point) => point === 0xfffd,
    code: 'replacement-character',
    message: () => ({
      ru: 'На этом месте потеряны буквы: вместо них стоит знак «�» (U+FFFD).',
      en: 'Letters were lost here: U+FFFD stands in their place.',
    }),
  },
  {
    holds: (point) => point === 0x2028 || point === 0x2029 || point === 0x85,
    code: 'unusual-line-break',
    message: ({ ru, en }) => ({
      ru: `Символ ${ru} похож на конец строки, но строку не переносит.`,
      en: `${en} looks like the end of a line but does not end it.`,
    }),
  },
  {
    holds: () => true,
    code: 'invisible-character',
    message: ({ ru, en }) => ({
      ru: `В тексте стоит невидимый символ ${ru}.`,
      en: `The text holds the invisible character ${en}.`,
    }),
    removable: true,
  },
]

function removal(point: number): Finding['replacement'] {
  const { ru, en } = nameOf(point)
  return { title: { ru: `Убрать символ ${ru}`, en: `Remove ${en}` }, text: '' }
}

const known: Readonly<Record<number, Localized>> = {
  0: { ru: 'NUL', en: 'NUL' },
  11: { ru: 'разрыв строки из Word', en: 'line break of Word' },
  12: { ru: 'разрыв страницы', en: 'page break' },
  173: { ru: 'мягкий перенос', en: 'soft hyphen' },
  8203: { ru: 'пробел нулевой ширины', en: 'zero-width space' },
  8288: { ru: 'соединитель слов', en: 'word joiner' },
}

function nameOf(point: number): Localized {
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
  const name = known[point]
  return name ? { ru: `${code} (${name.ru})`, en: `${code} (${name.en})` } : { ru: code, en: code }
}
