import type { Indicator, IndicatorChild } from '@dorozhnik/model'
import { nearest, perhapsMeant, shorten } from '@dorozhnik/diagnostics'
import { resolveDocumentName } from '@dorozhnik/model'
import type { Reading } from '../reading.js'
import type { YamlMap } from '../shape/check-shape.js'
import { checkRecord, readIndicatorData, reportShape } from './indicator-data.js'

/** The indicators of a data file that a head points at. */
export interface HeaderIndicators {
  children: IndicatorChild[]
  /** Where the head names the file. */
  range: readonly [start: number, end: number]
}

/** The data files of a workspace. */
export interface DataFiles {
  /** The text of a file; `broken` when it cannot be read, absent when there is none. */
  open(name: string): Reading | 'broken' | undefined
  names(): string[]
}

/** Reads the file that `indicators: …` of a head names, and takes that field out of the head. */
export function takeIndicators(reading: Reading, data: YamlMap, files: DataFiles): HeaderIndicators | undefined {
  const written = data.indicators
  if (typeof written !== 'string') return undefined
  const at = reading.places.at(data, 'indicators')
  const range = at !== undefined && 'file' in at ? ([at.start, at.end] as const) : ([0, 0] as const)
  delete data.indicators
  const name = resolveDocumentName(reading.source.name, written)
  const file = name === undefined ? undefined : files.open(name)
  if (file === undefined) {
    reportMissing(reading, written, files.names(), range)
    return undefined
  }
  if (file === 'broken') return undefined
  return { children: readIndicatorData(file, 0, file.source.text.length), range }
}

function reportMissing(
  reading: Reading,
  path: string,
  names: readonly string[],
  range: readonly [number, number],
): void {
  const folder = reading.source.name.split('/').slice(0, -1).join('/')
  const known = names.map((name) =>
    folder !== '' && name.startsWith(`${folder}/`) ? name.slice(folder.length + 1) : name,
  )
  const guess = nearest(path, known)
  reading.report(
    'include-path',
    range,
    {
      ru: `Файла показателей «${shorten(path)}» в рабочей папке нет.`,
      en: `There is no file of indicators “${shorten(path)}” in the workspace.`,
    },
    {
      help:
        guess === undefined
          ? { ru: 'Проверьте путь: он пишется от этого файла.', en: 'Check the path: it is written from this file.' }
          : perhapsMeant(guess),
    },
  )
}

/**
 * Checks the head of a document by `check`, and each of the indicators in it by itself: what is wrong with one of
 * them says more than that the choice between records and a path fits nowhere.
 */
export function checkIndicators(reading: Reading, data: YamlMap, check: () => void): void {
  const written = data.indicators
  if (typeof written !== 'object' || Array.isArray(written)) {
    check()
    return
  }
  data.indicators = {}
  check()
  for (const [id, record] of Object.entries(written)) {
    if (typeof record === 'object' && !Array.isArray(record)) checkRecord(reading, record)
    else {
      reportShape(reading, reading.places.nameAt(written, id) ?? [0, 0], id)
      delete written[id]
    }
  }
  data.indicators = written
}

/** The fields of an indicator without what a row of a table has besides. */
export function indicatorOf(row: object): Indicator {
  const { type: _, id: __, ...indicator } = row as Indicator & { type?: string; id?: string }
  return indicator
}
