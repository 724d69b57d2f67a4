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
  const errors = withoutBranches(validate.errors ?? []).filter((error) => !readBoolean(data, error))
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

/** Words of a scalar, which YAML leaves a text until the schema asks for a truth. */
const truths: ReadonlyMap<unknown, boolean> = new Map([
  ['true', true],
  ['false', false],
  ['да', true],
  ['нет', false],
])

/** Puts the truth in the place of its word; false when the error is about something else. */
function readBoolean(data: YamlMap, { keyword, params, instancePath }: ShapeError): boolean {
  if (keyword !== 'type' || params.type !== 'boolean') return false
  const { holder, key, value } = find(data, instancePath)
  const truth = truths.get(value)
  if (truth === undefined || key === undefined || Array.isArray(holder)) return false
  Object.assign(holder, { [key]: truth })
  return true
}

/**
 * Of a choice that fits nowhere one finding is enough: what the branches say would contradict itself. Where the choice
 * is between words and a record, the branch that was meant can be told and says more than the choice.
 */
function withoutBranches(errors: readonly ShapeError[]): ShapeError[] {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')
  const left = new Set(errors)
  for (const choice of choices) {
    const branches = errors.filter((error) => error !== choice && isWithin(error, choice))
    const here = branches.filter(({ instancePath }) => instancePath === choice.instancePath)
    const word = here.find(({ keyword }) => keyword === 'enum')
    const inside = branches.filter((error) => !here.includes(error) || error.keyword === 'additionalProperties')
    const meant = word === undefined ? [] : isRecord(here) ? [...inside, ...missing(here)] : [word]
    if (meant.length > 0) left.delete(choice)
    for (const error of branches) if (!meant.includes(error)) left.delete(error)
  }
  return [...left]
}

function isWithin({ instancePath }: ShapeError, choice: ShapeError): boolean {
  return `${instancePath}/`.startsWith(`${choice.instancePath}/`)
}

/** True when no branch complains that a record was expected. */
function isRecord(errors: readonly ShapeError[]): boolean {
  return !errors.some(({ keyword, params }) => keyword === 'type' && params.type === 'object')
}

function missing(errors: readonly ShapeError[]): ShapeError[] {
  return errors.filter(({ keyword }) => keyword === 'required')
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
