import { descendants, type XmlElement } from '@dorozhnik/office-package'

/** From the ids in what was written to those in the letterhead. What is not named here stays as it is. */
export interface Renaming {
  styles: ReadonlyMap<string, string>
  numbers: ReadonlyMap<string, string>
  footnotes: ReadonlyMap<string, string>
  relationships: ReadonlyMap<string, string>
}

const styleReferences = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle'])
const targets = ['r:id', 'r:embed', 'r:link', 'r:pict']

/** Renames in place. */
export function rename(root: XmlElement, renaming: Renaming): void {
  for (const { name, attributes } of descendants(root)) {
    const value = attributes['w:val']
    if (value !== undefined) {
      if (styleReferences.has(name)) attributes['w:val'] = renaming.styles.get(value) ?? value
      else if (name === 'w:numId') attributes['w:val'] = renaming.numbers.get(value) ?? value
    }
    const id = attributes['w:id']
    if (name === 'w:footnoteReference' && id !== undefined) attributes['w:id'] = renaming.footnotes.get(id) ?? id
    for (const key of targets) {
      const target = attributes[key]
      if (target !== undefined) attributes[key] = renaming.relationships.get(target) ?? target
    }
  }
}

// Only markup can match: in texts every `<` and `"` is escaped.
const reference = /(<w:(?:pStyle|rStyle|tblStyle) w:val="|<w:numId w:val="|<w:footnoteReference w:id="| r:id=")([^"]*)/g

/** Renames in the text of a stamped table, which is never parsed. */
export function renameText(text: string, renaming: Renaming): string {
  return text.replace(reference, (whole, before: string, id: string) => {
    const map = before.includes('Style')
      ? renaming.styles
      : before.includes('numId')
        ? renaming.numbers
        : before.includes('footnote')
          ? renaming.footnotes
          : renaming.relationships
    const renamed = map.get(id)
    return renamed === undefined ? whole : before + renamed
  })
}

/** Ids that the text of stamped tables names. */
export function referencesInText(text: string): { styles: Set<string>; numbers: Set<string> } {
  const styles = new Set<string>()
  const numbers = new Set<string>()
  for (const [, before = '', id = ''] of text.matchAll(reference)) {
    if (before.includes('Style')) styles.add(id)
    else if (before.includes('numId')) numbers.add(id)
  }
  return { styles, numbers }
}
