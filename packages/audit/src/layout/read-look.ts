import { childElement, type XmlElement } from '@dorozhnik/office-package'
import type { ParagraphLook, RunLook } from './layout.js'

/** Fonts of the theme by the names that runs use for them. */
export type ThemeFonts = ReadonlyMap<string, string>

/** What a `w:pPr` says. */
export function paragraphLook(properties: XmlElement | undefined): ParagraphLook {
  const look: ParagraphLook = {}
  if (properties === undefined) return look
  const align = aligns.get(value(properties, 'w:jc') ?? '')
  if (align !== undefined) look.align = align
  const indent = childElement(properties, 'w:ind')?.attributes
  if (indent !== undefined) {
    const hanging = number(indent['w:hanging'])
    const firstLine = number(indent['w:firstLine'])
    if (hanging !== undefined) look.firstLine = -hanging
    else if (firstLine !== undefined) look.firstLine = firstLine
    assign(look, 'left', number(indent['w:left'] ?? indent['w:start']))
    assign(look, 'right', number(indent['w:right'] ?? indent['w:end']))
  }
  const spacing = childElement(properties, 'w:spacing')?.attributes
  if (spacing !== undefined) {
    assign(look, 'line', number(spacing['w:line']))
    assign(look, 'before', number(spacing['w:before']))
    assign(look, 'after', number(spacing['w:after']))
    const rule = spacing['w:lineRule']
    if (rule === 'exact' || rule === 'atLeast' || rule === 'auto') look.lineRule = rule
  }
  assign(look, 'keepNext', toggle(properties, 'w:keepNext'))
  assign(look, 'keepLines', toggle(properties, 'w:keepLines'))
  assign(look, 'noHyphens', toggle(properties, 'w:suppressAutoHyphens'))
  assign(look, 'pageBreakBefore', toggle(properties, 'w:pageBreakBefore'))
  const numbering = childElement(properties, 'w:numPr')
  if (numbering !== undefined) look.numbered = value(numbering, 'w:numId') !== '0'
  return look
}

/** What a `w:rPr` says. */
export function runLook(properties: XmlElement | undefined, theme: ThemeFonts): RunLook {
  const look: RunLook = {}
  if (properties === undefined) return look
  const fonts = childElement(properties, 'w:rFonts')?.attributes
  if (fonts !== undefined) {
    // A font of the theme wins over a font that is named beside it.
    const themed = theme.get(fonts['w:asciiTheme'] ?? fonts['w:hAnsiTheme'] ?? '')
    assign(look, 'font', themed ?? fonts['w:hAnsi'] ?? fonts['w:ascii'] ?? fonts['w:cs'])
  }
  assign(look, 'size', number(value(properties, 'w:sz')))
  assign(look, 'bold', toggle(properties, 'w:b'))
  assign(look, 'italic', toggle(properties, 'w:i'))
  assign(look, 'hidden', toggle(properties, 'w:vanish'))
  assign(look, 'letterSpacing', number(value(properties, 'w:spacing')))
  assign(look, 'language', childElement(properties, 'w:lang')?.attributes['w:val'])
  return look
}

/** The `w:val` of a child. */
export function value(element: XmlElement | undefined, name: string): string | undefined {
  return childElement(element, name)?.attributes['w:val']
}

/** A length; absent when it is no number. */
export function number(text: string | undefined): number | undefined {
  if (text === undefined || !/^-?\d+(?:\.\d+)?$/.test(text)) return undefined
  return Number(text)
}

/** A property that is on when it is there, unless it says otherwise. */
export function toggle(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childElement(element, name)
  if (child === undefined) return undefined
  const written = child.attributes['w:val']
  return written !== 'false' && written !== '0' && written !== 'off'
}

const aligns: ReadonlyMap<string, NonNullable<ParagraphLook['align']>> = new Map([
  ['left', 'left'],
  ['start', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['both', 'both'],
  ['distribute', 'both'],
])

function assign<Look, Key extends keyof Look>(look: Look, key: Key, found: Look[Key] | undefined): void {
  if (found !== undefined) look[key] = found
}
