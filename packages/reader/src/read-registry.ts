import { shorten } from '@dorozhnik/diagnostics'
import type { Registry } from '@dorozhnik/model'
import { nameCases } from './case-keys.js'
import { validateRegistry } from './generated/validators.js'
import type { Reading } from './reading.js'
import { checkShape, type YamlMap } from './shape/check-shape.js'
import { readYaml } from './yaml/read-yaml.js'

/** The file of a workspace that says who and what its documents speak of. */
export const registryName = 'dorozhnik.yaml'

/** Reads the registry; absent when nothing of it can be trusted. An empty file is an empty registry. */
export function readRegistry(reading: Reading): Registry | undefined {
  const { source, places } = reading
  const before = reading.diagnostics.length
  const data = readYaml(reading, 0, source.text.length)
  if (data === undefined) {
    const broken = reading.diagnostics.length > before
    return broken ? undefined : places.set({}, source, 0, 0)
  }
  if (typeof data === 'string' || Array.isArray(data)) {
    const end = source.text.trimEnd().indexOf('\n')
    reading.report(
      'field-shape',
      [0, end === -1 ? source.text.trimEnd().length : end],
      {
        ru: `Файл «${source.name}» записан не так: в нём нет разделов.`,
        en: `“${source.name}” is not as expected: it has no sections.`,
      },
      {
        help: {
          ru: 'Здесь бывают разделы organizations, people, groups, profile, rules: название, двоеточие, ниже записи с отступом.',
          en: 'It holds the sections organizations, people, groups, profile, rules: a name, a colon, the records indented below.',
        },
      },
    )
    return undefined
  }
  const known = recordsOf(reading, data)
  for (const record of recordMaps(data)) nameCases(reading, record)
  checkShape(reading, data, 'Registry', validateRegistry)
  // Of a register that is no register nobody knows what it was to hold.
  if (registers.some((name) => known.has(name) && data[name] === undefined)) return undefined
  nameRecords(data, known)
  return data as Registry
}

/** Every record of every register that is a map. */
function recordMaps(data: YamlMap): YamlMap[] {
  return registers.flatMap((name) => {
    const records = data[name]
    const all = typeof records === 'object' && !Array.isArray(records) ? Object.values(records) : []
    return all.filter((record): record is YamlMap => typeof record === 'object' && !Array.isArray(record))
  })
}

const registers = ['organizations', 'people', 'groups']

/**
 * The ids of every register that was written. One with nothing behind it gets an empty record, so that
 * what it lacks is said; one that nobody could mention is reported.
 */
function recordsOf(reading: Reading, data: YamlMap): Map<string, string[]> {
  const known = new Map<string, string[]>()
  for (const name of registers) {
    const records = data[name]
    if (records === undefined) continue
    known.set(name, [])
    if (typeof records === 'string' || Array.isArray(records)) continue
    const ids = reading.places.namesOf(records)
    known.set(name, ids)
    for (const id of ids) {
      const [start, end] = reading.places.nameAt(records, id) ?? [0, 0]
      if (records[id] === undefined) {
        records[id] = reading.places.set({}, reading.source, start, end)
        reading.places.setKey(records, id, start, end)
      }
      if (!idPattern.test(id)) reportId(reading, id, [start, end])
    }
  }
  return known
}

const idPattern = /^[A-Za-zА-Яа-яЁё][A-Za-zА-Яа-яЁё0-9_-]*$/

function reportId(reading: Reading, id: string, range: readonly [number, number]): void {
  reading.report(
    'field-shape',
    range,
    {
      ru: `Имя «${shorten(id)}» записано не так: на него нельзя сослаться.`,
      en: `The name “${shorten(id)}” is not as expected: nothing can refer to it.`,
    },
    {
      help: {
        ru: 'Имя состоит из букв, цифр, «-» и «_» и начинается с буквы.',
        en: 'A name is made of letters, digits, “-” and “_” and begins with a letter.',
      },
    },
  )
}

/** A record that is broken or has no name is kept, so that those who mention it are not told that nobody has the id. */
function nameRecords(data: YamlMap, known: ReadonlyMap<string, string[]>): void {
  for (const [register, ids] of known) {
    const records = data[register] as YamlMap
    for (const id of ids) {
      const record = (records[id] ??= {})
      if (typeof record === 'object' && !Array.isArray(record)) record.name ??= ''
    }
  }
}
