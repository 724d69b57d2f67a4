import { type IndicatorPeriod, type IndicatorsPart, normalizeLabel } from '@dorozhnik/model'
import type { Converting } from '../markdown/converting.js'

/** A year with whatever may be said of it: `2025`, `2025 год`, `2025/26 учебный год`, `План на 2025 г.`. */
const yearPattern =
  /^(?:в |на |план(?:овое значение)?(?: на)? |факт(?: за)? |значение(?: на| в| за)? )?(20\d\d)(?:\s*[/–-]\s*(20\d\d|\d\d))?(?:\s*(?:уч(?:ебный|ебном)?\.?\s*)?(?:г(?:од[ау]?|оду)?\.?|гг\.?|годы))?(?:\s*,?\s*\(?(?:план|факт|прогноз|оценка)\)?)?$/

/** A part of a year: `1 полугодие 2025 г.`, `I квартал 2026 года`, `сентябрь 2025`. */
const partPattern =
  /^(?:[1-4ivхx]+\s*(?:-?[а-я]{1,2}\s+)?(?:квартал|полугодие|этап)|[а-я]+)\s+(20\d\d)\s*(?:г(?:од[ау]?)?\.?)?$/

/**
 * The period that a label names: `2025 год` has the key `2025`, `2025/26 учебный год` the key `2025/2026`; the key
 * of any other period is the label itself.
 */
export function periodOf(label: string): IndicatorPeriod | undefined {
  const words = normalizeLabel(label)
  const match = yearPattern.exec(words)
  if (match?.[1] !== undefined) {
    // «Плановое значение на 2025 год» is the value of the year, unless another one is told from it.
    const plainYear = !/^план(?!овое значение)|\(?план\)?$|факт|прогноз|оценка/.test(words)
    if (!plainYear) return { key: label, label }
    const [, from, to] = match
    if (to === undefined) return { key: from, label }
    const until = to.length === 2 ? `${from.slice(0, 2)}${to}` : to
    return { key: `${from}/${until}`, label }
  }
  return partPattern.test(words) ? { key: label, label } : undefined
}

/** The keys of the periods that a part has already. */
const keys = new WeakMap<IndicatorsPart, Set<string>>()

/** Remembers a period under the label that the author gave it, when it is not known yet. */
export function addPeriod(
  converting: Converting,
  part: IndicatorsPart,
  period: IndicatorPeriod,
  range: readonly [start: number, end: number],
): void {
  const { places, source } = converting.reading
  const known = keys.get(part) ?? new Set()
  if (known.has(period.key)) return
  keys.set(part, known.add(period.key))
  if (part.periods === undefined) {
    part.periods = []
    places.set(part.periods, source, ...range)
    places.setKey(part, 'periods', ...range, source.name)
  }
  const added: IndicatorPeriod = { ...period }
  places.set(added, source, ...range)
  for (const key of ['key', 'label']) places.setKey(added, key, ...range)
  places.setKey(part.periods, part.periods.length, ...range, source.name)
  part.periods.push(added)
}

/** Puts the years into their order, when every period is a year and none stands in a table. */
export function sortPeriods(part: IndicatorsPart): void {
  if (part.periods?.every(({ key }) => /^\d{4}(?:\/\d{4})?$/.test(key)) !== true) return
  part.periods.sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
}
