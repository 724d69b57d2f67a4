import type { Content, Part } from '@dorozhnik/model'
import type { Attributes } from '../attributes.js'
import type { Outline } from './outline.js'
import type { PlanReading } from './plan-reading.js'

/** Puts into a part what its heading says of it: title, name, orientation, number, numbering, columns. */
export function givePartAttributes<T extends Part>(reading: PlanReading, outline: Outline, part: T): T {
  const { heading } = outline
  placed(reading, part, outline)
  if (heading === undefined) return part
  const { places } = reading
  const { attributes, numbered } = heading
  const { name: file } = outline.source
  if (heading.id !== undefined) part.id = heading.id
  if (attributes.orientation !== undefined) part.orientation = attributes.orientation
  if (attributes.unnumbered !== undefined) part.unnumbered = true
  if (attributes.appendix !== undefined) part.appendix = true
  if (!heading.repeated && !isEmpty(heading.title)) {
    part.title = heading.title
    // In a regulation the program prints the number of the part.
    if (reading.header.document === 'regulation' && numbered !== undefined && !isBare(attributes)) {
      part.title = numbered.title
      part.writtenNumber = numbered.number
      places.setKey(part, 'writtenNumber', ...numbered.range, file)
    }
  }
  for (const [name, key] of [
    ['orientation', 'orientation'],
    ['number', 'unnumbered'],
    ['appendix', 'appendix'],
    ['numbering', 'numbering'],
    ['columns', 'columns'],
  ] as const) {
    const range = attributes.ranges[name]
    if (range !== undefined && key in part) places.setKey(part, key, ...range, file)
  }
  return part
}

/** True for a heading that bears no number of its own. */
function isBare({ unnumbered, appendix }: Attributes): boolean {
  return unnumbered === true || appendix === true
}

/** Gives a node the place of its heading, or of what it begins with. Places of keys that it has already stay. */
export function placed<T extends object>(
  reading: PlanReading,
  node: T,
  outline: Outline | undefined,
  first?: object,
): T {
  const at = first === undefined ? undefined : reading.places.at(first)
  const { heading } = outline ?? {}
  if (outline !== undefined && heading !== undefined) {
    reading.places.set(node, outline.source, ...heading.range)
    if (!heading.repeated) reading.places.setKey(node, 'title', ...heading.range)
    if (heading.attributes.idRange !== undefined) reading.places.setKey(node, 'id', ...heading.attributes.idRange)
  } else if (at !== undefined && 'file' in at)
    reading.places.set(node, { ...reading.source, name: at.file }, at.start, at.end)
  else reading.places.set(node, reading.source, 0, 0)
  return node
}

/** True for a heading of nothing but attributes: `# {kind=passport}` is a part without a title. */
function isEmpty(title: Content): boolean {
  return typeof title !== 'string' && title.every((block) => block.type === 'paragraph' && block.children.length === 0)
}
