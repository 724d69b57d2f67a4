import type { Atom, CalendarItem } from './calendar-atom.js'
import type { Cursor } from './cursor.js'
import { attempt, peek, takeKind, takeWords, wordAt } from './cursor.js'
import { writtenYear } from './expand-years.js'
import type { PendingNumber } from './parse-atom.js'
import { parseAtom, parseCountedParts } from './parse-atom.js'

type Raw = Atom | PendingNumber

/** A list of calendar expressions and ranges: «сентябрь, октябрь», «1–5 и 10–15 мая», «октябрь 2025 г. – май 2026 г.». */
export function parseItems(cursor: Cursor): CalendarItem[] | undefined {
  return attempt(cursor, () => {
    const first = parseRange(cursor)
    if (!first) return undefined
    const ranges = [first]
    for (;;) {
      const next = attempt(cursor, () => (takeSeparator(cursor) ? parseRange(cursor) : undefined))
      if (!next) break
      ranges.push(next)
    }
    return fillUnits(ranges)
  })
}

/** «с 1 по 15 декабря», «от сентября до мая»; a bare «с 1 сентября» is not taken here. */
export function parseFromTo(cursor: Cursor): CalendarItem | undefined {
  return attempt(cursor, () => {
    if (!takeWords(cursor, /^(?:с|со|от)$/u)) return undefined
    const from = parseAtom(cursor)
    takeKind(cursor, 'comma')
    const until = wordAt(cursor) === 'до'
    if (!from || !(takeWords(cursor, /^(?:по|до)$/u) || takeKind(cursor, 'dash'))) return undefined
    const ended = takeEdgeWord(cursor)
    const to = parseAtom(cursor)
    if (!to || to.unit === 'number' || (ended && to.unit === 'day')) return undefined
    // «ежегодно с 2026 года до 1 марта»: a beginning and a last day of every year, not a range.
    if (until && from.unit === 'year' && writtenYear(to) === undefined) return undefined
    return fillUnits([[from, to]])?.[0]
  })
}

function takeEdgeWord(cursor: Cursor): boolean {
  return takeWords(cursor, /^конца$/u)
}

function takeSeparator(cursor: Cursor): boolean {
  if (takeKind(cursor, 'comma')) {
    takeWords(cursor, /^(?:и|а)$/u)
    takeWords(cursor, /^(?:в|во|также)$/u)
    return true
  }
  if (takeKind(cursor, 'slash')) return true
  if (takeWords(cursor, 'и')) {
    takeWords(cursor, /^(?:в|во)$/u)
    return true
  }
  return peek(cursor)?.newLine === true
}

/** A chain of dashes goes from its first to its last: «ноябрь – декабрь 2022 – январь – март 2023». */
function parseRange(cursor: Cursor): Raw[] | undefined {
  const first = parseFromToRaw(cursor) ?? parseCountedParts(cursor) ?? single(cursor)
  if (!first) return undefined
  const chain = first
  for (;;) {
    const next = attempt(cursor, () => {
      // «1 октября по 1 ноября»: the «с» was left out.
      const till = chain.length === 1 && takeWords(cursor, 'по')
      if (!till && !takeKind(cursor, 'dash')) return undefined
      takeWords(cursor, /^(?:в|во|по)$/u)
      return parseAtom(cursor)
    })
    if (!next) return chain
    const [year] = chain
    // «2025 г. – октябрь» names the month of that year.
    if (chain.length === 1 && year?.unit === 'year' && year.year !== undefined && isYearless(next)) {
      return [{ ...next, year: year.year }]
    }
    chain.push(next)
  }
}

function isYearless(raw: Raw): raw is Atom {
  return raw.unit !== 'number' && raw.unit !== 'year' && raw.unit !== 'school-year' && writtenYear(raw) === undefined
}

function single(cursor: Cursor): Raw[] | undefined {
  const atom = parseAtom(cursor)
  return atom && [atom]
}

function parseFromToRaw(cursor: Cursor): Raw[] | undefined {
  if (!/^(?:с|со|от)$/u.test(wordAt(cursor))) return undefined
  const item = parseFromTo(cursor)
  return item && [item.from, item.to]
}

/** Numbers without a unit take it, and the month or the year with it, from the next expression to the right. */
function fillUnits(ranges: Raw[][]): CalendarItem[] | undefined {
  let right: Atom | undefined
  const items: CalendarItem[] = []
  for (let i = ranges.length - 1; i >= 0; i -= 1) {
    const chain = ranges[i] ?? []
    const atoms: Atom[] = []
    for (let j = chain.length - 1; j >= 0; j -= 1) {
      const raw = chain[j]
      const atom = raw?.unit === 'number' ? withUnit(raw, right) : raw
      if (!atom) return undefined
      atoms.unshift(atom)
      right = atom
    }
    const from = atoms[0]
    const to = atoms.at(-1)
    if (!from || !to) return undefined
    items.push({ from, to })
  }
  return items.toReversed()
}

function withUnit({ number, third }: PendingNumber, right: Atom | undefined): Atom | undefined {
  if (!right) return undefined
  if (third || right.part?.unit === 'third') {
    return third && right.part?.unit === 'third' ? { ...right, part: { ...right.part, number } } : undefined
  }
  if (number < 1 && right.unit !== 'part') return undefined
  if (right.unit === 'day') return { ...right, day: number }
  if (right.unit === 'part' && right.part)
    return number <= 5 ? { ...right, part: { ...right.part, number } } : undefined
  const most = { quarter: 4, 'school-quarter': 4, trimester: 3, half: 2 }[right.unit as string] ?? 0
  return number >= 1 && number <= most ? { ...right, number } : undefined
}
