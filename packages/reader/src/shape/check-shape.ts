import { shorten } from '@dorozhnik/diagnostics'
import type { ShapeError, ShapeValidator } from '../generated/validators.js'
import type { Reading } from '../reading.js'
import type { YamlData } from '../yaml/read-yaml.js'
import { shapeMessage } from './shape-message.js'

/** A map that was read from YAML. */
export type YamlMap = { [key: string]: YamlData }

/**
 * Checks data against a schema and reports in our words. What has not the right shape is taken out
 * of `data`, so that everything else can be read on; nothing is filled in. `root` is the name of the
 * interface that the data should have.
 */
export function checkShape(reading: Reading, data: YamlMap, root: string, validate: ShapeValidator<unknown>): void {
  if (validate(data)) return
  const errors = withoutBranches(validate.errors ?? [])
  for (const error of errors) {
    const { holder, key, value } = find(data, error.instancePath)
    const { code, message, help, subject } = shapeMessage(
      error,
      root,
      key,
      typeof value === 'string' ? shorten(value) : value,
    )
    const named = subject === undefined ? undefined : reading.places.nameAt(value as YamlMap, subject)
    const at = reading.places.at(holder, key)
    const range = named ?? (at !== undefined && 'file' in at ? ([at.start, at.end] as const) : ([0, 0] as const))
    reading.report(code, range, message, help === undefined ? undefined : { help })
  }
  for (const error of errors.toReversed()) remove(data, error)
}

/** Of a choice that fits nowhere one finding is enough: what the branches say would contradict itself. */
function withoutBranches(errors: readonly ShapeError[]): ShapeError[] {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')
  return errors.filter(
    (error) =>
      choices.includes(error) ||
      !choices.some((choice) => `${error.instancePath}/`.startsWith(`${choice.instancePath}/`) && error !== choice),
  )
}

interface Found {
  /** The map or list that holds the value; the data itself for the root. */
  holder: YamlMap | YamlData[]
  key: string | number | undefined
  value: YamlData | undefined
}

function find(data: YamlMap, instancePath: string): Found {
  let found: Found = { holder: data, key: undefined, value: data }
  for (const step of steps(instancePath)) {
    const holder = found.value as YamlMap | YamlData[]
    const key = Array.isArray(holder) ? Number(step) : step
    found = { holder, key, value: (holder as Record<string | number, YamlData>)[key] }
  }
  return found
}

function remove(data: YamlMap, { keyword, instancePath, params }: ShapeError): void {
  if (keyword === 'required') return
  const { holder, key, value } = find(data, instancePath)
  if (keyword === 'additionalProperties') delete (value as YamlMap)[String(params.additionalProperty)]
  else if (key === undefined || value === undefined) return
  else if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
}

function steps(instancePath: string): string[] {
  return instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
