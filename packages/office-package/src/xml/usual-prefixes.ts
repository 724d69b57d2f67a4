const office = 'http://schemas.openxmlformats.org/'
const strict = 'http://purl.oclc.org/ooxml/'

/** The prefix that Word writes for a namespace, in the transitional and in the strict form of the standard. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ...pair('wordprocessingml/2006/main', 'wordprocessingml/main', 'w'),
  ...pair('officeDocument/2006/relationships', 'officeDocument/relationships', 'r'),
  ...pair('officeDocument/2006/math', 'officeDocument/math', 'm'),
  ...pair('drawingml/2006/main', 'drawingml/main', 'a'),
  ...pair('drawingml/2006/wordprocessingDrawing', 'drawingml/wordprocessingDrawing', 'wp'),
  ...pair('drawingml/2006/picture', 'drawingml/picture', 'pic'),
  ...pair('drawingml/2006/chart', 'drawingml/chart', 'c'),
  [`${office}package/2006/content-types`, ''],
  [`${office}package/2006/relationships`, ''],
  [`${office}markup-compatibility/2006`, 'mc'],
])

function pair(transitional: string, strictly: string, prefix: string): [string, string][] {
  return [
    [office + transitional, prefix],
    [strict + strictly, prefix],
  ]
}

const usualPrefixes: ReadonlySet<string> = new Set([...prefixes.values()].filter((prefix) => prefix !== ''))

/** Prefixes of the text → usual ones, where the two differ. */
export type Renaming = ReadonlyMap<string, string>

/** No prefix is renamed. */
export const noRenaming: Renaming = new Map()

/** The renaming inside an element that may declare namespaces; the one around it when nothing changes. */
export function renamingInside(attributes: Readonly<Record<string, string>>, around: Renaming): Renaming {
  let renaming: Map<string, string> | undefined
  for (const key in attributes) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue
    const prefix = key.slice('xmlns:'.length)
    const usual = prefixes.get(attributes[key] as string) ?? foreign(prefix)
    if ((around.get(prefix) ?? prefix) === usual) continue
    renaming ??= new Map(around)
    renaming.set(prefix, usual)
  }
  return renaming ?? around
}

/** A prefix that Word uses for something else must not be taken for it. */
function foreign(prefix: string): string {
  return usualPrefixes.has(prefix) ? `x-${prefix}` : prefix
}

/** The name of an element or, with `attribute`, of an attribute: those without a prefix have no namespace. */
export function usualName(name: string, renaming: Renaming, attribute: boolean): string {
  if (renaming.size === 0) return name
  const colon = name.indexOf(':')
  const prefix = name.slice(0, Math.max(colon, 0))
  const local = name.slice(colon + 1)
  if (attribute && (prefix === 'xmlns' || name === 'xmlns')) {
    const declared = name === 'xmlns' ? '' : local
    const usual = renaming.get(declared) ?? declared
    return usual === '' ? 'xmlns' : `xmlns:${usual}`
  }
  if (attribute && colon === -1) return name
  const usual = renaming.get(prefix)
  if (usual === undefined) return name
  return usual === '' ? local : `${usual}:${local}`
}

/** A value that lists prefixes, such as `mc:Ignorable`. */
export function usualPrefixList(value: string, renaming: Renaming): string {
  return renaming.size === 0
    ? value
    : value
        .split(' ')
        .map((prefix) => renaming.get(prefix) ?? prefix)
        .join(' ')
}
