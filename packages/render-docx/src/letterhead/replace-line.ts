import {
  childElement,
  childElements,
  copyElement,
  isElement,
  type XmlElement,
  xmlElement,
} from '@dorozhnik/office-package'
import type { Placeholder } from './find-placeholders.js'
import { setText, textOf } from './paragraph-text.js'

/**
 * Puts runs in the place of a placeholder. They look as the first letter of the placeholder does, with the
 * emphasis of their own. Of several placeholders in a paragraph the last has to be replaced first.
 */
export function replaceLine(placeholder: Placeholder, runs: readonly XmlElement[]): void {
  const [first, ...others] = placeholder.pieces
  if (!first) return
  const inFirst = textOf(first.text)
  const head = inFirst.slice(0, placeholder.start - first.start)
  const tail = placeholder.end < first.end ? inFirst.slice(placeholder.end - first.start) : ''
  const look = childElement(first.run, 'w:rPr')
  const dressed = runs.flatMap((run) => dress(run, look, first.holder))
  splitRun(first.holder, first.run, first.text, head, dressed, tail)
  for (const piece of others) setText(piece.text, textOf(piece.text).slice(Math.max(0, placeholder.end - piece.start)))
}

/** Cuts a run at one of its texts: what stands before stays, what follows goes into a run of the same look. */
function splitRun(
  holder: XmlElement,
  run: XmlElement,
  text: XmlElement,
  head: string,
  between: readonly XmlElement[],
  tail: string,
): void {
  const at = run.children.indexOf(text)
  const after = run.children.slice(at + 1)
  const look = childElement(run, 'w:rPr')
  run.children = run.children.slice(0, at + 1)
  setText(text, head)
  const rest: XmlElement[] = []
  if (tail !== '' || after.some(isElement)) {
    const tailText = xmlElement('w:t')
    setText(tailText, tail)
    rest.push(xmlElement('w:r', {}, ...(look ? [copyElement(look)] : []), ...(tail === '' ? [] : [tailText]), ...after))
  }
  holder.children.splice(holder.children.indexOf(run) + 1, 0, ...between, ...rest)
}

/** A run, or a link with its runs, in the look of the letterhead. A link inside of a link becomes plain runs. */
function dress(element: XmlElement, look: XmlElement | undefined, holder: XmlElement): XmlElement[] {
  const copy = copyElement(element)
  if (copy.name === 'w:r') return [withLook(copy, look)]
  const runs = childElements(copy).map((node) => (node.name === 'w:r' ? withLook(node, look) : node))
  if (copy.name === 'w:hyperlink' && holder.name === 'w:hyperlink') return runs
  return [{ ...copy, children: runs }]
}

/** Properties of characters in the order that the schema asks for. */
const order = (
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish ' +
  'webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang ' +
  'eastAsianLayout specVanish oMath'
)
  .split(' ')
  .map((name) => `w:${name}`)

function withLook(run: XmlElement, look: XmlElement | undefined): XmlElement {
  const own = childElement(run, 'w:rPr')
  const merged = new Map<string, XmlElement>()
  for (const property of [...(look ? childElements(look) : []), ...(own ? childElements(own) : [])]) {
    if (order.includes(property.name)) merged.set(property.name, copyElement(property))
  }
  const properties = [...merged.values()].toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
  run.children = run.children.filter((node) => node !== own)
  if (properties.length > 0) run.children.unshift(xmlElement('w:rPr', {}, ...properties))
  return run
}
