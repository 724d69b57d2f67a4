import {
  type Content,
  type Indicator,
  type IndicatorGroup,
  type IndicatorItem,
  type IndicatorPeriod,
  isBlank,
  normalizeLabel,
  plainText,
} from '@dorozhnik/model'
import type { Converting } from '../markdown/converting.js'
import { putContent } from '../plan/put-content.js'
import { assignOwn, ownFields } from '../plan/set-field.js'
import { plainValue } from './plain-value.js'

type Range = readonly [start: number, end: number]

/** Words for the direction in which a value should go. */
const directions: Readonly<Record<NonNullable<Indicator['direction']>, readonly string[]>> = {
  increase: ['рост', 'увеличение', 'повышение', 'возрастание', 'положительная', 'положительная динамика', 'вверх', '↑'],
  decrease: ['снижение', 'уменьшение', 'сокращение', 'отрицательная динамика', 'вниз', '↓'],
  maintain: ['сохранение', 'без изменений', 'стабильно', 'стабильность', 'удержание', 'не снижается', '='],
}

/** The direction that a word means. */
export function directionOf(text: string): Indicator['direction'] {
  const word = normalizeLabel(text)
  return (Object.keys(directions) as (keyof typeof directions)[]).find(
    (direction) => direction === word || directions[direction].includes(word),
  )
}

/** Puts a value into an indicator, by the key of its column. */
export function setIndicatorField(
  converting: Converting,
  indicator: Indicator,
  key: string,
  content: Content,
  range: Range,
): void {
  switch (key) {
    case 'name':
    case 'formula':
    case 'monitoring':
    case 'source':
    case 'target':
      putContent(
        converting.reading,
        indicator,
        key,
        indicator[key],
        (value) => (indicator[key] = value),
        content,
        range,
      )
      return
    case 'unit':
    case 'baseline':
      setText(converting, indicator, key, content, range)
      return
    case 'direction':
      setDirection(converting, indicator, content, range)
      return
    default:
      setOwn(converting, indicator, key, content, range)
  }
}

/** A field of the author's own. */
function setOwn(converting: Converting, indicator: Indicator, key: string, content: Content, range: Range): void {
  const own = ownFields(converting.reading, indicator, range)
  const before = Object.hasOwn(own, key) ? own[key] : undefined
  putContent(converting.reading, own, key, before, (value) => assignOwn(own, key, value), content, range)
  converting.reading.places.setKey(indicator, key, ...range, converting.reading.source.name)
}

function setDirection(converting: Converting, indicator: Indicator, content: Content, range: Range): void {
  const direction = directionOf(plainText(content))
  if (direction !== undefined && indicator.direction === undefined) {
    indicator.direction = direction
    converting.reading.places.setKey(indicator, 'direction', ...range, converting.reading.source.name)
    return
  }
  if (direction === undefined)
    converting.reading.report(
      'indicator-direction',
      range,
      {
        ru: 'Динамика записана словами, которых программа не знает; они напечатаются, но проверить их нельзя.',
        en: 'The direction is in words that are not known; they are printed, but cannot be checked.',
      },
      {
        help: { ru: 'Напишите «рост», «снижение» или «сохранение».', en: 'Write “рост”, “снижение” or “сохранение”.' },
      },
    )
  setOwn(converting, indicator, 'Динамика', content, range)
}

/** A value that is printed as a plain text; a second one is added to the first and reported. */
export function setText<Key extends 'unit' | 'baseline'>(
  converting: Converting,
  node: { [K in Key]?: string },
  key: Key,
  content: Content,
  range: Range,
): void {
  const text = plainValue(converting.reading, content, range)
  const put = (value: Content): void => {
    node[key] = typeof value === 'string' ? value : plainText(value).replaceAll('\n', '; ')
  }
  putContent(converting.reading, node, key, node[key], put, text, range)
}

/** Puts the planned value of a period into an indicator. */
export function setValue(
  converting: Converting,
  node: Indicator | IndicatorItem,
  { key }: IndicatorPeriod,
  content: Content,
  range: Range,
): void {
  if (isBlank(content)) return
  const { places, source } = converting.reading
  const text = plainValue(converting.reading, content, range)
  if (node.values === undefined) {
    node.values = {}
    places.set(node.values, source, ...range)
    places.setKey(node, 'values', ...range, source.name)
  }
  const { values } = node
  const put = (value: Content): void => {
    assignOwn(values, key, typeof value === 'string' ? value : plainText(value).replaceAll('\n', '; '))
  }
  putContent(converting.reading, values, key, Object.hasOwn(values, key) ? values[key] : undefined, put, text, range)
  widen(converting, node, 'values', range)
  widenNode(converting, values, range)
}

function widen(converting: Converting, node: object, key: string, [start, end]: Range): void {
  const at = converting.reading.places.at(node, key)
  if (at === undefined || !('file' in at)) return
  converting.reading.places.setKey(node, key, Math.min(at.start, start), Math.max(at.end, end), at.file)
}

function widenNode(converting: Converting, node: object, [start, end]: Range): void {
  const { places, source } = converting.reading
  const at = places.at(node)
  if (at !== undefined && 'file' in at) places.set(node, source, Math.min(at.start, start), Math.max(at.end, end))
}

/** Fields that a group may have for everything in it. */
export function isGroupField(key: string): key is 'unit' | 'formula' | 'monitoring' | 'source' {
  return key === 'unit' || key === 'formula' || key === 'monitoring' || key === 'source'
}

/** Puts a value into a group. */
export function setGroupField(
  converting: Converting,
  group: IndicatorGroup,
  key: 'unit' | 'formula' | 'monitoring' | 'source',
  content: Content,
  range: Range,
): void {
  if (key === 'unit') setText(converting, group, key, content, range)
  else putContent(converting.reading, group, key, group[key], (value) => (group[key] = value), content, range)
}
