import type { Registry } from '@dorozhnik/model'
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
    reading.report('field-shape', [0, Math.min(source.text.length, 1)], {
      ru: `В «${source.name}» ждут разделы organizations, people, groups, profile.`,
      en: `“${source.name}” should hold the sections organizations, people, groups, profile.`,
    })
    return undefined
  }
  checkShape(reading, data, 'Registry', validateRegistry)
  nameRecords(data)
  return data as Registry
}

/** A record without its name is kept, so that those who mention it are not told that nobody has the id. */
function nameRecords(data: YamlMap): void {
  for (const register of ['organizations', 'people', 'groups']) {
    const records = data[register]
    if (typeof records !== 'object' || Array.isArray(records)) continue
    for (const record of Object.values(records))
      if (typeof record === 'object' && !Array.isArray(record)) record.name ??= ''
  }
}
