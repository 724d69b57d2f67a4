import { type Localized, nearest, perhapsMeant, shorten } from '@dorozhnik/diagnostics'
import type { NumberOption, ProfileOption, ProfilePath, WidthsOption } from './profile-option.js'
import type { Profile } from './profile.js'
import { profileValue } from './profile-value.js'

/** A value of an option, or what is wrong with it. */
export type ValueReading = { value: unknown } | { problem: { message: Localized; help: Localized } }

/** Reads the value of an option; texts stand for numbers and truth, as YAML gives them. */
export function readValue(option: ProfileOption, written: unknown, profile: Profile, path: ProfilePath): ValueReading {
  switch (option.kind) {
    case 'number':
      return readNumber(option, written)
    case 'boolean':
      return readBoolean(written)
    case 'choice': {
      if (option.values.includes(String(written))) return { value: String(written) }
      const meant = nearest(String(written), option.values)
      return wrong(
        written,
        meant === undefined
          ? { ru: `Бывает: ${option.values.join(', ')}.`, en: `Allowed: ${option.values.join(', ')}.` }
          : perhapsMeant(meant),
      )
    }
    case 'text':
      return typeof written === 'string' && written.trim() !== '' && written.length <= option.longest
        ? { value: written.trim() }
        : wrong(written, { ru: 'Здесь нужно название шрифта.', en: 'The name of a font belongs here.' })
    case 'shares':
      return readShares(option.count, written)
    case 'widths':
      return readWidths(option, written, profileValue(profile, path) as object)
  }
}

const units: Record<NumberOption['unit'], Localized> = {
  mm: { ru: ' мм', en: ' mm' },
  pt: { ru: ' пт', en: ' pt' },
  lines: { ru: '', en: '' },
  multiple: { ru: '', en: '' },
  characters: { ru: '', en: '' },
  columns: { ru: '', en: '' },
  people: { ru: '', en: '' },
}

function readNumber(option: Pick<NumberOption, 'least' | 'most' | 'unit' | 'whole'>, written: unknown): ValueReading {
  const { least, most, unit, whole } = option
  const value = numberOf(written)
  if (value !== undefined && value >= least && value <= most && (!whole || Number.isInteger(value))) return { value }
  const kind: Localized = whole ? { ru: 'целое число', en: 'a whole number' } : { ru: 'число', en: 'a number' }
  return wrong(written, {
    ru: `Здесь нужно ${kind.ru} от ${decimal(least)} до ${decimal(most)}${units[unit].ru}.`,
    en: `Expected here: ${kind.en} from ${least} to ${most}${units[unit].en}.`,
  })
}

/** A number, or a text that is one; a comma is a point in Russian. */
function numberOf(written: unknown): number | undefined {
  if (typeof written === 'number') return Number.isFinite(written) ? written : undefined
  return typeof written === 'string' && /^-?\d{1,6}(?:[.,]\d{1,4})?$/.test(written.trim())
    ? Number(written.trim().replace(',', '.'))
    : undefined
}

function decimal(value: number): string {
  return String(value).replace('.', ',')
}

const truths: Readonly<Record<string, boolean>> = { true: true, false: false, да: true, нет: false }

function readBoolean(written: unknown): ValueReading {
  const word = String(written).trim().toLowerCase()
  return Object.hasOwn(truths, word)
    ? { value: truths[word] }
    : wrong(written, { ru: 'Здесь нужно true или false.', en: 'Expected here: true or false.' })
}

function readShares(count: number, written: unknown): ValueReading {
  const values = Array.isArray(written) ? written.map(numberOf) : []
  const sound = values.length === count && values.every((value) => value !== undefined && value > 0)
  return sound
    ? { value: values }
    : wrong(written, {
        ru: `Здесь нужен список из ${count} положительных чисел, например [0.45, 0.25, 0.3].`,
        en: `Expected here: a list of ${count} positive numbers, such as [0.45, 0.25, 0.3].`,
      })
}

type Bounds = Record<'least' | 'most', unknown>

/** Widths that are named win over those of the profile below; the others stay. */
function readWidths({ least, most }: WidthsOption, written: unknown, given: object): ValueReading {
  const help: Localized = {
    ru: `Пишите имя графы, а в скобках наименьшую и наибольшую ширину в мм (от ${least} до ${most}): term: { least: 26, most: 38 }.`,
    en: `Write the key of a column with its least and most width in mm (${least} to ${most}): term: { least: 26, most: 38 }.`,
  }
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return wrong(written, help)
  const widths: [string, { least: number; most: number }][] = []
  for (const [key, bounds] of Object.entries(written)) {
    const { least: low, most: high } = (typeof bounds === 'object' && bounds !== null ? bounds : {}) as Bounds
    const [narrow, wide] = [numberOf(low), numberOf(high)]
    if (narrow === undefined || wide === undefined || narrow < least || wide > most || narrow > wide)
      return wrong(`${key}: ${JSON.stringify(bounds)}`, help)
    widths.push([key, { least: narrow, most: wide }])
  }
  return { value: { ...given, ...Object.fromEntries(widths) } }
}

function wrong(written: unknown, help: Localized): ValueReading {
  const value = shorten(typeof written === 'object' ? JSON.stringify(written) : String(written))
  return {
    problem: {
      message: {
        ru: `Значение «${value}» не подходит и не прочитано.`,
        en: `The value “${value}” does not fit and was not read.`,
      },
      help,
    },
  }
}
