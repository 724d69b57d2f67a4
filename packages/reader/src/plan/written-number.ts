import type { PhrasingContent } from 'mdast'
import { type Converting, rangeOf } from '../markdown/converting.js'
import { escapesOf } from '../markdown/escapes.js'
import { sliceText } from '../markdown/slice-text.js'

/** A number that the author wrote by hand before a title. */
export interface TakenNumber {
  /** `4.1`, `IV`; without the full stop behind it. */
  number: string
  range: readonly [start: number, end: number]
  rest: PhrasingContent[]
}

/**
 * Takes a hand-written number off a title: `4.1. Текст`, `4.1 Текст`, `5. Текст`, `5) Текст`, `IV. Текст`.
 * `10 классов` and `12.05 – день открытых дверей` begin with no number of a row.
 */
export function takeNumber(converting: Converting, nodes: readonly PhrasingContent[]): TakenNumber | undefined {
  const [first, ...others] = nodes
  if (first?.type !== 'text') return undefined
  const match = numberPattern.exec(first.value)
  const number = match?.[1]
  if (match === null || number === undefined || match[0].length === first.value.length) return undefined
  if (match[0].includes('.') || match[0].includes(')')) {
    const isEscaped = escapesOf(converting, first)
    if (Array.from(match[0], (_, index) => index).some(isEscaped)) return undefined
  }
  const [start] = rangeOf(converting, first)
  return {
    number: number.replace(/\.$/, ''),
    range: [start, start + number.length],
    rest: [sliceText(converting, first, match[0].length), ...others],
  }
}

/** How a number before a title looks. */
export const numberPattern: RegExp =
  /^\s*((?:[1-9]\d{0,2}(?:\.[1-9]\d{0,2})+\.?)|(?:[1-9]\d{0,2}|[IVXІХ]{1,6})(?=[.)]))[.)]?\s+(?=\S)/
