/** A number as somebody wrote it into a cell. */
export interface NumberReading {
  value: number
  /** What stands behind the number: `%`, `человек`. */
  unit?: string
  /** True when the fraction is set off by a full stop, which Russian papers do not do. */
  decimalPoint?: true
}

/** A sign, digits (groups of three may be set off by spaces), a fraction. */
export const numberPattern = '[+−–-]?(?:\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}){1,4}|\\d{1,15})(?:[.,]\\d{1,9})?'

const whole = new RegExp(`^(${numberPattern})(?![\\d.,]*\\d)[ \\u00a0\\u202f]{0,3}(%|\\p{L}[\\p{L}. ]{0,39})?$`, 'u')

/** No number is longer with its unit. */
const longest = 80

/**
 * Reads a text that is one number: `33,3`, `1 200`, `−5`, `85 %`, `12 чел.`. The decimal sign is a comma; a full stop
 * is understood. Anything else (`12–15`, `не менее 5`, `1.1.2`) is none.
 */
export function readNumber(text: string): NumberReading | undefined {
  const trimmed = text.trim()
  if (trimmed.length > longest) return undefined
  const match = whole.exec(trimmed)
  if (match?.[1] === undefined) return undefined
  const unit = match[2]?.trim()
  return {
    value: numberValue(match[1]),
    ...(unit === undefined || unit === '' ? {} : { unit }),
    ...(match[1].includes('.') ? { decimalPoint: true } : {}),
  }
}

/** The value of what {@link numberPattern} matches. */
export function numberValue(text: string): number {
  const digits = text.replaceAll(/[ \u00a0\u202f+]/g, '').replace(/^[−–]/, '-')
  return Number(digits.replace(',', '.'))
}
