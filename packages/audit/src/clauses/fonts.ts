import { type AuditContext, type Clause, type Note, undecidable, verdict } from '../clause.js'
import { beginning, figures } from '../measures.js'
import type { Line } from '../requisites/lines.js'
import { textLines } from './text.js'

/** Letters that a font matters for. */
const letters = /[\p{L}\p{N}]/u

/** Every run is really set in the font of the profile. */
export const fontApplied: Clause = {
  id: 'font',
  severity: 'warning',
  title: { ru: 'Весь текст набран шрифтом профиля', en: 'All text is set in the font of the profile' },
  source: {
    ru: 'ГОСТ Р 7.0.97-2025: шрифт выбирает организация',
    en: 'ГОСТ Р 7.0.97-2025: the organisation chooses the font',
    grade: 'standard',
  },
  options: ['text.font', 'code.font', 'electronicSignature.font'],
  help: {
    ru: 'Выделите текст и задайте шрифт; шрифты темы замените названными.',
    en: 'Select the text and set the font; replace fonts of the theme by named ones.',
  },
  check({ requisites, profile }) {
    const code = profile.code?.font ?? 'Courier New'
    const others = new Map<string, { line: Line; count: number }>()
    const marks = new Set(requisites.electronicMarks.flat())
    for (const line of requisites.lines) {
      const own = marks.has(line) ? profile.electronicSignature.font : profile.text.font
      for (const { text, look } of line.paragraph.runs) {
        const font = look.font ?? 'Times New Roman'
        if (font === own || font === code || !letters.test(text)) continue
        const known = others.get(font)
        if (known === undefined) others.set(font, { line, count: 1 })
        else known.count += 1
      }
    }
    return verdict(
      [...others].map(([font, { line, count }]) => ({
        ru: `Шрифтом «${font}» вместо «${profile.text.font}» набрано фрагментов: ${count}.`,
        en: `“${font}” instead of “${profile.text.font}” in ${count} pieces of text.`,
        ...at(line),
      })),
    )
  },
}

/** Running text is 12, 13 or 14 points and of the size of the profile. */
export const textSize: Clause = {
  id: 'text-size',
  severity: 'warning',
  title: { ru: 'Кегль текста — 12, 13 или 14, как задано', en: 'Text is 12, 13 or 14 points, as set' },
  source: { ru: 'ГОСТ Р 7.0.97-2025: 12, 13, 14 пт', en: 'ГОСТ Р 7.0.97-2025: 12, 13, 14 pt', grade: 'standard' },
  options: ['text.size'],
  help: { ru: 'Задайте размер шрифта в стиле текста.', en: 'Set the size in the style of the text.' },
  check(context) {
    return sizes(context, textLines(context), (size) => size === context.profile.text.size, context.profile.text.size)
  },
}

/** Text in tables is not larger than running text and not smaller than the profile allows. */
export const tableTextSize: Clause = {
  id: 'table-text-size',
  severity: 'warning',
  title: { ru: 'Кегль в таблицах не крупнее текста и читается', en: 'Tables are not larger than text and legible' },
  source: {
    ru: 'практика: 12, при пяти графах и больше 10–11 пт',
    en: 'practice: 12, with five columns 10–11 pt',
    grade: 'practice',
  },
  options: ['table.size', 'table.leastSize'],
  help: { ru: 'Задайте кегль таблицы от 9 до кегля текста.', en: 'Set the table between 9 points and the text size.' },
  check(context) {
    const { profile, requisites } = context
    const least = profile.table.leastSize ?? 9
    const marks = new Set(requisites.electronicMarks.flat())
    const lines = requisites.lines.filter((line) => line.table?.ruled === true && !marks.has(line))
    if (lines.length === 0) return undecidable('таблиц нет', 'there are no tables')
    return sizes(context, lines, (size) => size >= least && size <= profile.text.size, profile.table.size)
  },
}

function sizes(
  _context: AuditContext,
  lines: readonly Line[],
  fits: (points: number) => boolean,
  wanted: number,
): ReturnType<typeof verdict> {
  const found = new Map<number, { line: Line; count: number }>()
  for (const line of lines) {
    const own = line.paragraph.runs.find(({ text, look }) => {
      const points = (look.size ?? 20) / 2
      return letters.test(text) && !fits(points)
    })
    if (own === undefined) continue
    const points = (own.look.size ?? 20) / 2
    const known = found.get(points)
    if (known === undefined) found.set(points, { line, count: 1 })
    else known.count += 1
  }
  return verdict(
    [...found].map(([points, { line, count }]): Note => {
      const [is, must] = [figures(points), figures(wanted)]
      return {
        ru: `Кегль ${is.ru} вместо ${must.ru}: абзацев ${count}.`,
        en: `${is.en} points instead of ${must.en} in ${count} paragraphs.`,
        ...at(line),
      }
    }),
  )
}

/** Where a line stands. */
export function at(line: Line): Pick<Note, 'index' | 'excerpt'> {
  return { index: line.paragraph.index, excerpt: beginning(line.text) }
}
