import { findDate, findNumber, type FoundDate } from './dates.js'
import type { Line } from './lines.js'

/** The mark of an appendix: «Приложение № 1 / к приказу … / от … № …». */
export interface FoundAppendix {
  /** Its number; absent when it has none. */
  number?: number
  lines: readonly Line[]
  date?: FoundDate
  /** Number of the act; an empty text for a blank. */
  actNumber?: string
}

const mark = /^приложение(?: ?№? ?(\d{1,3}))?$/iu
const act = /^к (?:приказу|распоряжению|постановлению)/iu
/** Lines that a mark may have. */
const longest = 9

/** Where the first appendix begins; the number of lines when there is none. */
export function startOfAppendices(lines: readonly Line[]): number {
  const found = lines.findIndex((_, index) => isMark(lines, index))
  return found < 0 ? lines.length : found
}

/** The marks of all appendices. */
export function findAppendices(lines: readonly Line[]): FoundAppendix[] {
  return lines.flatMap((_, index) => (isMark(lines, index) ? [readMark(lines, index)] : []))
}

/** «Приложение …» on a line of its own with «к приказу …» right below, or all of it in one line. */
function isMark(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (line === undefined) return false
  if (mark.test(line.text)) return lines.slice(index + 1, index + 3).some(({ text }) => act.test(text))
  return /^приложение(?: ?№? ?\d{1,3})? к (?:приказу|распоряжению|постановлению)/iu.test(line.text)
}

function readMark(lines: readonly Line[], index: number): FoundAppendix {
  const own: Line[] = []
  let date: FoundDate | undefined
  let actNumber: string | undefined
  for (const line of lines.slice(index, index + longest)) {
    own.push(line)
    const here = findDate(line.text)
    if (here === undefined) continue
    date = here
    actNumber = findNumber(line.text) ?? findNumber(lines[index + own.length]?.text ?? '')
    break
  }
  const number = /^приложение ?№? ?(\d{1,3})/iu.exec(lines[index]?.text ?? '')?.[1]
  return {
    ...(number === undefined ? {} : { number: Number(number) }),
    lines: date === undefined ? own.slice(0, 1) : own,
    ...(date === undefined ? {} : { date }),
    ...(actNumber === undefined ? {} : { actNumber }),
  }
}
