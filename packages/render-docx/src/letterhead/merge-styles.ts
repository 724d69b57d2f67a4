import {
  childElement,
  childElements,
  copyElement,
  descendants,
  isElement,
  type XmlElement,
  xmlElement,
} from '@dorozhnik/office-package'

/** Names that Word shows in Russian instead of those in the file. */
const shownNames: readonly [RegExp, string][] = [
  [/^heading (\d)$/i, 'Заголовок $1'],
  [/^title$/i, 'Название'],
  [/^footnote text$/i, 'Текст сноски'],
  [/^footnote reference$/i, 'Знак сноски'],
  [/^hyperlink$/i, 'Гиперссылка'],
  [/^list paragraph$/i, 'Абзац списка'],
]

/** What the merging of styles needs. */
export interface StylesToMerge {
  /** The styles of the letterhead, changed in place. */
  own: XmlElement
  /** The styles that the writer has made. */
  written: XmlElement
  /** Ids of the written styles that are really used. */
  used: ReadonlySet<string>
}

/**
 * Brings the styles that are used into the letterhead; gives the ids that they have there. A style of the
 * letterhead with the same visible name, alone or after «Дорожник», is taken instead of ours. Ours say everything
 * themselves, so that what the letterhead calls ordinary does not change the look of the order.
 */
export function mergeStyles({ own, written, used }: StylesToMerge): Map<string, string> {
  const ids = new Map<string, string>()
  const known = ownStyles(own)
  const taken = new Set(known.map(({ id }) => id.toLowerCase()))
  const source = new Map(childElements(written, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const defaults = {
    paragraph: known.find(({ type, isDefault }) => type === 'paragraph' && isDefault)?.id,
    character: known.find(({ type, isDefault }) => type === 'character' && isDefault)?.id,
  }
  const wanted = withBases(used, source)
  const brought: XmlElement[] = []
  for (const [id, style] of source) {
    if (!wanted.has(id) || isDefaultOf(style)) continue
    const type = style.attributes['w:type'] ?? ''
    const name = shownName(nameOf(style))
    const same = known.find((one) => one.type === type && namesOf(name, one.isNumbered).includes(folded(one.name)))
    ids.set(id, same?.id ?? freeId(id, taken))
    if (same === undefined) brought.push(style)
  }
  if (brought.length === 0) return ids
  const base = freeId('DorozhnikBase', taken)
  own.children.push(baseStyle(base, defaults.paragraph, written))
  const names = new Set(known.map(({ name }) => folded(name)))
  for (const style of brought) own.children.push(broughtStyle(style, ids, base, defaults.character, names))
  return ids
}

/** A style of a letterhead. */
export interface OwnStyle {
  id: string
  /** As Word shows it in Russian. */
  name: string
  type: string
  isDefault: boolean
  /** Its paragraphs are counted by Word. */
  isNumbered: boolean
}

/** Every style in the letterhead by type and visible name. */
export function ownStyles(root: XmlElement): OwnStyle[] {
  return childElements(root, 'w:style').map((style) => ({
    id: style.attributes['w:styleId'] ?? '',
    name: shownName(nameOf(style)),
    type: style.attributes['w:type'] ?? 'paragraph',
    isDefault: isDefaultOf(style),
    isNumbered: childElement(childElement(style, 'w:pPr'), 'w:numPr') !== undefined,
  }))
}

function nameOf(style: XmlElement): string {
  return childElement(style, 'w:name')?.attributes['w:val'] ?? ''
}

function shownName(name: string): string {
  const known = shownNames.find(([pattern]) => pattern.test(name))
  return known ? name.replace(known[0], known[1]) : name
}

function isDefaultOf(style: XmlElement): boolean {
  return ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '')
}

/**
 * Names that a style of the letterhead may have to be taken for ours. Every document of Word has its headings and
 * its title, in the colours of Word, so those have to be marked as meant for us; and so has a style that counts its
 * paragraphs, because the numbers of an order are texts.
 */
function namesOf(name: string, isNumbered: boolean): string[] {
  const marked = [`Дорожник: ${name}`, `Дорожник ${name}`, `Дорожник. ${name}`, `Дорожник – ${name}`]
  return [...marked, ...(isNumbered || /^(?:заголовок \d|название)$/i.test(name) ? [] : [name])].map(folded)
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim()
}

function freeId(id: string, taken: Set<string>): string {
  let free = id
  for (let number = 1; taken.has(free.toLowerCase()); number++) free = `Dorozhnik${id}${number === 1 ? '' : number}`
  taken.add(free.toLowerCase())
  return free
}

/** The used styles and those that they stand on. */
function withBases(used: ReadonlySet<string>, source: ReadonlyMap<string, XmlElement>): Set<string> {
  const wanted = new Set<string>()
  const pending = [...used]
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const style = source.get(id)
    if (!style || wanted.has(id)) continue
    wanted.add(id)
    for (const key of ['w:basedOn', 'w:link', 'w:next']) {
      const other = childElement(style, key)?.attributes['w:val']
      if (other !== undefined) pending.push(other)
    }
  }
  return wanted
}

