import type { Localized, Place } from '@dorozhnik/diagnostics'
import {
  type Content,
  type FoundIndicator,
  type Indicator,
  type IndicatorItem,
  plainText,
  unitOf,
} from '@dorozhnik/model'
import { type NumberReading, readNumber } from '@dorozhnik/russian'
import { isEmptyCell } from '../context/is-empty-cell.js'
import { type Whereabouts, within } from '../context/place-in.js'
import { quoted } from './name-of.js'

/** What has figures: an indicator, or one of several under its name. */
export interface Measured {
  of: Indicator | IndicatorItem
  /** The indicator around an item. */
  found: FoundIndicator
  name: Localized
  unit: string | undefined
}

/** A planned value, the baseline or the target, as it was written. */
export interface Figure {
  /** The key of its period; absent for the baseline and the target. */
  period?: string
  text: string
  number: NumberReading | undefined
  place: Place | undefined
}

/** An indicator and those under its name. */
export function* measuredIn(found: FoundIndicator): Generator<Measured> {
  const { indicator, parents } = found
  const unit = unitOf(indicator) ?? parents.findLast((group) => group.unit !== undefined)?.unit
  const name = quoted(plainText(indicator.name))
  yield { of: indicator, found, name, unit }
  for (const item of indicator.items ?? []) {
    const own = plainText(item.name)
    const whole = `${plainText(indicator.name)}: ${own}`
    yield { of: item, found, name: quoted(whole.length > 60 ? own : whole), unit }
  }
}

/** Keys of periods in the order of time where they begin with a year, in that of writing otherwise. */
export function periodKeys(all: Iterable<string>): string[] {
  const keys = [...new Set(all)]
  return keys.every((key) => /^\d{4}(?!\d)/.test(key)) ? keys.toSorted() : keys
}

/** The planned value of a period, if there is one. */
export function valueOf({ values }: Pick<Indicator, 'values'>, period: string): string | undefined {
  return values !== undefined && Object.hasOwn(values, period) ? values[period] : undefined
}

/** The planned values that say something, in the order of their periods. */
export function valuesOf({ of }: Pick<Measured, 'of'>, where: Whereabouts): Figure[] {
  const { values = {} } = of
  return periodKeys(Object.keys(values)).flatMap((period) => {
    const text = values[period]
    if (text === undefined || isEmptyCell(text)) return []
    return [{ period, ...figure(where, values, period, text) }]
  })
}

/** The value before the plan. */
export function baselineOf({ of }: Pick<Measured, 'of'>, where: Whereabouts): Figure | undefined {
  return isEmptyCell(of.baseline) ? undefined : figure(where, of, 'baseline', of.baseline ?? '')
}

/** What has to be reached. */
export function targetOf({ of }: Pick<Measured, 'of'>, where: Whereabouts): Figure | undefined {
  return isEmptyCell(of.target) ? undefined : figure(where, of, 'target', plainText(of.target ?? ''))
}

/** A field of an indicator, or that of the nearest group around it which has one. */
export function inheritedField(
  { indicator, parents }: FoundIndicator,
  key: 'formula' | 'source' | 'monitoring',
): Content | undefined {
  return isEmptyCell(indicator[key]) ? parents.findLast((group) => !isEmptyCell(group[key]))?.[key] : indicator[key]
}

/** True for what cannot be more than a hundred of a hundred: a share, a coverage. */
export function isShare(name: string): boolean {
  return /^\s{0,5}(?:средн[a-zЀ-ӿ]{2,5}\s)?(?:доля|удельный вес|процент|охват)(?![a-zЀ-ӿ])/iu.test(name)
}

/** True for what is measured in parts of a hundred and cannot be more. */
export function isOfHundred({ found, unit }: Pick<Measured, 'found' | 'unit'>): boolean {
  return isShare(plainText(found.indicator.name)) && (unit === undefined || isPercent(unit))
}

/** True for the unit of shares. */
export function isPercent(unit: string | undefined): boolean {
  return unit !== undefined && /^(?:%|процент[a-zЀ-ӿ]{0,3}|в процентах)\.?$/iu.test(unit.trim())
}

function figure(where: Whereabouts, node: object, key: string, text: string): Omit<Figure, 'period'> {
  const { place } = within(where, where.places.at(node, key), text, 0, text.length)
  return { text, number: readNumber(text), place }
}
