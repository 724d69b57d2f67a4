import { childElement, childElements, copyElement, isElement, type XmlElement } from '@dorozhnik/office-package'

/**
 * Brings the lists that are used into the numbering of the letterhead, under numbers that are free there; gives
 * the new numbers of the lists by the old ones.
 */
export function mergeNumbering(own: XmlElement, written: XmlElement, used: ReadonlySet<string>): Map<string, string> {
  const numbers = new Map<string, string>()
  const firstAbstract = 1 + most(own, 'w:abstractNum', 'w:abstractNumId')
  const firstNumber = 1 + most(own, 'w:num', 'w:numId')
  const abstracts = new Map<string, string>()
  const lists: XmlElement[] = []
  for (const num of childElements(written, 'w:num')) {
    const id = num.attributes['w:numId'] ?? ''
    if (!used.has(id)) continue
    const copy = copyElement(num)
    copy.attributes['w:numId'] = String(firstNumber + numbers.size)
    numbers.set(id, String(firstNumber + numbers.size))
    const abstract = childElement(copy, 'w:abstractNumId')
    const shape = abstract?.attributes['w:val'] ?? ''
    if (!abstracts.has(shape)) abstracts.set(shape, String(firstAbstract + abstracts.size))
    if (abstract) abstract.attributes['w:val'] = abstracts.get(shape) ?? shape
    lists.push(copy)
  }
  const shapes = childElements(written, 'w:abstractNum').flatMap((shape) => {
    const renamed = abstracts.get(shape.attributes['w:abstractNumId'] ?? '')
    if (renamed === undefined) return []
    const copy = copyElement(shape)
    copy.attributes['w:abstractNumId'] = renamed
    // Word knows lists by these, and would take two of one number for one list.
    copy.children = copy.children.filter((node) => !isElement(node) || !['w:nsid', 'w:tmpl'].includes(node.name))
    return [copy]
  })
  insertAfter(own, ['w:numPicBullet', 'w:abstractNum'], shapes)
  insertAfter(own, ['w:numPicBullet', 'w:abstractNum', 'w:num'], lists)
  return numbers
}

function most(root: XmlElement, name: string, key: string): number {
  return childElements(root, name).reduce((high, { attributes }) => {
    const value = Number(attributes[key])
    return Number.isSafeInteger(value) && value > high && value < 2 ** 30 ? value : high
  }, 0)
}

/** Puts elements behind the last one of some names: the order of kinds is fixed. */
function insertAfter(root: XmlElement, names: readonly string[], elements: readonly XmlElement[]): void {
  const last = root.children.findLastIndex((node) => isElement(node) && names.includes(node.name))
  root.children = [...root.children.slice(0, last + 1), ...elements, ...root.children.slice(last + 1)]
}
