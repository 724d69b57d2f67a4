import { monthNominative } from '../months.js'
import type { Token } from './term-tokens.js'
import { units } from './term-words.js'

/** Words that may stand behind a month: «с 15.IX по 20.X». */
const passing = /^(?:по|до|и|включительно|ежегодно|далее)$/u

/** «III 2026» may be a quarter; there is no fifth one. */
const mostQuarters = 4

/**
 * Roman numerals that are months («15.IX.2025», «X–XII.2025», «XI 2025 г.») become what they say. A numeral before a
 * word («V этап», «III квартал») stays, and so does one that may be a quarter. One pass, from the end.
 */
export function romanMonths(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at]
    if (!token) continue
    const month = isMonth(tokens, at, result)
    if (!month) {
      result.push(token)
      continue
    }
    const { value, roman: _, ...rest } = token
    result.push({ ...rest, text: monthNominative(value ?? 1) })
    // «15.IX»: the dot would part the day from its month.
    if (isDayWithDot(tokens, at)) at -= 1
  }
  return result.toReversed()
}

/** `after` holds what stands to the right, the nearest one last. */
function isMonth(tokens: readonly Token[], at: number, after: readonly Token[]): boolean {
  const token = tokens[at]
  if (!token?.roman || token.ordinal || token.value === undefined) return false
  const next = tokens[at + 1]
  const surely = token.value > mostQuarters || isDayWithDot(tokens, at)
  if (next?.kind === 'dot' && next.start === token.end) return surely || isYear(tokens[at + 2])
  if (isYear(next)) return surely
  // «IX–XI», «IX, X и XI»: the last one tells what the others are.
  const link = next?.kind === 'dash' || next?.kind === 'comma' || next?.text === 'и'
  if (link && tokens[at + 2]?.roman) return after.at(-2)?.roman !== true && !isUnitAhead(after)
  if (next?.kind === 'word') return surely && passing.test(next.text)
  return surely && next?.kind !== 'number'
}

/** «15.IX» */
function isDayWithDot(tokens: readonly Token[], at: number): boolean {
  const [day, dot, month] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (day?.kind !== 'number' || day.ordinal || dot?.kind !== 'dot' || !month?.roman) return false
  return (day.digits ?? 0) <= 2 && (day.value ?? 0) >= 1 && dot.start === day.end && month.start === dot.end
}

function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.digits === 4 && /^(?:19|20|21)/u.test(token.text)
}

function isUnitAhead(after: readonly Token[]): boolean {
  return units.has(after.at(-3)?.text ?? '')
}
