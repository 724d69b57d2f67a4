import { Document, isMap, isScalar, isSeq, type Node, visit } from 'yaml'

/** Keys of heads and records in the order in which people expect them; others follow as they come. */
const order = [
  'document',
  'organization',
  'date',
  'number',
  'title',
  'subject',
  'place',
  'period',
  'numbering',
  'sectionNumbering',
  'columns',
  'signatory',
  'executor',
  'name',
  'short',
  'post',
]

/** A list in brackets is no longer than this. */
const longestFlow = 80

/** Writes data as YAML: texts bare where they read as texts everywhere, in quotes elsewhere. */
export function writeYaml(data: object): string {
  const document = new Document(sorted(data), { schema: 'core', aliasDuplicateObjects: false })
  visit(document, {
    Seq(_, node) {
      if (node.items.every(isScalar) && flowLength(node as Node) <= longestFlow) node.flow = true
      else for (const item of node.items) if (isMap(item) && flowLength(item) <= longestFlow) item.flow = true
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: true, indentSeq: true })
}

function sorted(data: object): object {
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== undefined)
      .toSorted(([one], [other]) => rank(one) - rank(other)),
  )
}

function rank(key: string): number {
  return order.includes(key) ? order.indexOf(key) : order.length
}

/** How long a node would be in brackets. */
function flowLength(node: Node): number {
  if (isScalar(node)) return String(node.value).length + 2
  if (isSeq(node)) return node.items.reduce<number>((sum, item) => sum + flowLength(item as Node), 0)
  if (!isMap(node)) return longestFlow + 1
  return node.items.reduce((sum, { key, value }) => sum + flowLength(key as Node) + flowLength(value as Node), 0)
}
