import type { Profile } from './profile.js'

/**
 * The default: ГОСТ Р 7.0.97-2025 with the practice of municipal education departments where the
 * standard leaves the choice. Left margin 30 mm because orders are kept for more than ten years.
 */
export const gost2025: Profile = {
  name: 'gost-r-7.0.97-2025',
  page: {
    width: 210,
    height: 297,
    portrait: { top: 20, right: 10, bottom: 20, left: 30 },
    landscape: { top: 30, right: 20, bottom: 20, left: 20 },
    header: 10,
    firstNumber: false,
    numbering: 'restart',
  },
  text: { font: 'Times New Roman', size: 14, lineSpacing: 1.15, firstLineIndent: 12.5, align: 'justify' },
  table: {
    size: 12,
    leastSize: 9,
    narrow: { columns: 5, size: 11 },
    border: 0.5,
    cellMargin: { horizontal: 1.5, vertical: 0.5 },
    headerBold: true,
    columnNumbers: false,
    sectionRow: { align: 'center', bold: true, italic: false },
    widths: {
      number: { least: 11, most: 18 },
      term: { least: 26, most: 38 },
      responsible: { least: 32, most: 58 },
      result: { least: 40, most: 75 },
      signature: { least: 30, most: 40 },
      date: { least: 24, most: 30 },
      entry: { least: 45, most: 65 },
      quadrant: { least: 80, most: 90 },
      level: { least: 26, most: 45 },
      goal: { least: 40, most: 90 },
      unit: { least: 18, most: 30 },
      baseline: { least: 18, most: 30 },
      values: { least: 14, most: 24 },
      target: { least: 20, most: 45 },
      direction: { least: 22, most: 34 },
      monitoring: { least: 26, most: 42 },
      source: { least: 32, most: 60 },
    },
  },
  letterhead: { layout: 'longitudinal', bold: true, capitals: false, width: 120, cornerWidth: 80 },
  emblem: { height: 20 },
  kind: { bold: true, letterSpacing: 0 },
  dateAndNumber: { layout: 'edges', place: 'under' },
  subject: { align: 'left', bold: false, width: 80, long: { characters: 140, width: 120 } },
  operativeWord: { form: 'spaced', letterSpacing: 3, place: 'own-line', align: 'left', comma: 'keep' },
  title: { align: 'center', bold: true },
  heading: { align: 'center', bold: true },
  signature: { bold: false, gap: 3, widths: [0.45, 0.25, 0.3], acting: 'full' },
  electronicSignature: { width: 70, height: 25, size: 8, font: 'Arial' },
  acquaintance: { form: 'auto', lines: 10 },
  visas: { form: 'auto', lines: 5 },
  footnote: { size: 10 },
  code: { font: 'Courier New' },
  executor: { size: 10, name: 'full' },
  appendixMark: { width: 80, align: 'left', form: 'by-clause' },
  stamp: { width: 80, align: 'left', yo: true },
  qrCode: { size: 25 },
  words: {
    date: 'word',
    appendixNumberSign: true,
    initials: 'after',
    initialsSpace: false,
    term: 'author',
    typography: { quotes: 'keep', ranges: 'keep', dash: 'keep', percent: 'keep', numberSign: 'keep' },
  },
}

/**
 * ГОСТ Р 7.0.97-2016, which was in force until 18 August 2025: a free font, a narrower corner, the mark of an
 * appendix together with the stamp that approves it.
 */
export const gost2016: Profile = {
  ...gost2025,
  name: 'gost-r-7.0.97-2016',
  text: { ...gost2025.text, font: 'Liberation Serif' },
  letterhead: { ...gost2025.letterhead, cornerWidth: 75 },
  appendixMark: { ...gost2025.appendixMark, form: 'mark-and-stamp' },
}

/** Profiles by name. */
export const profiles: Readonly<Record<string, Profile>> = {
  [gost2025.name]: gost2025,
  [gost2016.name]: gost2016,
}
