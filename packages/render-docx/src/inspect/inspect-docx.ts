import type { Diagnostic } from '@dorozhnik/diagnostics'
import { strFromU8, unzipSync } from 'fflate'
import { checkReferences } from './check-references.js'
import { checkTables } from './check-tables.js'
import { problems } from './problem.js'
import { readRelationships } from './read-relationships.js'
import { xmlTags } from './xml-tags.js'

// A document of ten thousand rows has parts of thirty megabytes; what is larger is not ours.
const largestPart = 256 * 1024 * 1024

/**
 * What the schema of Open XML does not say and Word insists on: cells end with a paragraph, rows fill
 * the grid, vertical merges have a start, styles, numberings, footnotes and relationships exist,
 * drawing ids are unique, nothing outside is fetched, fields are page numbers only.
 */
export function inspectDocx(bytes: Uint8Array): Diagnostic[] {
  const { found, problem } = problems()
  let parts: Map<string, string>
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize, name }) => originalSize <= largestPart && /\.(xml|rels)$/.test(name),
    })
    parts = new Map(Object.entries(files).map(([path, content]) => [path, strFromU8(content)]))
    for (const path of Object.keys(unzipSync(bytes, { filter: ({ name }) => !/\.(xml|rels)$/.test(name) })))
      parts.set(path, '')
  } catch {
    problem('not-a-zip', 'DOCX', 'архив повреждён.', 'the archive is damaged.')
    return found
  }
  for (const path of ['[Content_Types].xml', '_rels/.rels', 'word/document.xml']) {
    if (!parts.has(path)) problem('missing-part', path, 'часть отсутствует.', 'the part is missing.')
  }
  checkContentTypes(parts, problem)

  const ids = (path: string, element: string, key: string): Set<string> => {
    const values = new Set<string>()
    for (const { name, attributes, kind } of xmlTags(parts.get(path) ?? '')) {
      if (name === element && kind !== 'close') values.add(attributes.get(key) ?? '')
    }
    return values
  }
  const defined = {
    styles: ids('word/styles.xml', 'w:style', 'w:styleId'),
    numbers: ids('word/numbering.xml', 'w:num', 'w:numId'),
    footnotes: ids('word/footnotes.xml', 'w:footnote', 'w:id'),
  }
  for (const [path, xml] of parts) {
    if (!/^word\/[^/]+\.xml$/.test(path)) continue
    checkTables(path, xml, problem)
    checkReferences(path, xml, defined, new Set(readRelationships(path, parts, problem).keys()), problem)
  }
  readRelationships('', parts, problem)
  return found
}

function checkContentTypes(parts: ReadonlyMap<string, string>, problem: ReturnType<typeof problems>['problem']): void {
  const defaults = new Set<string>()
  const overrides = new Set<string>()
  for (const { name, attributes } of xmlTags(parts.get('[Content_Types].xml') ?? '')) {
    if (name === 'Default') defaults.add(attributes.get('Extension')?.toLowerCase() ?? '')
    if (name === 'Override') overrides.add(attributes.get('PartName') ?? '')
  }
  for (const path of parts.keys()) {
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
    if (path === '[Content_Types].xml' || path.endsWith('/')) continue
    if (!overrides.has(`/${path}`) && !defaults.has(extension)) {
      problem('unknown-content-type', path, 'не объявлен тип содержимого.', 'its content type is not declared.')
    }
  }
  for (const path of overrides) {
    if (!parts.has(path.slice(1))) problem('missing-part', path.slice(1), 'часть отсутствует.', 'the part is missing.')
  }
}
