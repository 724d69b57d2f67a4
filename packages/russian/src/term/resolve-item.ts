import { compareDates, dayNumber } from '../calendar-date.js'
import type { Span } from './atom-span.js'
import { spanInYear } from './atom-span.js'
import type { Atom, CalendarItem } from './calendar-atom.js'
import { order, writtenYear } from './expand-years.js'
import type { PlanPeriod } from './plan-period.js'
import type { AssumptionCode } from './term-reading.js'

/** Days of an item, and what had to be assumed; `span` is absent when there are none. */
export interface Resolved {
  span?: Span
  assumed: AssumptionCode[]
  /** The words contradict the calendar: the term is unknown. */
  impossible?: boolean
  /** The item lasts by its nature (a year, a school year), however long it is. */
  lasting?: boolean
}

/** Works out the days of one item; years that are left out come from the period. */
export function resolveItem(written: CalendarItem, period: PlanPeriod | undefined): Resolved {
  const assumed: AssumptionCode[] = []
  const from = settle(written.from, period, assumed)
  const to = written.to === written.from ? from : settle(written.to, period, assumed)
  if (from === to && from.unit === 'school-year' && writtenYear(from) === undefined) return schoolYear(period, assumed)
  if (from === to && from.unit === 'year' && writtenYear(from) === undefined) return planYear(period, assumed)
  const item: CalendarItem = { from, to }
  if (period?.school && (isThirdOfSomeYear(from) || isThirdOfSomeYear(to))) {
    return { assumed: ['relative-year'], impossible: true }
  }
  const lasting = from.unit === 'year' || from.unit === 'school-year'
  const first = writtenYear(from)
  const last = writtenYear(to)
  if ((first === undefined || last === undefined) && runsBackwards(item))
    return { assumed: ['reversed'], impossible: true }
  if (first !== undefined || last !== undefined) {
    const span = spanStarting(item, first ?? startYear(item, last ?? 0), last)
    if (!span) return { assumed: ['no-such-date'], impossible: true }
    if (compareDates(span.start, span.end) > 0) return { assumed: ['reversed'], impossible: true }
    return { span, assumed, lasting }
  }
  if (!period) return { assumed: [...assumed, 'no-period'] }
  const chosen = choose(item, period)
  if (!chosen) return { assumed: ['no-such-date'], impossible: true }
  return { span: chosen.span, assumed: [...assumed, ...chosen.assumed], lasting }
}

/** «начало года» in a plan of a school year: January or September? */
function isThirdOfSomeYear(atom: Atom): boolean {
  return atom.part?.unit === 'third' && atom.of?.unit === 'year' && writtenYear(atom) === undefined
}

/** Days of an item that begins in this year; `endYear` is given when it was written. */
export function spanStarting({ from, to }: CalendarItem, year: number, endYear?: number): Span | undefined {
  const first = spanInYear(from, year)
  if (from === to || !first) return first
  const last = spanInYear(to, endYear ?? (order(from) <= order(to) ? year : year + 1))
  return last && { start: first.start, end: last.end }
}

/** «15–12 декабря»: days of one month do not go on into the next year. */
function runsBackwards({ from, to }: CalendarItem): boolean {
  return from.unit === 'day' && to.unit === 'day' && from.month === to.month && (from.day ?? 0) > (to.day ?? 0)
}

function startYear({ from, to }: CalendarItem, endYear: number): number {
  return order(from) <= order(to) ? endYear : endYear - 1
}

/** School or calendar half, and years told by «текущего», «следующего». */
function settle(atom: Atom, period: PlanPeriod | undefined, assumed: AssumptionCode[]): Atom {
  if (atom.unit === 'school-quarter' || atom.unit === 'trimester') assumed.push('school-quarter')
  if (atom.part?.vague) assumed.push('vague-part')
  const dated = relativeYear(atom, period, assumed)
  return dated.unit === 'half' && !dated.school ? halfYear(dated, period, assumed) : dated
}

function relativeYear(atom: Atom, period: PlanPeriod | undefined, assumed: AssumptionCode[]): Atom {
  if (atom.relativeYear === undefined) return atom
  assumed.push('relative-year')
  if (!period || atom.relativeYear === 0) return atom
  if (atom.unit === 'school-year') {
    const current = period.start.month >= 9 ? period.start.year : period.start.year - 1
    return { ...atom, schoolYear: current + atom.relativeYear }
  }
  return { ...atom, year: period.start.year + atom.relativeYear }
}

