import { type Content, plainText } from '@dorozhnik/model'

/** The number that was taken off a title, or the one that still stands at its beginning. */
export function handWrittenNumber(node: { title: Content; writtenNumber?: string }): string | undefined {
  if (node.writtenNumber !== undefined) return node.writtenNumber
  const match = leadingNumber.exec(beginning(node.title))
  return match?.[1] ?? match?.[2]
}

/** `4.1 Title`, `4.1. Title`, `5. Title`, `5) Title`, `IV. Title`; not `12.05 – a day`, not `10 classes`. */
const leadingNumber =
  /^\s{0,9}(?:([1-9]\d{0,2}(?:\.[1-9]\d{0,2}){1,9})[.)]?|((?:[1-9]\d{0,2}|[IVX]{1,6}))[.)])\s{1,9}(?=[A-Za-zЀ-ӿ]|«)/u

function beginning(title: Content): string {
  return (typeof title === 'string' ? title : plainText(title.slice(0, 1))).slice(0, 100)
}

/** A number as it is compared: `4.1.` and `4.1)` are 4.1, `IV` is 4, `01` is 1. */
export function normalizeNumber(number: string): string {
  return number
    .slice(0, 100)
    .split(/[.)\s]/u)
    .filter((step) => step !== '')
    .map((step) => fromRoman(step) ?? step.replace(/^0+(?=\d)/, ''))
    .join('.')
}

/**
 * The computed number in the manner of the written one: who numbers rows inside their section only (`7.` for 2.7) gets
 * the last step, because `2.7.` would be no item of a list any more.
 */
export function inStepsOf(written: string, computed: string): string {
  return /\d\.\d/.test(written) ? computed : computed.slice(computed.lastIndexOf('.') + 1)
}

/** The computed number with the closing sign of the written one. */
export function closedLike(written: string, computed: string): string {
  const sign = written.trimEnd().at(-1)
  return sign === '.' || sign === ')' ? `${computed}${sign}` : computed
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** Roman figures up to 39; plans have no more sections. */
function fromRoman(step: string): string | undefined {
  if (step === '' || !/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(step)) return undefined
  const values = Array.from(step, (digit) => romanDigits[digit] ?? 0)
  return String(values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0))
}
