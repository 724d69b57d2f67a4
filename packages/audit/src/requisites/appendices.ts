import { findDate, findNumber, type FoundDate } from './dates.js'
import type { Line } from './lines.js'
import { isActStamp, isApprovalStamp } from './stamps.js'

/** What heads an appendix: «Приложение № 1 / к приказу … / от … № …», or a stamp of approval by the order alone. */
export interface FoundAppendix {
  /** Its number; absent when it has none. */
  number?: number
  /** True when the stamp stands instead of the mark. */
  stamped?: true
  lines: readonly Line[]
  date?: FoundDate
  /** Number of the act; an empty text for a blank. */
  actNumber?: string
}

const mark = /^приложение(?: ?№? ?(\d{1,3}))?$/iu
const ownNumber = /^приложение ?№? ?(\d{1,3})/iu
const act = /^к (?:приказу|распоряжению|постановлению)/iu
const marked = /^приложение(?: ?№? ?\d{1,3})? к (?:приказу|распоряжению|постановлению)/iu
/** Lines that a mark may have. */
const longest = 9
/** Lines between «Приложение № 1» and what says to which act it belongs. */
const near = 2

/** Where the first mark of an appendix stands; the number of lines when there is none. */
export function firstMark(lines: readonly Line[]): number {
  const found = lines.findIndex((_, index) => isMark(lines, index))
  return found < 0 ? lines.length : found
}

/** Where the appendices of an order begin: at a mark or, below its kind, at a stamp of approval by an act. */
export function startOfAppendices(lines: readonly Line[], kindAt: number): number {
  const found = lines.findIndex((_, index) => isHead(lines, index, kindAt))
  return found < 0 ? lines.length : found
}

/** The heads of all appendices. Without an order (`kindAt` below 0) a stamp belongs to the document itself. */
export function findAppendices(lines: readonly Line[], kindAt: number): FoundAppendix[] {
  return lines.flatMap((_, index) => (isHead(lines, index, kindAt) ? [readHead(lines, index)] : []))
}

function isHead(lines: readonly Line[], index: number, kindAt: number): boolean {
  if (isMark(lines, index)) return true
  if (kindAt < 0 || index <= kindAt || !isActStamp(lines, index)) return false
  // «Приложение № 1 / УТВЕРЖДЁН / приказом …» is one head.
  return !lines.slice(Math.max(0, index - near), index).some(({ text }) => mark.test(text))
}

/** «Приложение …» on a line of its own with the act or its stamp right below, or all of it in one line. */
function isMark(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (line === undefined) return false
  if (!mark.test(line.text)) return marked.test(line.text)
  return lines
    .slice(index + 1, index + 1 + near)
    .some(({ text }, below) => act.test(text) || isActStamp(lines, index + 1 + below))
}

function readHead(lines: readonly Line[], index: number): FoundAppendix {
  const own: Line[] = []
  let date: FoundDate | undefined
  let actNumber: string | undefined
  for (const line of lines.slice(index, index + longest)) {
    own.push(line)
    const here = findDate(line.text)
    if (here === undefined) continue
    date = here
    actNumber = numberBy(line.text, here) ?? findNumber(lines[index + own.length]?.text ?? '')
    break
  }
  const number = ownNumber.exec(lines[index]?.text ?? '')?.[1]
  return {
    ...(number === undefined ? {} : { number: Number(number) }),
    ...(isApprovalStamp(lines[index]?.text ?? '') ? { stamped: true as const } : {}),
    lines: date === undefined ? own.slice(0, 1) : own,
    ...(date === undefined ? {} : { date }),
    ...(actNumber === undefined ? {} : { actNumber }),
  }
}

/** The number of the act behind its date, or else before it; that of the appendix itself is another one. */
function numberBy(text: string, { text: date }: FoundDate): string | undefined {
  const at = text.indexOf(date)
  return findNumber(text.slice(at + date.length)) ?? findNumber(text.slice(0, at).replace(ownNumber, ''))
}
