import { isElement, type XmlElement } from '@dorozhnik/office-package'
import { type ParagraphText, paragraphText, type TextPiece } from './paragraph-text.js'
import { type Requisite, requisiteOf } from './requisites.js'

/** Something in double braces. */
export interface Placeholder {
  /** As it is written between the braces. */
  written: string
  /** Absent for a name that nobody knows. */
  requisite?: Requisite
  /** In the text of the paragraph. */
  start: number
  end: number
  /** The pieces of text that it reaches over; several when Word has cut it into runs. */
  pieces: TextPiece[]
}

/** A paragraph that holds placeholders. */
export interface PlaceholderParagraph {
  paragraph: XmlElement
  /** Where the paragraph stands, from the nearest element outward. */
  ancestors: XmlElement[]
  text: string
  placeholders: Placeholder[]
  /** Braces that are opened and not closed, or closed and not opened. */
  loose: boolean
}

/** Every paragraph of a part that holds placeholders or braces, in the order of the text. */
export function findPlaceholders(root: XmlElement): PlaceholderParagraph[] {
  const found: PlaceholderParagraph[] = []
  const visit = (element: XmlElement, ancestors: readonly XmlElement[]): void => {
    if (element.name === 'w:p') {
      const reading = readParagraph(element, ancestors)
      if (reading) found.push(reading)
    }
    for (const child of element.children) if (isElement(child)) visit(child, [element, ...ancestors])
  }
  visit(root, [])
  return found
}

/** The placeholders of one paragraph; absent when it holds not even braces. */
export function readParagraph(
  paragraph: XmlElement,
  ancestors: readonly XmlElement[],
): PlaceholderParagraph | undefined {
  const text = paragraphText(paragraph)
  if (!text.value.includes('{{') && !text.value.includes('}}')) return undefined
  const { placeholders, loose } = placeholdersOf(text)
  return { paragraph, ancestors: [...ancestors], text: text.value, placeholders, loose }
}

/** Placeholders of a text: from the last `{{` before a `}}` to this `}}`. */
function placeholdersOf({ value, pieces }: ParagraphText): { placeholders: Placeholder[]; loose: boolean } {
  const placeholders: Placeholder[] = []
  let loose = false
  let at = 0
  for (;;) {
    const close = value.indexOf('}}', at)
    if (close === -1) break
    const before = value.slice(at, close)
    const last = before.lastIndexOf('{{')
    if (last === -1) loose = true
    else {
      const open = at + last
      loose ||= before.slice(0, last).includes('{{')
      const written = value.slice(open + 2, close)
      const requisite = requisiteOf(written)
      const end = close + 2
      placeholders.push({
        written: written.trim(),
        ...(requisite && { requisite }),
        start: open,
        end,
        pieces: pieces.filter((piece) => piece.end > open && piece.start < end),
      })
    }
    at = close + 2
  }
  return { placeholders, loose: loose || value.includes('{{', at) }
}
