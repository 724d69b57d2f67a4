import type { Localized } from '@dorozhnik/diagnostics'

/** A mark of markup that stands in a text as it is, and how it is meant to be written. */
export interface LeftMark {
  mark: string
  /** Offset in the text. */
  start: number
  help: Localized
}

const stress: Localized = {
  ru: 'Знаки выделения ставят вплотную к словам с обеих сторон: **так**. Если знак нужен на бумаге, поставьте перед ним обратную косую черту.',
  en: 'Marks of stress touch the words on both sides: **like this**. If the mark itself is meant, put a backslash before it.',
}
const expression: Localized = {
  ru: 'Выражение пишется в одну строку и с обеими парами скобок: {{вин @sokolov}}.',
  en: 'An expression stands on one line with both pairs of braces: {{вин @sokolov}}.',
}
const reference: Localized = {
  ru: 'Ссылка пишется как [[имя]]; имя начинается с буквы и не содержит пробелов.',
  en: 'A reference is written [[id]]; an id begins with a letter and holds no spaces.',
}
const id: Localized = {
  ru: 'Имя записи {#имя} пишется последним в строке заголовка или в первой строке мероприятия.',
  en: 'The id of a record, {#id}, stands last in the line of a heading or in the first line of an activity.',
}
const strikethrough: Localized = {
  ru: 'Зачёркивания в документах нет: удалите лишние слова.',
  en: 'Documents know no strikethrough: delete the words.',
}

const kinds: readonly { pattern: RegExp; help: Localized }[] = [
  { pattern: /(?<!\*)\*{2,3}(?!\*)/gu, help: stress },
  // A star behind a word marks a footnote; a star before a word opens a stress that nobody closed.
  { pattern: /(?<![\p{L}\p{N}*])\*(?=[\p{L}«"„])/gu, help: stress },
  // Longer runs of underscores, and those beside figures, are blanks to be filled in by hand.
  { pattern: /(?<![_\p{N}])__(?=\p{L}|«)|(?<=\p{L}|»)__(?![_\p{L}\p{N}])/gu, help: stress },
  { pattern: /\{\{|\}\}/gu, help: expression },
  { pattern: /\[\[|\]\]/gu, help: reference },
  { pattern: /\{#/gu, help: id },
  { pattern: /~~/gu, help: strikethrough },
]

/** Marks of one kind that are looked at in one text. */
const most = 100

/** Marks that should have become something and did not, kind by kind. */
export function leftMarks(text: string): LeftMark[][] {
  if (!/[*_{}[\]~]/.test(text)) return []
  return kinds.map(({ pattern, help }) =>
    [...text.matchAll(pattern)].slice(0, most).map(({ 0: mark, index }) => ({ mark, start: index, help })),
  )
}
