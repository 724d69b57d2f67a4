import { normalizeLabel } from '@dorozhnik/model'
import { toCyrillic } from './look-alikes.js'
import { slips } from './slips.js'

/** Tells known labels from those that only look like one. */
export interface LabelMatcher {
  isKnown(label: string): boolean
  /** The known label that a few slips make of this one, as the author would have written it. */
  almost(label: string): string | undefined
}

/** A matcher for these labels, which remembers what it was asked. */
export function labelMatcher(names: readonly string[]): LabelMatcher {
  const known = names.map((name) => ({ name, folded: fold(name) }))
  const exact = new Set(names.map(normalizeLabel))
  const answers = new Map<string, string | undefined>()
  return {
    isKnown: (label) => exact.has(normalizeLabel(label)),
    almost(label) {
      if (exact.has(normalizeLabel(label))) return undefined
      if (!answers.has(label)) answers.set(label, nearest(label, known))
      return answers.get(label)
    },
  }
}

/** One slip in a short label, two in a longer one, three in a long one. */
function nearest(label: string, known: readonly { name: string; folded: string }[]): string | undefined {
  const written = fold(label)
  if (written.length < 3 || written.length > 60) return undefined
  const limit = written.length < 8 ? 1 : written.length < 16 ? 2 : 3
  let best: string | undefined
  let distance = limit + 1
  for (const { name, folded } of known) {
    // «Уроки» is no slip for «Сроки».
    if (folded.length < 8 && folded[0] !== written[0]) continue
    const near = slips(written, folded, distance - 1)
    if (near >= distance) continue
    best = name
    distance = near
  }
  return best === undefined ? undefined : inCaseOf(label, best)
}

/** Labels are compared without look-alike letters: «Cрок» may have come with a Latin C. */
function fold(label: string): string {
  return toCyrillic(normalizeLabel(label))
}

/** The known label with a capital first letter where the author has one. */
function inCaseOf(label: string, known: string): string {
  return label[0] === label[0]?.toLowerCase() ? known : `${known[0]?.toUpperCase()}${known.slice(1)}`
}
