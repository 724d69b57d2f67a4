import { numberPattern, numberValue } from './read-number.js'

/** Where the values have to lie. */
export type ThresholdBound = 'at-least' | 'above' | 'at-most' | 'below' | 'exactly' | 'between'

/** A mark that has to be reached: «не менее 50 %». */
export interface Threshold {
  bound: ThresholdBound
  value: number
  /** The other end, when `bound` is `between`. */
  to?: number
  /** What is counted, as it stands behind the number: `%`, `баллов`. */
  unit?: string
  /** The words, and where they stand in the text. */
  text: string
  start: number
  end: number
}

const space = '[ \\u00a0\\u202f]{1,3}'

const bounds: readonly (readonly [ThresholdBound, string])[] = [
  ['at-least', `не${space}(?:менее|меньше|ниже)(?:${space}чем)?(?:${space}(?:в|до))?|минимум|≥|>=`],
  ['at-most', `не${space}(?:более|больше|выше|свыше)(?:${space}чем)?(?:${space}(?:в|до))?|максимум|≤|<=`],
  ['above', `более(?:${space}чем)?|больше|свыше|выше|>`],
  ['below', `менее(?:${space}чем)?|меньше|ниже|<`],
]

/** «рост на 5 %» tells a change and «с 40 до 50 %» a way: neither is a mark by itself. */
const pattern = new RegExp(
  `(?<![a-zЀ-ӿ\\d])(?:(?:${bounds.map(([, words]) => `(${words})`).join('|')})[ \\u00a0\\u202f]{0,3})?` +
    `(?<![\\d.,№/])(${numberPattern})(?![\\d/]|[.,]\\d|-[a-zЀ-ӿ\\d])` +
    `(?:[ \\u00a0\\u202f]{0,3}[–—-][ \\u00a0\\u202f]{0,3}(${numberPattern})(?![\\d/]|[.,]\\d|-[a-zЀ-ӿ\\d]))?` +
    `(?:[ \\u00a0\\u202f]{0,3}(%|процент[a-zЀ-ӿ]{0,3}|[a-zЀ-ӿ]{2,30}))?`,
  'giu',
)

/** Longer texts are prose, not marks. */
const longest = 2000

/**
 * The marks that a text names, in the order of writing: «не менее 50 %», «до 80 % школ», «не ниже 4,0 балла», «100 %»,
 * «от 50 до 70 %» (as «до»). Without a word of bounds only shares are marks: «100 %» is one, «5 встреч» is not.
 */
export function readThresholds(text: string): Threshold[] {
  if (text.length > longest || !/\d/.test(text)) return []
  const found: Threshold[] = []
  for (const match of text.matchAll(pattern)) {
    const threshold = thresholdOf(text, match)
    if (threshold !== undefined) found.push(threshold)
  }
  return found
}

/** The first mark that a text names. */
export function readThreshold(text: string): Threshold | undefined {
  return readThresholds(text)[0]
}

function thresholdOf(text: string, match: RegExpExecArray): Threshold | undefined {
  const worded = bounds.findIndex((_, index) => match[index + 1] !== undefined)
  const [first, second, after] = [match[5], match[6], match[7]]
  if (first === undefined) return undefined
  const unit = after?.toLowerCase().startsWith('процент') ? '%' : after
  const before = text.slice(Math.max(0, match.index - 12), match.index)
  // «на 5 %» is a change of a value, not the value.
  if (/(?:^|[^a-zЀ-ӿ])на[ \u00a0]{1,3}$/iu.test(before)) return undefined
  const until = /(?:^|[^a-zЀ-ӿ])до[ \u00a0]{1,3}$/iu.exec(before)
  if (worded === -1 && unit !== '%') return undefined
  const start = until !== null && worded === -1 ? match.index - until[0].length + until[0].search(/до/iu) : match.index
  const end = match.index + match[0].length
  const base = {
    value: numberValue(first),
    ...(unit === undefined ? {} : { unit }),
    text: text.slice(start, end),
    start,
    end,
  }
  if (second !== undefined) return { bound: 'between', ...base, to: numberValue(second) }
  return { bound: worded === -1 ? 'exactly' : (bounds[worded]?.[0] ?? 'exactly'), ...base }
}
