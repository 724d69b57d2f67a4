import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Block, type OfficialDocument, type SectionRow, type Table, type TableRow, walk } from '@dorozhnik/blocks'
import { viewDocument } from '@dorozhnik/views'
import { type OpenedWorkspace, type Place, gost2025, isTextPlace, openWorkspace } from 'dorozhnik'

const folder = fileURLToPath(new URL('../../../examples/', import.meta.url))

/** Names of the example workspaces: folders with a `dorozhnik.yaml`, but for the one whose mistakes are wished for. */
export const examples: string[] = readdirSync(folder).filter(
  (name) => name !== 'with-mistakes' && filesOf(name).includes('dorozhnik.yaml'),
)

/** Files of a folder in `examples/` and of the folders in it; none when it is no folder. */
export function filesOf(example: string): string[] {
  if (example.includes('.')) return []
  return readdirSync(folder + example, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder + example, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted()
}

/** The text of a file of an example. */
export function fileText(example: string, name: string): string {
  return readFileSync(`${folder}${example}/${name}`, 'utf8')
}

/** An example workspace, read. */
export function openExample(example: string): OpenedWorkspace {
  return openWorkspace(filesOf(example).map((path) => ({ path, bytes: readFileSync(`${folder}${example}/${path}`) })))
}

/** The official document of a file of a workspace, as the default profile makes it. */
export function treeOf({ workspace, places }: OpenedWorkspace, name: string): OfficialDocument {
  const { value } = viewDocument(name, { workspace, places, profile: gost2025 })
  if (value === undefined) throw new Error(`no document was made of ${name}`)
  return value
}

/** Characters below a node with plain spaces and hyphens; blocks are parted by ` / `. */
export function plainText(node: Block | TableRow['cells'][number] | SectionRow): string {
  const parts: string[] = []
  let text = ''
  for (const child of walk(node)) {
    if (child.type === 'paragraph' && text !== '') {
      parts.push(text)
      text = ''
    }
    if ((child.type === 'text' || child.type === 'code') && 'value' in child) text += child.value
    if (child.type === 'break') text += ' '
  }
  return [...parts, text]
    .join(' / ')
    .replaceAll(/[\u00A0\u202F]/g, ' ')
    .replaceAll('\u2011', '-')
    .replaceAll('\u2060', '')
    .trim()
}

/** The tables of a document in the order of printing. */
export function tablesOf(tree: OfficialDocument): Table[] {
  return [...walk(tree)].filter((node): node is Table => node.type === 'table')
}

/** The table whose header holds a label. */
export function tableWith(tree: OfficialDocument, label: string): Table {
  const found = tablesOf(tree).find(({ header }) => header.some((row) => texts(row).includes(label)))
  if (found === undefined) throw new Error(`no table has a column ${label}`)
  return found
}

/** Texts of the cells of a row. */
export function texts(row: TableRow): string[] {
  return row.cells.map(plainText)
}

/** Rows of cells, without the rows of sections. */
export function cellRows({ rows }: Table): TableRow[] {
  return rows.filter((row) => row.type === 'tableRow')
}

/** Rows of sections. */
export function sectionRows({ rows }: Table): SectionRow[] {
  return rows.filter((row) => row.type === 'sectionRow')
}

/** Every block of a kind in the order of printing. */
export function blocksOf<Type extends Block['type']>(
  tree: OfficialDocument,
  type: Type,
): Extract<Block, { type: Type }>[] {
  return [...walk(tree)].filter((node): node is Extract<Block, { type: Type }> => node.type === type)
}

/** The blocks between a heading and the next one. */
export function blocksUnder(tree: OfficialDocument, heading: string): Block[] {
  for (const { children } of tree.sections) {
    const start = children.findIndex((block) => block.type === 'heading' && plainText(block) === heading)
    if (start < 0) continue
    const rest = children.slice(start + 1)
    const end = rest.findIndex(({ type }) => type === 'heading')
    return end < 0 ? rest : rest.slice(0, end)
  }
  throw new Error(`no heading ${heading}`)
}

/** The table between a heading and the next one. */
export function tableUnder(tree: OfficialDocument, heading: string): Table {
  const found = blocksUnder(tree, heading).find((block) => block.type === 'table')
  if (found === undefined) throw new Error(`no table under ${heading}`)
  return found
}

/** The file of a place. */
export function fileOf(place: Place | undefined): string | undefined {
  return place !== undefined && isTextPlace(place) ? place.file : undefined
}
