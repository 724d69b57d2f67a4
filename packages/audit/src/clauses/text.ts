import { type AuditContext, type Clause, type Note, notAnOrder, undecidable, verdict } from '../clause.js'
import { beginning, figures, millimetres, same } from '../measures.js'
import type { Line } from '../requisites/lines.js'

/** A paragraph of so many characters is running text, not a mark or a heading. */
const runningText = 90

/** The running text of an order: preamble and clauses. */
export function textLines({ requisites }: AuditContext): Line[] {
  const { order, subject, signatures, kind } = requisites
  if (kind === undefined) return []
  const from = order.indexOf(subject ?? kind) + 1
  const signature = signatures[0]?.line
  const to = signature === undefined ? order.length : order.indexOf(signature)
  return order.slice(from, to).filter(({ table, text }) => table === undefined && text.length >= runningText)
}

function noteEach(lines: readonly Line[], what: (line: Line) => { ru: string; en: string } | undefined): Note[] {
  return lines.flatMap((line) => {
    const note = what(line)
    return note === undefined ? [] : [{ ...note, index: line.paragraph.index, excerpt: beginning(line.text) }]
  })
}

/** The first line of a paragraph of the text is indented. */
export const firstLineIndent: Clause = {
  id: 'first-line-indent',
  severity: 'warning',
  title: { ru: 'Абзацный отступ текста — как задано', en: 'The first line of a paragraph is indented as set' },
  source: { ru: 'ГОСТ Р 7.0.97: 1,25 см', en: 'ГОСТ Р 7.0.97: 1.25 cm', grade: 'standard' },
  options: ['text.firstLineIndent'],
  help: { ru: 'Задайте отступ первой строки в стиле текста.', en: 'Set the indent of the first line in the style.' },
  check(context) {
    if (!context.isOrder) return notAnOrder
    const wanted = context.profile.text.firstLineIndent
    return verdict(
      noteEach(textLines(context), ({ paragraph: { look } }) => {
        // A hanging number stands at the indent; the text of the clause goes on at the margin.
        const found = (look.firstLine ?? 0) + (look.left ?? 0)
        if (same(found, wanted)) return undefined
        const [is, must] = [figures(millimetres(found)), figures(wanted)]
        return { ru: `Отступ ${is.ru} мм вместо ${must.ru}.`, en: `The indent is ${is.en} mm instead of ${must.en}.` }
      }),
    )
  },
}

/** Lines of the text stand 1 to 1.5 apart. */
export const lineSpacing: Clause = {
  id: 'line-spacing',
  severity: 'warning',
  title: { ru: 'Межстрочный интервал текста — от 1 до 1,5', en: 'The line spacing of the text is 1 to 1.5' },
  source: { ru: 'ГОСТ Р 7.0.97: 1–1,5 интервала', en: 'ГОСТ Р 7.0.97: 1 to 1.5', grade: 'standard' },
  options: ['text.lineSpacing'],
  help: { ru: 'Задайте интервал в стиле текста.', en: 'Set the line spacing in the style of the text.' },
  check(context) {
    if (!context.isOrder) return notAnOrder
    return verdict(
      noteEach(textLines(context), ({ paragraph: { look, runs } }) => {
        const size = (runs[0]?.look.size ?? 28) / 2
        const line = look.line ?? 240
        // An exact height is measured against the usual height of a line, 1.15 of the size.
        const multiple =
          look.lineRule === undefined || look.lineRule === 'auto' ? line / 240 : line / 20 / (size * 1.15)
        if (multiple > 0.97 && multiple < 1.53) return undefined
        const is = figures(multiple)
        return { ru: `Интервал ${is.ru}.`, en: `The spacing is ${is.en}.` }
      }),
    )
  },
}

