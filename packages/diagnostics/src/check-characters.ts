import type { Localized } from './diagnostic.js'
import type { Finding } from './finding.js'
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
  /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*(?:\u200d\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*)+|\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}|[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd-\uffff\u{e0000}-\u{e007f}\ud800-\udfff]/gu

function findingOf(found: string, at: number, text: string): Finding | undefined {
  const point = found.codePointAt(0) as number
  const end = at + found.length
  // A joined emoji, or a flag.
  if (found.length > 2 || (found.length === 2 && point < 0xe0000)) return undefined
  const name = nameOf(point)
  if (point === 0xfeff)
    return gateFinding(
      'stray-byte-order-mark',
      at,
      end,
      {
        ru: 'Метка порядка байтов (U+FEFF) стоит не в начале файла.',
        en: 'A byte order mark (U+FEFF) does not stand at the beginning of the file.',
      },
      removal(point),
    )
  if (point >= 0xd800 && point <= 0xdfff)
    return gateFinding('lone-surrogate', at, end, {
      ru: `Половина символа (${name.ru}) стоит без второй половины.`,
      en: `Half of a character (${name.en}) stands without the other half.`,
    })
  if (point === 0xfffe || point === 0xffff)
    return gateFinding('noncharacter', at, end, {
      ru: `Код ${name.ru} не является символом: файл с ним не откроется в текстовом редакторе.`,
      en: `${name.en} is not a character, and a document that holds it cannot be opened.`,
    })
  if (point < 0x20)
    return gateFinding('control-character', at, end, {
      ru: `В тексте стоит управляющий символ ${name.ru}.`,
      en: `The text holds the control character ${name.en}.`,
    })
  if (point === 0x202d || point === 0x202e)
    return gateFinding(
      'bidi-override',
      at,
      end,
      {
        ru: `Символ ${name.ru} меняет направление письма: на экране и на бумаге текст читается не так, как записан.`,
        en: `${name.en} turns the direction of writing, so the text is shown otherwise than it is written.`,
      },
      removal(point),
    )
  if (point === 0xfffd)
    return gateFinding('replacement-character', at, end, {
      ru: 'На этом месте потеряна буква: вместо неё стоит знак «�» (U+FFFD).',
      en: 'A letter was lost here: U+FFFD stands in its place.',
    })
  if (point === 0x2028 || point === 0x2029 || point === 0x85)
    return gateFinding('unusual-line-break', at, end, {
      ru: `Символ ${name.ru} похож на конец строки, но строку не переносит.`,
      en: `${name.en} looks like the end of a line but does not end it.`,
    })
  // Persian and the scripts of India need these two between their letters.
  if (
    (point === 0x200c || point === 0x200d) &&
    /\p{Script=Arabic}|\p{Script=Devanagari}|\p{M}/u.test(text[at - 1] ?? '')
  ) {
    return undefined
  }
  return gateFinding(
    'invisible-character',
    at,
    end,
    {
      ru: `В тексте стоит невидимый символ ${name.ru}.`,
      en: `The text holds the invisible character ${name.en}.`,
    },
    removal(point),
  )
}

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
