import {
  childElement,
  childElements,
  descendants,
  type OfficePackage,
  type XmlElement,
} from '@dorozhnik/office-package'
import type { ParagraphLook, RunLook } from './layout.js'
import { paragraphLook, runLook, type ThemeFonts, value } from './read-look.js'

/** A style with everything that it has from the styles it is based on. */
export interface ResolvedStyle {
  /** The name that Word shows. */
  name: string
  paragraph: ParagraphLook
  run: RunLook
}

/** The styles of a document. */
export interface Styles {
  /** What holds where nobody says anything. */
  defaults: { paragraph: ParagraphLook; run: RunLook }
  theme: ThemeFonts
  /** The style with this id; without an id the default one of its kind. */
  find(kind: StyleKind, id: string | undefined): ResolvedStyle
}

/** Kinds of styles that matter for the look of a text. */
export type StyleKind = 'paragraph' | 'character' | 'table'

const nothing: ResolvedStyle = { name: '', paragraph: {}, run: {} }
/** Word itself allows eleven; a longer chain is a circle. */
const longestChain = 32

/** Reads the styles and the fonts of the theme. */
export function readStyles(file: OfficePackage): Styles {
  const theme = readTheme(partOf(file, 'theme'))
  const root = partOf(file, 'styles')
  const elements = new Map<string, XmlElement>()
  const standard = new Map<string, string>()
  for (const style of root === undefined ? [] : childElements(root, 'w:style')) {
    const kind = style.attributes['w:type'] ?? 'paragraph'
    const id = style.attributes['w:styleId'] ?? ''
    elements.set(`${kind} ${id}`, style)
    if (style.attributes['w:default'] === '1' || style.attributes['w:default'] === 'true') standard.set(kind, id)
  }
  const documentDefaults = childElement(root, 'w:docDefaults')
  const defaults = {
    paragraph: paragraphLook(childElement(childElement(documentDefaults, 'w:pPrDefault'), 'w:pPr')),
    run: { size: 20, ...runLook(childElement(childElement(documentDefaults, 'w:rPrDefault'), 'w:rPr'), theme) },
  }
  const resolved = new Map<string, ResolvedStyle>()
  const resolve = (key: string, depth: number): ResolvedStyle => {
    const known = resolved.get(key)
    if (known !== undefined) return known
    const element = elements.get(key)
    if (element === undefined || depth > longestChain) return nothing
    const kind = key.slice(0, key.indexOf(' '))
    const base = value(element, 'w:basedOn')
    const below = base === undefined ? nothing : resolve(`${kind} ${base}`, depth + 1)
    const style: ResolvedStyle = {
      name: value(element, 'w:name') ?? '',
      paragraph: { ...below.paragraph, ...paragraphLook(childElement(element, 'w:pPr')) },
      run: { ...below.run, ...runLook(childElement(element, 'w:rPr'), theme) },
    }
    resolved.set(key, style)
    return style
  }
  return {
    defaults,
    theme,
    find: (kind, id) => resolve(`${kind} ${id ?? standard.get(kind) ?? ''}`, 0),
  }
}

/** A part that the text of the document points at. */
export function partOf(file: OfficePackage, kind: string): XmlElement | undefined {
  const found = file.relationships(file.mainPart).find((relationship) => relationship.kind === kind)
  return found === undefined || found.external ? undefined : file.xml(found.target).value
}

function readTheme(root: XmlElement | undefined): ThemeFonts {
  const fonts = new Map<string, string>()
  if (root === undefined) return fonts
  for (const element of descendants(root)) {
    const kind = element.name === 'a:majorFont' ? 'major' : element.name === 'a:minorFont' ? 'minor' : undefined
    const latin = childElement(element, 'a:latin')?.attributes['typeface']
    if (kind === undefined || latin === undefined) continue
    for (const script of ['Ascii', 'HAnsi', 'EastAsia', 'Bidi']) fonts.set(`${kind}${script}`, latin)
  }
  return fonts
}