/** What all our paragraphs have in common, said in full. */
function baseStyle(id: string, ordinary: string | undefined, written: XmlElement): XmlElement {
  const defaults = childElement(written, 'w:docDefaults')
  const run = childElement(childElement(defaults, 'w:rPrDefault'), 'w:rPr')
  const paragraph = childElement(childElement(defaults, 'w:pPrDefault'), 'w:pPr')
  const spacing = childElement(paragraph, 'w:spacing')
  const copied = (name: string): XmlElement[] => {
    const found = childElement(run, name)
    return found ? [copyElement(found)] : []
  }
  return xmlElement(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': '1', 'w:styleId': id },
    xmlElement('w:name', { 'w:val': 'Дорожник: основа' }),
    ...(ordinary === undefined ? [] : [xmlElement('w:basedOn', { 'w:val': ordinary })]),
    xmlElement(
      'w:pPr',
      {},
      off('w:keepNext'),
      off('w:keepLines'),
      off('w:pageBreakBefore'),
      spacing
        ? copyElement(spacing)
        : xmlElement('w:spacing', { 'w:before': '0', 'w:after': '0', 'w:line': '240', 'w:lineRule': 'auto' }),
      xmlElement('w:ind', { 'w:left': '0', 'w:right': '0', 'w:firstLine': '0' }),
      off('w:contextualSpacing'),
      xmlElement('w:jc', { 'w:val': 'left' }),
    ),
    xmlElement(
      'w:rPr',
      {},
      ...copied('w:rFonts'),
      off('w:b'),
      off('w:bCs'),
      off('w:i'),
      off('w:iCs'),
      off('w:caps'),
      off('w:smallCaps'),
      xmlElement('w:color', { 'w:val': '000000' }),
      xmlElement('w:spacing', { 'w:val': '0' }),
      ...copied('w:sz'),
      ...copied('w:szCs'),
      xmlElement('w:u', { 'w:val': 'none' }),
      ...copied('w:lang'),
    ),
  )
}

/** A property that is switched off, whatever the style below says. */
function off(name: string): XmlElement {
  return xmlElement(name, { 'w:val': '0' })
}

/** A style of ours under the id and on the base that it has in the letterhead. */
function broughtStyle(
  style: XmlElement,
  ids: ReadonlyMap<string, string>,
  base: string,
  ordinaryCharacter: string | undefined,
  names: ReadonlySet<string>,
): XmlElement {
  const copy = copyElement(style)
  const id = copy.attributes['w:styleId'] ?? ''
  const type = copy.attributes['w:type']
  copy.attributes['w:styleId'] = ids.get(id) ?? id
  const name = childElement(copy, 'w:name')
  if (name) name.attributes['w:val'] = broughtName(name.attributes['w:val'] ?? '', names)
  const bases = { paragraph: base, character: ordinaryCharacter }
  copy.children = copy.children.filter((node) => {
    if (!isElement(node) || !['w:basedOn', 'w:link', 'w:next'].includes(node.name)) return true
    const target = ids.get(node.attributes['w:val'] ?? '')
    const fallback = node.name === 'w:basedOn' ? bases[type as keyof typeof bases] : undefined
    const value = target ?? fallback
    if (value !== undefined) node.attributes['w:val'] = value
    return value !== undefined
  })
  if (type === 'paragraph' && !childElement(copy, 'w:basedOn')) {
    copy.children.splice(1, 0, xmlElement('w:basedOn', { 'w:val': base }))
  }
  return copy
}

/** Two styles may not have one name. */
function broughtName(name: string, names: ReadonlySet<string>): string {
  const shown = shownName(name)
  return names.has(folded(shown)) ? `Дорожник: ${shown[0]?.toLowerCase() ?? ''}${shown.slice(1)}` : name
}

/** Ids of styles that some elements name. */
export function usedStyles(elements: Iterable<XmlElement>): Set<string> {
  const used = new Set<string>()
  for (const element of elements) {
    for (const { name, attributes } of descendants(element)) {
      if (styleReferences.has(name) && attributes['w:val'] !== undefined) used.add(attributes['w:val'])
    }
  }
  return used
}

const styleReferences = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle'])
