import type { XmlElement } from './xml-element.js'

/** A part of XML as text, with its declaration. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeElement(root)}`
}

/** One element as text. */
export function writeElement({ name, attributes, children }: XmlElement): string {
  let opening = `<${name}`
  for (const key in attributes) opening += ` ${key}="${escapeAttribute(attributes[key] as string)}"`
  if (children.length === 0) return `${opening}/>`
  let inner = ''
  for (const node of children) inner += typeof node === 'string' ? escapeCharacters(node) : writeElement(node)
  return `${opening}>${inner}</${name}>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeCharacters(value: string): string {
  return /[&<>\r]/.test(value) ? value.replace(/[&<>\r]/g, (one) => entities[one] ?? '&#13;') : value
}

/** Line ends and tabs of an attribute survive only as references. */
function escapeAttribute(value: string): string {
  return /[&<>"\t\n\r]/.test(value)
    ? value.replace(/[&<>"\t\n\r]/g, (one) => entities[one] ?? `&#${one.charCodeAt(0)};`)
    : value
}
