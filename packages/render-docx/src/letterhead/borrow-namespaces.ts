import { descendants, type XmlElement } from '@dorozhnik/office-package'

/** Declares in a part the prefixes that its new contents use, as the part they come from does. */
export function borrowNamespaces(root: XmlElement, source: XmlElement): void {
  const used = new Set<string>()
  for (const { name, attributes } of descendants(root)) {
    used.add(prefixOf(name))
    for (const key in attributes) used.add(prefixOf(key))
  }
  const ignorable = new Set((root.attributes['mc:Ignorable'] ?? '').split(' ').filter((prefix) => prefix !== ''))
  const ignoredThere = new Set((source.attributes['mc:Ignorable'] ?? '').split(' '))
  for (const prefix of used) {
    const declaration = source.attributes[`xmlns:${prefix}`]
    if (declaration === undefined || root.attributes[`xmlns:${prefix}`] !== undefined) continue
    root.attributes[`xmlns:${prefix}`] = declaration
    if (ignoredThere.has(prefix)) ignorable.add(prefix)
  }
  if (ignorable.size === 0) return
  const compatibility = source.attributes['xmlns:mc']
  if (root.attributes['xmlns:mc'] === undefined && compatibility !== undefined)
    root.attributes['xmlns:mc'] = compatibility
  root.attributes['mc:Ignorable'] = [...ignorable].join(' ')
}

function prefixOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(':')))
}
