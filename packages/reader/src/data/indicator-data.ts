import type { IndicatorChild, IndicatorGroup, IndicatorRow } from '@dorozhnik/model'
import { validateIndicatorGroup, validateIndicatorRecord } from '../generated/validators.js'
import { directionOf } from '../parts/indicator-fields.js'
import type { Reading } from '../reading.js'
import { checkShape, type YamlMap } from '../shape/check-shape.js'
import { readYaml, type YamlData } from '../yaml/read-yaml.js'

/** Reads a stretch of YAML as indicators and groups: a list of records, or records by name. */
export function readIndicatorData(reading: Reading, start: number, end: number): IndicatorChild[] {
  const data = readYaml(reading, start, end)
  if (data === undefined) return []
  if (typeof data === 'string') {
    reportShape(reading, [start, end], undefined)
    return []
  }
  return Array.isArray(data) ? readRecords(reading, data) : readNamedRecords(reading, data)
}

function readRecords(reading: Reading, list: readonly YamlData[]): IndicatorChild[] {
  return list.flatMap((record, index): IndicatorChild[] => {
    if (typeof record === 'string' || Array.isArray(record)) {
      const at = reading.places.at(list, index)
      reportShape(reading, at !== undefined && 'file' in at ? [at.start, at.end] : [0, 0], undefined)
      return []
    }
    return 'group' in record || 'indicators' in record ? [readGroup(reading, record)] : [readRecord(reading, record)]
  })
}

function readNamedRecords(reading: Reading, data: YamlMap): IndicatorChild[] {
  return reading.places.namesOf(data).flatMap((id) => {
    const record = data[id]
    const at = reading.places.nameAt(data, id)
    if (record === undefined || typeof record === 'string' || Array.isArray(record)) {
      reportShape(reading, at ?? [0, 0], id)
      return []
    }
    if (record.id === undefined) {
      record.id = id
      if (at !== undefined) reading.places.setKey(record, 'id', ...at)
    }
    return [readRecord(reading, record)]
  })
}

/** A record with the right shape; what has not is taken out of it and reported. */
function readRecord(reading: Reading, record: YamlMap): IndicatorRow {
  checkRecord(reading, record)
  return withType(reading, record, { type: 'indicator', name: '' }) as IndicatorRow
}

/** Takes what has not the right shape out of a record, and reports it. */
export function checkRecord(reading: Reading, record: YamlMap): void {
  nameDirection(record)
  checkShape(reading, record, 'IndicatorRecord', validateIndicatorRecord)
}

function readGroup(reading: Reading, record: YamlMap): IndicatorGroup {
  const inner = record.indicators
  record.indicators = []
  checkShape(reading, record, 'IndicatorGroupRecord', validateIndicatorGroup)
  delete record.indicators
  const { group = '', ...others } = record
  const at = reading.places.at(record, 'group')
  const node = withType(reading, record, { type: 'group', title: group, children: [] }, others) as IndicatorGroup
  delete (node as { group?: unknown }).group
  if (at !== undefined && 'file' in at) reading.places.setKey(node, 'title', at.start, at.end)
  if (Array.isArray(inner)) node.children = readRecords(reading, inner)
  else if (inner !== undefined && typeof inner === 'object') node.children = readNamedRecords(reading, inner)
  else reportShape(reading, rangeAt(reading, record), String(group))
  return node
}

/** The words of a person for a direction become the key of the model. */
function nameDirection(record: YamlMap): void {
  if (typeof record.direction !== 'string') return
  const direction = directionOf(record.direction)
  if (direction !== undefined) record.direction = direction
}

/** The record as a node of the model, with the places of its keys. */
function withType(reading: Reading, record: YamlMap, head: object, rest: YamlMap = record): object {
  const node = { ...head, ...rest }
  reading.places.set(node, reading.source, ...rangeAt(reading, record))
  reading.places.copyKeys(record, node)
  return node
}

function rangeAt(reading: Reading, record: object): readonly [start: number, end: number] {
  const at = reading.places.at(record)
  return at !== undefined && 'file' in at ? [at.start, at.end] : [0, 0]
}

/** Says that a record of indicators is none. */
export function reportShape(reading: Reading, range: readonly [number, number], name: string | undefined): void {
  const [ru, en] = name === undefined ? ['Показатель', 'The indicator'] : [`«${name}»`, `“${name}”`]
  reading.report(
    'field-shape',
    range,
    { ru: `${ru} записано не так, и эта запись не прочитана.`, en: `${en} is not as expected and was not read.` },
    {
      help: {
        ru: 'Каждый показатель – пары «ключ: значение» (name, unit, target …), группа – «group: название» и список «indicators:».',
        en: 'Each indicator is a map (name, unit, target …), a group is “group: title” and a list “indicators:”.',
      },
    },
  )
}
