import type { TermReading } from '@dorozhnik/russian'

/**
 * The first day of a term that lies outside the period. Of what lasts or comes round («с 2024 года
 * ежегодно») only that is outside which does not meet the plan at all.
 */
export function dayOutside(
  { statements }: TermReading,
  period: { start: string; end: string },
): { message: 'late' | 'early'; day: string } | undefined {
  for (const { kind, start, end, intervals } of statements) {
    const whole = kind === 'range' || kind === 'deadline'
    for (const interval of whole && intervals !== undefined ? intervals : [{ start, end }]) {
      const last = interval.end
      const first = interval.start ?? last
      if (first === null || last === null) continue
      if ((whole ? last : first) > period.end) return { message: 'late', day: whole ? last : first }
      if ((whole ? first : last) < period.start) return { message: 'early', day: whole ? first : last }
    }
  }
  return undefined
}
