import { childElements, type XmlElement } from './xml/xml-element.js'

/** What kind of content a part is, as the file says. */
export type ContentTypes = (path: string) => string | undefined

/** Reads `[Content_Types].xml`. */
export function readContentTypes(root: XmlElement): ContentTypes {
  const defaults = new Map<string, string>()
  const overrides = new Map<string, string>()
  for (const { attributes } of childElements(root, 'Default')) {
    defaults.set(attributes['Extension']?.toLowerCase() ?? '', attributes['ContentType'] ?? '')
  }
  for (const { attributes } of childElements(root, 'Override')) {
    overrides.set(attributes['PartName']?.toLowerCase() ?? '', attributes['ContentType'] ?? '')
  }
  return (path) => {
    const lower = path.toLowerCase()
    return overrides.get(`/${lower}`) ?? defaults.get(lower.slice(lower.lastIndexOf('.') + 1))
  }
}
