import { childElement, childElements, type XmlElement } from '@dorozhnik/office-package'
import type { Room } from '../writing.js'

/** A4 in portrait with the margins of the standard, for a letterhead that does not say. */
const usual = { width: 9638, tallest: 7000 }

/** How much room there is where something is put in: in a cell of the letterhead or between its margins. */
export function measureRoom(ancestors: readonly XmlElement[], page: XmlElement | undefined): Room {
  const { width, tallest } = pageRoom(page)
  const cell = ancestors.find(({ name }) => name === 'w:tc')
  const cellWidth = childElement(childElement(cell, 'w:tcPr'), 'w:tcW')
  const inCell = cellWidth?.attributes['w:type'] === 'dxa' ? number(cellWidth, 'w:w') : undefined
  // A cell keeps 0.19 cm on both sides.
  const room = cell && inCell !== undefined ? Math.max(1000, Math.min(width, inCell - 216)) : width
  return { width: room, tallest, body: 'text', listDepth: 0 }
}

/** The properties of the section in which a child of the body stands. */
export function sectionOf(body: XmlElement, child: XmlElement | undefined): XmlElement | undefined {
  const children = childElements(body)
  const from = child ? children.indexOf(child) : 0
  for (const one of children.slice(Math.max(0, from))) {
    if (one.name === 'w:sectPr') return one
    const own = childElement(childElement(one, 'w:pPr'), 'w:sectPr')
    if (own) return own
  }
  return undefined
}

function pageRoom(page: XmlElement | undefined): { width: number; tallest: number } {
  const size = childElement(page, 'w:pgSz')
  const margins = childElement(page, 'w:pgMar')
  const width = number(size, 'w:w')
  const height = number(size, 'w:h')
  if (width === undefined || height === undefined) return usual
  const left = number(margins, 'w:left') ?? 0
  const right = number(margins, 'w:right') ?? 0
  const columns = childElement(page, 'w:cols')
  const count = Math.max(1, number(columns, 'w:num') ?? 1)
  const gaps = (count - 1) * (number(columns, 'w:space') ?? 708)
  const text = Math.floor((width - left - right - (number(margins, 'w:gutter') ?? 0) - gaps) / count)
  return { width: Math.max(1000, text), tallest: Math.max(1000, Math.floor(height / 2)) }
}

/** A whole number of a sane size; anything else counts as not said. */
function number(element: XmlElement | undefined, key: string): number | undefined {
  const value = Number(element?.attributes[key])
  return Number.isFinite(value) && Math.abs(value) <= 31_680 ? Math.round(value) : undefined
}
