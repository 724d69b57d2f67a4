import { childElement, descendants, type XmlElement } from '@dorozhnik/office-package'
import type { LaidPicture } from './layout.js'
import { number } from './read-look.js'

/** Lengths of drawings in a twentieth of a point. */
const units = 635

/** Reads a `w:drawing`; absent when it says no size. */
export function readPicture(drawing: XmlElement): LaidPicture | undefined {
  const holder = childElement(drawing, 'wp:inline') ?? childElement(drawing, 'wp:anchor')
  const extent = childElement(holder, 'wp:extent')?.attributes
  const [width, height] = [number(extent?.['cx']), number(extent?.['cy'])]
  if (holder === undefined || width === undefined || height === undefined) return undefined
  const said = childElement(holder, 'wp:docPr')?.attributes
  const about = [said?.['name'], said?.['title'], said?.['descr']].filter((text) => text !== undefined).join(' ')
  const across = childElement(holder, 'wp:positionH')
  const asked = across === undefined ? undefined : [...descendants(across)].find(({ name }) => name === 'wp:align')
  const align = asked?.children.find((child): child is string => typeof child === 'string')
  const floats = holder.name === 'wp:anchor'
  return { about, floats, width: width / units, height: height / units, ...(align === undefined ? {} : { align }) }
}