/** The text is set as the profile says. */
export const textAlignment: Clause = {
  id: 'text-alignment',
  severity: 'info',
  title: { ru: 'Текст выровнен, как задано', en: 'The text is aligned as set' },
  source: { ru: 'инструкции по делопроизводству: по ширине', en: 'office instructions: justified', grade: 'standard' },
  options: ['text.align'],
  help: { ru: 'Задайте выравнивание в стиле текста.', en: 'Set the alignment in the style of the text.' },
  check(context) {
    if (!context.isOrder) return notAnOrder
    const wanted = context.profile.text.align === 'justify' ? 'both' : 'left'
    return verdict(
      noteEach(textLines(context), ({ paragraph: { look } }) =>
        (look.align ?? 'left') === wanted
          ? undefined
          : {
              ru: wanted === 'both' ? 'Абзац не по ширине.' : 'Абзац не по левому краю.',
              en: wanted === 'both' ? 'The paragraph is not justified.' : 'The paragraph is not flush left.',
            },
      ),
    )
  },
}

/** Words are not broken. */
export const noHyphenation: Clause = {
  id: 'no-hyphenation',
  severity: 'warning',
  title: { ru: 'Слова не переносятся', en: 'Words are not hyphenated' },
  source: { ru: 'инструкции по делопроизводству', en: 'office instructions', grade: 'standard' },
  help: { ru: 'Выключите автоматический перенос слов.', en: 'Switch automatic hyphenation off.' },
  check({ layout, requisites }) {
    // LibreOffice switches it on for the document and off for its paragraphs.
    const broken = layout.hyphenation && requisites.lines.some(({ paragraph }) => paragraph.look.noHyphens !== true)
    return verdict(broken ? [{ ru: 'Включён автоматический перенос.', en: 'Hyphenation is on.' }] : [])
  },
}

/** Letters of the running text stand at their usual distance. */
export const letterSpacing: Clause = {
  id: 'letter-spacing',
  severity: 'info',
  title: { ru: 'Буквы текста стоят обычно, без разрядки', en: 'Letters of the text are not spaced' },
  source: { ru: 'ГОСТ Р 7.0.97: обычный интервал', en: 'ГОСТ Р 7.0.97: normal spacing', grade: 'practice' },
  help: { ru: 'Снимите разрядку с текста.', en: 'Take the letter spacing off the text.' },
  check(context) {
    const lines = textLines(context)
    if (lines.length === 0) return undecidable('текста приказа нет', 'there is no text of an order')
    return verdict(
      noteEach(lines, ({ paragraph: { runs } }) =>
        runs.some(({ text, look }) => text.length > 40 && Math.abs(look.letterSpacing ?? 0) > 10)
          ? { ru: 'Текст набран вразрядку.', en: 'The text is letter-spaced.' }
          : undefined,
      ),
    )
  },
}

/** Signs that must not part from their figures and names are tied by no-break spaces. */
export const tiedWords: Clause = {
  id: 'no-break-spaces',
  severity: 'info',
  title: {
    ru: '№ и цифра, инициалы и фамилия, год и «г.» не разрываются',
    en: '№ and figure, initials and surname, a year and «г.» are not parted',
  },
  source: { ru: 'инструкции по делопроизводству', en: 'office instructions', grade: 'standard' },
  help: { ru: 'Поставьте неразрывный пробел (Ctrl+Shift+Пробел).', en: 'Put a no-break space (Ctrl+Shift+Space).' },
  check({ requisites }) {
    const loose = requisites.lines.filter(({ paragraph }) => parted.test(paragraph.text))
    const [first] = loose
    if (first === undefined) return verdict([])
    return verdict([
      {
        ru: `Обычный пробел вместо неразрывного: абзацев ${loose.length}.`,
        en: `A plain space instead of a no-break one in ${loose.length} paragraphs.`,
        index: first.paragraph.index,
        excerpt: beginning(first.text),
      },
    ])
  },
}

const parted = /№ (?=[\d_])|(?<=\d) г\.|(?<![А-ЯЁа-яё])[А-ЯЁ]\.[А-ЯЁ]\. (?=[А-ЯЁ][а-яё])/u
