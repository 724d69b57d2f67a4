import { type Clause, type Note, undecidable, verdict } from '../clause.js'
import type { LaidParagraph, LaidSection } from '../layout/layout.js'
import { paragraphsOf } from '../layout/read-layout.js'
import { figures, millimetres } from '../measures.js'
import { type Name, sections } from './page.js'

const source = {
  ru: 'ГОСТ Р 7.0.97: со второй страницы, посередине верхнего поля, не ближе 10 мм к краю',
  en: 'ГОСТ Р 7.0.97: from the second page on, in the middle of the top margin, at least 10 mm from the edge',
  grade: 'standard',
} as const

const help = {
  ru: 'Вставьте номер в середину верхнего колонтитула, для первой страницы задайте особый пустой колонтитул.',
  en: 'Put the number into the middle of the header and give the first page an empty header of its own.',
}

/** A bare figure in the middle of the top margin. */
export const pageNumberCentred: Clause = {
  id: 'page-number',
  severity: 'error',
  title: {
    ru: 'Номер страницы — посередине верхнего поля, одна цифра',
    en: 'The page number is a bare figure at the top',
  },
  source,
  options: ['page.header'],
  help,
  check({ layout }) {
    const unclear = layout.sections.some((section) => !isNumbered(section) && isPerhapsOnePage(section))
    const notes = sections(layout.sections, (section, name) =>
      !isNumbered(section) && isPerhapsOnePage(section) ? [] : numberNotes(section, name),
    )
    return notes.length === 0 && unclear
      ? undecidable('номера нет там, где может хватить одной страницы', 'no number where one page may do')
      : verdict(notes)
  },
}

function isNumbered({ headers, footers }: LaidSection): boolean {
  return [...(headers.default ?? []), ...(footers.default ?? [])].some(hasNumber)
}

function numberNotes({ headers, footers, page }: LaidSection, name: Name): Note[] {
  const line = (headers.default ?? []).find(hasNumber)
  if (line === undefined) {
    const below = (footers.default ?? []).some(hasNumber)
    return [
      below
        ? { ru: `${name.ru}: номер стоит внизу страницы.`, en: `${name.en}: the number is at the foot.` }
        : { ru: `${name.ru}: номера страниц нет.`, en: `${name.en}: there is no page number.` },
    ]
  }
  const notes: Note[] = []
  if (line.look.align !== 'center')
    notes.push({ ru: `${name.ru}: номер стоит не посередине.`, en: `${name.en}: the number is not centred.` })
  if (/[^\d\s]/u.test(line.text) || line.fields.includes('NUMPAGES'))
    notes.push({ ru: `${name.ru}: рядом с номером есть текст.`, en: `${name.en}: there is text by the number.` })
  if (millimetres(page.header) < 9.5) {
    const found = figures(millimetres(page.header))
    notes.push({
      ru: `${name.ru}: номер ближе 10 мм к краю (${found.ru} мм).`,
      en: `${name.en}: the number is nearer to the edge than 10 mm (${found.en} mm).`,
    })
  }
  return notes
}

/** The first page of the document and of each appendix bears no number. */
export const firstPageUnnumbered: Clause = {
  id: 'first-page-unnumbered',
  severity: 'warning',
  title: { ru: 'На первой странице номера нет', en: 'The first page bears no number' },
  source,
  options: ['page.firstNumber', 'page.numbering'],
  help,
  check: ({ layout, profile }) =>
    verdict(
      sections(layout.sections, ({ headers, titlePage, numberStart }, name, index): Note[] => {
        if (profile.page.firstNumber) return []
        // A section that goes on with the numbers of the one before has no first page.
        if (index > 0 && numberStart === undefined) return []
        const shown = titlePage ? (headers.first ?? []).some(hasNumber) : (headers.default ?? []).some(hasNumber)
        return shown
          ? [{ ru: `${name.ru}: на первой странице есть номер.`, en: `${name.en}: the first page bears a number.` }]
          : []
      }),
    ),
}

/** Characters that fit on a page of 14 points, and what a paragraph takes beside its text. */
const fullPage = { characters: 2400, paragraph: 40 }

/** True for a section that may end on its first page, which bears no number anyway. */
function isPerhapsOnePage({ blocks, headers }: LaidSection): boolean {
  // Who gave it a first page of its own has thought of a second one.
  if (headers.first !== undefined) return false
  const paragraphs = paragraphsOf(blocks)
  const size = paragraphs.reduce((sum, { text }) => sum + text.length + fullPage.paragraph, 0)
  return size <= fullPage.characters && !paragraphs.some(({ breaksPage }, index) => index > 0 && breaksPage)
}

function hasNumber(line: LaidParagraph): boolean {
  return line.fields.includes('PAGE') || /^\s*\d+\s*$/u.test(line.text)
}