function halfYear(atom: Atom, period: PlanPeriod | undefined, assumed: AssumptionCode[]): Atom {
  const school: Atom = { ...atom, school: true }
  if (!period) return atom
  if (atom.year === undefined) {
    if (period.school) return school
    if (period.start.month !== 1) assumed.push('half-year')
    return atom
  }
  const fits = (candidate: Atom): number => {
    const span = spanInYear(candidate, atom.year ?? 0)
    return !span ? 0 : contains(period, span) ? 2 : intersects(period, span) ? 1 : 0
  }
  if (!period.school || fits(school) <= fits(atom)) return atom
  assumed.push('half-year')
  return school
}

/** The year is chosen so that the item lies in the period. */
function choose(item: CalendarItem, period: PlanPeriod): { span: Span; assumed: AssumptionCode[] } | undefined {
  const spans: Span[] = []
  for (let year = period.start.year - 1; year <= period.end.year + 1; year += 1) {
    const span = spanStarting(item, year)
    if (span) spans.push(span)
  }
  const inside = spans.filter((span) => intersects(period, span))
  const [only] = inside
  if (!only) {
    const nearest = spans.toSorted((a, b) => distance(period, a) - distance(period, b))[0]
    return nearest && { span: nearest, assumed: ['outside-period'] }
  }
  if (inside.length === 1) return { span: only, assumed: [] }
  // A plan of a school year that opens in August: «август» is that August, not the one a year later.
  if (period.short && sameMonth(only.start, period.start)) {
    return { span: only, assumed: period.start.month === 8 ? [] : ['several-years'] }
  }
  const whole = inside.filter((span) => contains(period, span))
  if (whole.length === 1 && whole[0]) return { span: whole[0], assumed: [] }
  // «декабрь – январь» of a calendar year begins in it rather than ends in it.
  const begun = inside.find(({ start }) => compareDates(period.start, start) <= 0)
  return { span: whole[0] ?? begun ?? only, assumed: ['several-years'] }
}

/**
 * «учебный год» without figures. In a plan of one school year it is that year, no longer than the plan; in a longer
 * plan it is every school year of it, which is the whole plan.
 */
function schoolYear(period: PlanPeriod | undefined, assumed: AssumptionCode[]): Resolved {
  if (!period) return { assumed: [...assumed, 'no-period'], lasting: true }
  const whole: Span = { start: period.start, end: period.end }
  if (!period.short) return { span: whole, assumed, lasting: true }
  const years: Span[] = []
  for (let year = period.start.year - 1; year <= period.end.year; year += 1) {
    const span = spanInYear({ unit: 'school-year' }, year)
    if (span && intersects(period, span)) years.push(clip(span, period))
  }
  const longest = years.toSorted((a, b) => days(b) - days(a))[0] ?? whole
  if (years.length === 1 || days(longest) >= lessons) return { span: longest, assumed, lasting: true }
  return { span: whole, assumed: [...assumed, 'school-year'], lasting: true }
}

/** «год» without figures: the time of the plan. */
function planYear(period: PlanPeriod | undefined, assumed: AssumptionCode[]): Resolved {
  if (!period) return { assumed: [...assumed, 'no-period'], lasting: true }
  return { span: { start: period.start, end: period.end }, assumed, lasting: true }
}

/** Days from 1 September to the end of May, about: a plan that has them is one of that school year. */
const lessons = 260

export function intersects(a: Span, b: Span): boolean {
  return compareDates(a.start, b.end) <= 0 && compareDates(b.start, a.end) <= 0
}

export function contains(outer: Span, inner: Span): boolean {
  return compareDates(outer.start, inner.start) <= 0 && compareDates(inner.end, outer.end) <= 0
}

/** The common part of two spans that intersect. */
export function clip(span: Span, to: Span): Span {
  return {
    start: compareDates(span.start, to.start) < 0 ? to.start : span.start,
    end: compareDates(span.end, to.end) > 0 ? to.end : span.end,
  }
}

function days({ start, end }: Span): number {
  return dayNumber(end) - dayNumber(start) + 1
}

function distance(period: Span, span: Span): number {
  return Math.max(dayNumber(span.start) - dayNumber(period.end), dayNumber(period.start) - dayNumber(span.end))
}

function sameMonth(a: Span['start'], b: Span['start']): boolean {
  return a.year === b.year && a.month === b.month
}
