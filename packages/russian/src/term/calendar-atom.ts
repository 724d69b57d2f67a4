/** A part of a month, a year and so on: the second decade, the last week, the beginning. */
export interface AtomPart {
  unit: 'week' | 'decade' | 'half' | 'third' | 'weekday' | 'day' | 'workday'
  /** Counted from 1; -1 is the last one. */
  number: number
  /** For `weekday`: 1 is Monday. */
  weekday?: number
  /** «начало», «середина», «конец»: no exact days. */
  vague?: boolean
}

/** A calendar expression whose year may be missing. */
export interface Atom {
  unit:
    | 'day'
    | 'month'
    | 'part'
    | 'quarter'
    | 'school-quarter'
    | 'trimester'
    | 'half'
    | 'season'
    | 'year'
    | 'school-year'
    | 'period'
  day?: number
  month?: number
  /** Of a quarter, a half, a trimester. */
  number?: number
  /** Of a season: first and last month. */
  months?: [number, number]
  part?: AtomPart
  /** What `part` is a part of; absent: of every month. */
  of?: Atom
  year?: number
  /** «2022–2023 гг.» after a month: the same in each of these years. */
  yearTo?: number
  /** The year in which the named school year begins. */
  schoolYear?: number
  /** «учебного года» was said. */
  school?: boolean
  /** «текущего года» (0), «следующего года» (1), «прошлого года» (-1). */
  relativeYear?: number
}

/** From one atom to another; the same atom twice for a single one. */
export interface CalendarItem {
  from: Atom
  to: Atom
}
