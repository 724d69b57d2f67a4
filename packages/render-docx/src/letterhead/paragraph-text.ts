import { isElement, type XmlElement } from '@dorozhnik/office-package'

/** A text element of a paragraph, with where it stands in the text of the paragraph. */
export interface TextPiece {
  text: XmlElement
  run: XmlElement
  /** The element that holds the run: the paragraph, a link, a content control. */
  holder: XmlElement
  start: number
  end: number
}

/** The characters of a paragraph, wherever its runs stand. */
export interface ParagraphText {
  value: string
  pieces: TextPiece[]
}

/** What is no text of the paragraph itself: text boxes have paragraphs of their own, deleted text is not there. */
const passedOver = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:drawing',
  'w:pict',
  'w:object',
  'mc:AlternateContent',
  'w:sdtPr',
])

/** What stands for a character or a picture between texts, so that a placeholder does not reach over it. */
const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
  'w:drawing': '\ufffc',
  'w:pict': '\ufffc',
  'w:object': '\ufffc',
  'mc:AlternateContent': '\ufffc',
  'w:fldChar': '\ufffc',
  'w:footnoteReference': '\ufffc',
  'w:sym': '\ufffc',
}

/** Reads the text of a paragraph through links, content controls and marks of revisions. */
export function paragraphText(paragraph: XmlElement): ParagraphText {
  const pieces: TextPiece[] = []
  let value = ''
  const visit = (holder: XmlElement): void => {
    for (const child of holder.children) {
      if (!isElement(child)) continue
      if (child.name === 'w:r') visitRun(child, holder)
      else if (!passedOver.has(child.name)) visit(child)
    }
  }
  const visitRun = (run: XmlElement, holder: XmlElement): void => {
    for (const child of run.children) {
      if (!isElement(child)) continue
      if (child.name === 'w:t') {
        const start = value.length
        value += textOf(child)
        pieces.push({ text: child, run, holder, start, end: value.length })
      } else value += signs[child.name] ?? ''
    }
  }
  visit(paragraph)
  return { value, pieces }
}

/** The characters of a text element. */
export function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('')
}

/** Sets the characters of a text element, with the spaces at its ends. */
export function setText(element: XmlElement, value: string): void {
  element.children = value === '' ? [] : [value]
  if (value !== value.trim()) element.attributes['xml:space'] = 'preserve'
}
