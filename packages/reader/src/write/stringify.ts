import type { Diagnostic, Outcome } from '@dorozhnik/diagnostics'
import type { Order, Plan, Registry, Regulation, WorkspaceDocument } from '@dorozhnik/model'
import { registryName } from '../read-registry.js'
import { readWorkspace } from '../read-workspace.js'
import { compareModels } from './compare-models.js'
import { Footnotes } from './footnotes.js'
import { labelsOf } from './labels.js'
import { reportLost, reportUnreadable } from './lost.js'
import { inner, joinBlocks, writeEach, indentItem } from './write-blocks.js'
import { writeOrder } from './write-order.js'
import { writeParts } from './write-parts.js'
import { writeYaml } from './write-yaml.js'

/** Name of the text while it is read back. */
const probe = 'document.md'

/**
 * Writes a document as Markdown with its head. The text is read back before it is given out: whatever would be
 * read otherwise than the model says is a finding with the path to it, so that nothing is lost in silence.
 */
export function stringify(document: Plan | Regulation | Order): Outcome<string> {
  const text = writeDocument(document)
  return outcome(text, document, probe, (read) => read.documents[probe])
}

/** Writes the registry of a workspace, `dorozhnik.yaml`; the same promise holds. */
export function stringifyRegistry(registry: Registry): Outcome<string> {
  const text = Object.keys(registry).length === 0 ? '' : writeYaml(registry)
  return outcome(text, registry, registryName, (read) => read.registry)
}

/** The text of a document, whether it can be read back or not. */
function writeDocument(document: WorkspaceDocument): string {
  const footnotes = new Footnotes(document.document === 'regulation')
  const [head, body] = document.document === 'order' ? orderOf(document, footnotes) : partedOf(document, footnotes)
  const lines = [...body, ...writeFootnotes(footnotes)]
  return `---\n${writeYaml(head)}---\n${lines.length === 0 ? '' : `\n${lines.join('\n')}\n`}`
}

function orderOf(order: Order, footnotes: Footnotes): [head: object, body: string[]] {
  const { preamble: _, operative: __, clauses: ___, closing: ____, ...head } = order
  return [head, writeOrder(order, footnotes)]
}

function partedOf({ parts, ...head }: Plan | Regulation, footnotes: Footnotes): [head: object, body: string[]] {
  return [
    head,
    writeParts(
      { header: head, labels: labelsOf(head), footnotes, isRegulation: head.document === 'regulation' },
      parts,
    ),
  ]
}

/** The texts of footnotes stand at the end of the document. */
function writeFootnotes(footnotes: Footnotes): string[] {
  const lines: string[] = []
  for (const [name, note] of footnotes) {
    const own = joinBlocks(writeEach(note.children, inner({ footnotes })))
    const [first = '', ...others] = indentItem('   ', note.children[0]?.type === 'paragraph' ? own : ['', ...own])
    lines.push('', `[^${name}]: ${first.trimStart()}`.trimEnd(), ...others)
  }
  return lines
}

function outcome<T extends object>(
  text: string,
  model: T,
  name: string,
  find: (read: { documents: Record<string, WorkspaceDocument>; registry: Registry }) => object | undefined,
): Outcome<string> {
  const read = readWorkspace([{ path: name, bytes: text }])
  const again = read.value?.unreadable.has(name) === true ? undefined : find(read.value?.workspace ?? empty)
  const diagnostics: Diagnostic[] =
    again === undefined ? reportUnreadable(read.diagnostics) : compareModels(model, again).map(reportLost)
  return { value: text, diagnostics }
}

const empty = { documents: {}, registry: {} }
