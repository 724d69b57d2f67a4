import type { Line } from './lines.js'

/** A stamp of approval: «УТВЕРЖДАЮ», or «УТВЕРЖДЁН / приказом …». */
export interface FoundStamp {
  /** The line with its word. */
  line: Line
  /** The line below; absent when the stamp ends the text. */
  below?: Line
  /** True when an act approves, not a person. */
  byAct: boolean
}

const byPerson = /^["«]?утверждаю["»]? ?:?$/iu
const byAct = /^["«]?утвержд[её]н[аоы]?["»]? ?:?$/iu
const withAct = /^утвержд[её]н[аоы]? (?:приказ|распоряжени|постановлени)/iu
const act = /^(?:приказ|распоряжени|постановлени)/iu

/** Every stamp of approval, in the order of the document. */
export function findStamps(lines: readonly Line[]): FoundStamp[] {
  return lines.flatMap((line, index): FoundStamp[] => {
    const person = byPerson.test(line.text)
    if (!person && !isActStamp(lines, index)) return []
    const below = lines[index + 1]
    return [{ line, byAct: !person, ...(below === undefined ? {} : { below }) }]
  })
}

/** True for the word of a stamp by an act, alone or with the act behind it. */
export function isApprovalStamp(text: string): boolean {
  return byAct.test(text) || withAct.test(text)
}

/** «УТВЕРЖДЁН» with the act below or behind it, which tells it from a word of a heading. */
export function isActStamp(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? ''
  return withAct.test(text) || (byAct.test(text) && act.test(lines[index + 1]?.text ?? ''))
}
