import { isElement, type XmlElement } from '@dorozhnik/office-package'

/** A picture or an object as a whole, in which the reference stands somewhere inside. */
const wholes = new Set(['w:drawing', 'w:pict', 'w:object'])

/** What is meaningful without its target: the text of a link, a picture that is embedded as well. */
function survives({ name, attributes }: XmlElement): boolean {
  return name === 'w:hyperlink' || (name === 'a:blip' && attributes['r:embed'] !== undefined)
}

/** Takes away everything in a part that needs the targets of some relationships. */
export function forgetTargets(root: XmlElement | undefined, ids: ReadonlySet<string>): void {
  if (root) root.children = root.children.filter((node) => !isElement(node) || keeps(node, ids) === 'kept')
}

/** `whole` asks the picture around to go as well. */
function keeps(element: XmlElement, ids: ReadonlySet<string>): 'kept' | 'gone' | 'whole' {
  const own = Object.entries(element.attributes).filter(([name, id]) => name.startsWith('r:') && ids.has(id))
  for (const [name] of own) delete element.attributes[name]
  if (own.length > 0 && !survives(element)) {
    if (element.name.startsWith('a:hlink')) return 'gone'
    return /^(?:a|v|o|c|pic):/.test(element.name) ? 'whole' : 'gone'
  }
  let whole = false
  element.children = element.children.filter((node) => {
    if (!isElement(node)) return true
    const answer = keeps(node, ids)
    whole ||= answer === 'whole'
    return answer === 'kept'
  })
  if (!whole) return 'kept'
  return wholes.has(element.name) ? 'gone' : element.name === 'w:r' || element.name === 'w:p' ? 'kept' : 'whole'
}
