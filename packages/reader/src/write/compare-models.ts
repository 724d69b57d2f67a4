import {
  type Column,
  contentBlocks,
  type Inline,
  resolveColumns,
  standardIndicatorColumns,
  standardLevelColumns,
} from '@dorozhnik/model'
import { mergeInlines } from './merge-inlines.js'

/** Where two models differ: the way to the value and what stands there. */
export interface Difference {
  path: (string | number)[]
  expected: unknown
  actual: unknown
}

/** Differences that are looked for at most. */
const most = 20

/**
 * The places where a model is not what was read back. Forms of the same meaning are the same: a text and one
 * paragraph of it, neighbouring texts and their sum, an empty list and none.
 */
export function compareModels(expected: unknown, actual: unknown): Difference[] {
  const differences: Difference[] = []
  compare(expected, actual, [], differences)
  return differences
}

type Path = (string | number)[]

function compare(expected: unknown, actual: unknown, path: Path, found: Difference[]): void {
  if (found.length >= most || isEmpty(expected, actual)) return
  if (Array.isArray(expected) || Array.isArray(actual)) {
    const [one, other] = [listOf(expected), listOf(actual)]
    if (one === undefined || other === undefined) found.push({ path, expected, actual })
    else compareLists(one, other, path, found)
  } else if (isRecord(expected) && isRecord(actual) && expected.type === actual.type && expected.kind === actual.kind) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(actual)])
    for (const key of keys) {
      // Periods that a table does not name are those that its indicators name.
      if (key === 'periods' && expected.periods === undefined) continue
      if (key === 'columns' && haveSameColumns(expected, actual)) continue
      compare(own(expected, key), own(actual, key), [...path, key], found)
    }
  } else if (typeof expected === 'string' && typeof actual === 'string') {
    if (expected.normalize('NFC') !== actual.normalize('NFC')) found.push({ path, expected, actual })
  } else if (expected !== actual) found.push({ path, expected, actual })
}

/** Of two lists the first difference counts: what follows would only repeat it. */
function compareLists(expected: unknown[], actual: unknown[], path: Path, found: Difference[]): void {
  for (let index = 0; index < Math.max(expected.length, actual.length); index++) {
    const before = found.length
    compare(expected[index], actual[index], [...path, index], found)
    if (found.length > before && expected.length !== actual.length) return
  }
}

/** Nothing, an empty text, an empty list and an empty record say the same. */
function isEmpty(one: unknown, other: unknown): boolean {
  return isNothing(one) && isNothing(other)
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0 || (value.length === 1 && isEmptyParagraph(value[0]))
  return isRecord(value) && Object.keys(value).length === 0
}

function isEmptyParagraph(value: unknown): boolean {
  return isRecord(value) && value.type === 'paragraph' && mergeInlines(value.children as Inline[]).length === 0
}

/** A list as it is compared; a text stands for its paragraph. */
function listOf(value: unknown): unknown[] | undefined {
  if (typeof value === 'string') return contentBlocks(value)
  if (value === undefined) return []
  if (!Array.isArray(value)) return undefined
  return value.some((item) => isRecord(item) && item.type === 'text') ? mergeInlines(value as Inline[]) : value
}

function own(record: Record<string, unknown>, key: string): unknown {
  const value = Object.hasOwn(record, key) ? record[key] : undefined
  // A list begins with 1 whether it says so or not.
  return key === 'start' && value === 1 && record.type === 'list' ? undefined : value
}

/** True for tables of levels or indicators whose columns mean and print the same, however they are named. */
function haveSameColumns(one: Record<string, unknown>, other: Record<string, unknown>): boolean {
  if (!Array.isArray(one.columns) || !Array.isArray(other.columns)) return false
  const standard =
    one.kind === 'levels'
      ? standardLevelColumns
      : one.kind === 'indicators' || one.kind === 'methodology'
        ? standardIndicatorColumns
        : undefined
  if (standard === undefined) return false
  const [left, right] = [one.columns, other.columns].map((columns: (string | Column)[]) =>
    resolveColumns(columns, standard).map(({ key, label }) => [key, label]),
  )
  return JSON.stringify(left) === JSON.stringify(right)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
