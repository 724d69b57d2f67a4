import { childElement, isElement, type XmlElement } from '@dorozhnik/office-package'
import type { LaidParagraph, LaidRun, ParagraphLook, RunLook } from './layout.js'
import { paragraphLook, runLook, value } from './read-look.js'
import { readPicture } from './read-picture.js'
import type { Styles } from './read-styles.js'

/** What a table gives to the paragraphs in it. */
export interface TableLook {
  paragraph: ParagraphLook
  run: RunLook
}

/** Reads a `w:p`: its text and what really applies to it. */
export function readParagraph(element: XmlElement, styles: Styles, index: number, table?: TableLook): LaidParagraph {
  const properties = childElement(element, 'w:pPr')
  const style = styles.find('paragraph', value(properties, 'w:pStyle'))
  const look = {
    ...styles.defaults.paragraph,
    ...table?.paragraph,
    ...style.paragraph,
    ...paragraphLook(properties),
  }
  const base: RunLook = { ...styles.defaults.run, ...table?.run, ...style.run }
  const paragraph: LaidParagraph = {
    kind: 'paragraph',
    text: '',
    style: style.name,
    look,
    runs: [],
    fields: [],
    pictures: [],
    breaksPage: look.pageBreakBefore === true,
    opensPage: look.pageBreakBefore === true,
    framed: childElement(properties, 'w:framePr') !== undefined,
    index,
  }
  readRuns(element, paragraph, styles, base)
  paragraph.text = paragraph.runs.map(({ text }) => text).join('')
  return paragraph
}

/** Elements whose text was struck out or is shown elsewhere. */
const skipped: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'mc:Fallback', 'w:txbxContent'])

function readRuns(element: XmlElement, paragraph: LaidParagraph, styles: Styles, base: RunLook): void {
  for (const child of element.children) {
    if (!isElement(child) || skipped.has(child.name)) continue
    if (child.name === 'w:r') readRun(child, paragraph, styles, base)
    else {
      if (child.name === 'w:fldSimple') addField(paragraph, child.attributes['w:instr'])
      readRuns(child, paragraph, styles, base)
    }
  }
}

function readRun(element: XmlElement, paragraph: LaidParagraph, styles: Styles, base: RunLook): void {
  const properties = childElement(element, 'w:rPr')
  const style = value(properties, 'w:rStyle')
  const look = {
    ...base,
    ...(style === undefined ? {} : styles.find('character', style).run),
    ...runLook(properties, styles.theme),
  }
  const run: LaidRun = { text: '', look }
  for (const child of element.children) {
    if (!isElement(child)) continue
    if (child.name === 'w:drawing') addPicture(paragraph, child)
    if (child.name === 'w:instrText') addField(paragraph, textOf(child))
    if (child.name === 'w:br' && child.attributes['w:type'] === 'page') {
      paragraph.breaksPage = true
      if (paragraph.runs.length === 0 && run.text === '') paragraph.opensPage = true
    }
    run.text += characters(child)
  }
  if (run.text !== '' && look.hidden !== true) paragraph.runs.push(run)
}

function characters(element: XmlElement): string {
  switch (element.name) {
    case 'w:t':
      return textOf(element)
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
    case 'w:cr':
      return element.attributes['w:type'] === 'page' ? '' : '\n'
    case 'w:noBreakHyphen':
      return '\u2011'
    default:
      return ''
  }
}

function addPicture(paragraph: LaidParagraph, drawing: XmlElement): void {
  const picture = readPicture(drawing)
  if (picture !== undefined) paragraph.pictures.push(picture)
}

function addField(paragraph: LaidParagraph, instruction: string | undefined): void {
  const name = /^\s*([A-Za-z]+)/.exec(instruction ?? '')?.[1]
  if (name !== undefined) paragraph.fields.push(name.toUpperCase())
}

function textOf(element: XmlElement): string {
  return element.children.filter((child): child is string => typeof child === 'string').join('')
}
