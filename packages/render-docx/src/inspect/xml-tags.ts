/** A tag as it stands in the text of a part. */
export interface XmlTag {
  name: string
  attributes: Map<string, string>
  /** `leaf` is an element without contents, `<w:p/>`. */
  kind: 'open' | 'close' | 'leaf'
  /** Offset of the tag in the part. */
  at: number
}

const tag =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** The tags of well-formed XML in their order; comments, instructions and text are passed over. */
export function* xmlTags(xml: string): Generator<XmlTag> {
  for (const match of xml.matchAll(tag)) {
    const [, closing, name, attributes = '', leaf] = match
    if (name === undefined) continue
    yield {
      name,
      attributes: new Map(
        attributes === ''
          ? []
          : Array.from(attributes.matchAll(attribute), ([, key = '', double, single]) => [
              key,
              unescaped(double ?? single ?? ''),
            ]),
      ),
      kind: closing ? 'close' : leaf ? 'leaf' : 'open',
      at: match.index,
    }
  }
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(value: string): string {
  return value.includes('&')
    ? value.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')
    : value
}
