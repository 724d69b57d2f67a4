import type { Indicator } from './indicator.js'
import { plainText } from './text.js'

/** Units that are understood at the end of a name, without full stops and spaces inside. */
const units: ReadonlySet<string> = new Set(
  [
    ['%', 'процент', 'процента', 'процентов', 'проценты', 'в процентах'],
    ['человек', 'чел', 'тыс человек', 'тыс чел'],
    ['единиц', 'единица', 'единицы', 'ед', 'тыс единиц', 'тыс ед'],
    ['штук', 'штуки', 'шт'],
    ['балл', 'балла', 'баллов', 'баллы'],
    ['рублей', 'руб', 'тыс рублей', 'тыс руб', 'млн рублей', 'млн руб'],
    ['час', 'часа', 'часов', 'ч', 'дней', 'дня', 'месяцев', 'лет'],
    ['раз', 'раза', 'да/нет'],
  ].flat(),
)

/**
 * The unit of an indicator: the one that is given, else the one at the end of the name, after a comma or in
 * brackets: `Доля участников, %`, `Число площадок (единиц)`.
 */
export function unitOf(indicator: Pick<Indicator, 'name' | 'unit'>): string | undefined {
  if (indicator.unit !== undefined && indicator.unit.trim() !== '') return indicator.unit
  const name = plainText(indicator.name).trim().replace(/[;:]$/, '')
  const candidate = name.endsWith(')') ? name.slice(name.lastIndexOf('(') + 1, -1) : afterComma(name)
  if (candidate === undefined) return undefined
  const unit = candidate.trim().replace(/^в\s+(?=%)/, '')
  return units.has(comparable(unit)) ? unit : undefined
}

function afterComma(name: string): string | undefined {
  const comma = name.lastIndexOf(',')
  return comma < 0 ? undefined : name.slice(comma + 1)
}

function comparable(unit: string): string {
  return unit.toLowerCase().replaceAll('.', ' ').trim().replaceAll(/\s+/g, ' ')
}
