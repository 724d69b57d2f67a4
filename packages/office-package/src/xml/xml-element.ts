/** An element of XML as plain data. Comments and instructions are not kept; a CDATA section is text. */
export interface XmlElement {
  /** With the usual prefix of its namespace: `w:p`, `Relationship`. */
  name: string
  /** By name with the usual prefix, `w:val`, `r:id`; `xmlns:…` among them. */
  attributes: Record<string, string>
  children: XmlNode[]
}

/** An element or characters. */
export type XmlNode = XmlElement | string

/** Tells an element from characters. */
export function isElement(node: XmlNode | undefined): node is XmlElement {
  return typeof node === 'object'
}

/** Sets an attribute that may have any name. */
export function setAttribute(attributes: Record<string, string>, name: string, value: string): void {
  if (name !== '__proto__') attributes[name] = value
  else Object.defineProperty(attributes, name, { value, enumerable: true, configurable: true, writable: true })
}

/** A new element; attributes that are `undefined` are left out. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: XmlNode[]
): XmlElement {
  const own: Record<string, string> = {}
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) setAttribute(own, key, value)
  return { name, attributes: own, children }
}

/** The child elements, those of a name when one is given. */
export function childElements(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (node) => isElement(node) && (name === undefined || node.name === name),
  ) as XmlElement[]
}

/** The first child element of a name. */
export function childElement(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => isElement(node) && node.name === name)
}

/** The element itself and everything inside it, in the order of the text. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  // A stack of our own: generators inside each other would take time for every level.
  const pending = [element]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    yield next
    for (let index = next.children.length - 1; index >= 0; index--) {
      const node = next.children[index]
      if (isElement(node)) pending.push(node)
    }
  }
}

/** A copy that shares nothing with the original. */
export function copyElement({ name, attributes, children }: XmlElement): XmlElement {
  const copy = xmlElement(name, attributes)
  copy.children = children.map((node) => (isElement(node) ? copyElement(node) : node))
  return copy
}
