import { type Activity, type Content, fieldOf } from '@dorozhnik/model'
import type { Reading } from '../reading.js'
import { putContent } from './put-content.js'

/** Puts a value into an activity. A second value of the same field is added to the first and reported. */
export function setField(
  reading: Reading,
  activity: Activity,
  key: string,
  content: Content,
  range: readonly [start: number, end: number],
): void {
  putContent(reading, activity, key, fieldOf(activity, key), (value) => assign(activity, key, value), content, range)
  if (!isOwn(key)) return
  const own = ownFields(reading, activity, range)
  const at = reading.places.at(activity, key)
  if (at !== undefined && 'file' in at) reading.places.setKey(own, key, at.start, at.end, at.file)
}

/** The columns of the author's own, with a place. */
export function ownFields(
  { places, source }: Reading,
  node: { fields?: Record<string, Content> },
  range: readonly [start: number, end: number],
): Record<string, Content> {
  node.fields ??= {}
  if (places.at(node.fields) === undefined) places.set(node.fields, source, ...range)
  return node.fields
}

function isOwn(key: string): boolean {
  return key !== 'title' && key !== 'term' && key !== 'responsible' && key !== 'result'
}

function assign(activity: Activity, key: string, content: Content): void {
  if (key === 'title' || key === 'term' || key === 'responsible' || key === 'result') activity[key] = content
  else activity.fields = assignOwn(activity.fields, key, content)
}

/** `__proto__` is a label like any other. */
export function assignOwn(
  fields: Record<string, Content> | undefined,
  key: string,
  content: Content,
): Record<string, Content> {
  const own = fields ?? {}
  Object.defineProperty(own, key, { value: content, enumerable: true, configurable: true, writable: true })
  return own
}
