import type { Layout } from '../layout/layout.js'
import { findAppendices, firstMark, type FoundAppendix, startOfAppendices } from './appendices.js'
import { findDate, findNumber, type FoundDate } from './dates.js'
import { type FoundMark, findElectronicMarks } from './electronic-marks.js'
import { type Line, linesOf } from './lines.js'
import { findSignatures, type FoundSignature } from './signatures.js'
import { findStamps, type FoundStamp } from './stamps.js'

/** A numbered clause. */
export interface FoundClause {
  /** `2.1`, as printed; absent when Word numbers it. */
  number?: string
  text: string
  line: Line
}

/** The requisites of an order as far as they are recognised by their words, whoever made the file. */
export interface Requisites {
  /** Every paragraph with text. */
  lines: readonly Line[]
  /** The lines of the order without its appendices. */
  order: readonly Line[]
  /** Lines above the kind: whose document it is. */
  head: readonly Line[]
  kind?: Line
  date?: { line: Line; date: FoundDate }
  number?: { line: Line; number: string }
  subject?: Line
  operative?: { line: Line; own: boolean }
  clauses: readonly FoundClause[]
  signatures: readonly FoundSignature[]
  executor?: Line
  acquaintance?: Line
  appendices: readonly FoundAppendix[]
  /** Stamps of approval, those that head appendices too. */
  stamps: readonly FoundStamp[]
  /** Marks of electronic signatures. */
  electronicMarks: readonly FoundMark[]
}

/** Kinds of documents that order something. */
const plainKinds: ReadonlySet<string> = new Set(['ПРИКАЗ', 'РАСПОРЯЖЕНИЕ', 'ПОСТАНОВЛЕНИЕ'])
const numberedKind = /^(?:ПРИКАЗ|РАСПОРЯЖЕНИЕ|ПОСТАНОВЛЕНИЕ)(?:(?:от|ОТ).*\d.*|№.*)$/u
const operatives = /(?:приказываю|приказываем|постановляю|обязываю|распоряжаюсь):?$/u
const clauseNumber = /^(\d{1,3}(?:\.\d{1,3}){0,5})\.? +(\S.*)$/u
/** Date and number stand right below the kind. */
const fewLines = 8
/** Characters of a line that holds nothing but date, number and place. */
const ownLine = 80

/** Finds the requisites of an order and the marks of its appendices. */
export function findRequisites(layout: Layout): Requisites {
  const lines = linesOf(layout.sections)
  const kindAt = lines.slice(0, firstMark(lines)).findIndex(isKind)
  const order = lines.slice(0, startOfAppendices(lines, kindAt))
  const appendices = findAppendices(lines, kindAt)
  const common = { lines, order, appendices, stamps: findStamps(lines), electronicMarks: findElectronicMarks(lines) }
  if (kindAt < 0) return { ...common, head: [], clauses: [], signatures: [] }
  const kind = order[kindAt]
  const below = order.slice(kindAt + 1)
  const operativeAt = below.findIndex(({ text }) => operatives.test(compact(text).toLowerCase()))
  const subject = below.slice(0, operativeAt < 0 ? fewLines : operativeAt).find(({ text }) => /^[«"„]?Об? /u.test(text))
  const beforeText = below.slice(0, operativeAt < 0 ? fewLines : operativeAt)
  // Date and number stand in a line of their own; a long line is the preamble with dates of other acts.
  const short = [kind, ...beforeText].filter(
    (line) => line !== undefined && line !== subject && line.text.length <= ownLine,
  ) as Line[]
  const text = operativeAt < 0 ? [] : below.slice(operativeAt + 1)
  const signatures = findSignatures(operativeAt < 0 ? below : text)
  const firstSignature = signatures[0] === undefined ? text.length : text.indexOf(signatures[0].line)
  const after = signatures.length === 0 ? [] : text.slice(firstSignature + 1)
  return {
    ...common,
    head: order.slice(0, kindAt),
    ...defined('kind', kind),
    ...defined('date', firstOf(short, 'date', findDate)),
    ...defined('number', firstOf(short, 'number', findNumber)),
    ...defined('subject', subject),
    ...defined('operative', operativeOf(below[operativeAt])),
    clauses: text.slice(0, firstSignature).flatMap(clauseOf),
    signatures,
    ...defined('executor', after.findLast(isExecutor)),
    ...defined(
      'acquaintance',
      after.find((line) => /ознакомлен/iu.test(line.text)),
    ),
  }
}

/** «ПРИКАЗ» on a line of its own, with its date and number behind it in some offices. */
function isKind({ text, table }: Line): boolean {
  // «Приказ» in a cell of a roadmap is a result of an activity.
  if (text.length > ownLine || table?.ruled === true) return false
  const letters = compact(text)
  // «Приказ № 147 от …» in small letters is a line of a stamp.
  return plainKinds.has(letters.toUpperCase()) || numberedKind.test(letters)
}

/** Letters without the spaces between them: `п р и к а з`. */
export function compact(text: string): string {
  return text.replaceAll(' ', '')
}

function operativeOf(line: Line | undefined): { line: Line; own: boolean } | undefined {
  if (line === undefined) return undefined
  const letters = compact(line.text).toLowerCase()
  return { line, own: letters.replace(operatives, '') === '' }
}

function clauseOf(line: Line): FoundClause[] {
  if (line.table !== undefined && line.table.ruled) return []
  const match = clauseNumber.exec(line.text)
  if (match !== null) return [{ number: match[1] ?? '', text: match[2] ?? '', line }]
  return line.paragraph.look.numbered === true ? [{ text: line.text, line }] : []
}

function isExecutor(line: Line): boolean {
  return (
    line.text.length <= 300 &&
    /\d(?:[ ()-]*\d){4,}/u.test(line.text) &&
    /[А-ЯЁ][а-яё]/u.test(line.text) &&
    !line.text.includes('№')
  )
}

function firstOf<Found, Key extends string>(
  lines: readonly Line[],
  key: Key,
  find: (text: string) => Found | undefined,
): ({ line: Line } & Record<Key, Found>) | undefined {
  for (const line of lines) {
    const found = find(line.text)
    if (found !== undefined) return { line, [key]: found } as { line: Line } & Record<Key, Found>
  }
  return undefined
}

function defined<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value })
}
