import { type Inline, inlineText, type OfficialDocument, type TreeNode, walk } from '@dorozhnik/blocks'
import type { Diagnostic, Place } from '@dorozhnik/diagnostics'
import type { Id } from '@dorozhnik/model'
import type { ViewContext } from '../context.js'
import { openScope, type Scope } from '../scope.js'
import { type Contact, contactsIn, contactsOfPeople } from './contacts.js'
import { isPublic } from './named-by-post.js'
import { type NamedPerson, namesIn, surnamesOf } from './names.js'

/** A text of the tree with the node that has its place. */
interface Printed {
  text: string
  node: TreeNode
  /** The pieces that it is made of: what one of them tells is told there. */
  pieces?: readonly string[]
}

/**
 * Proves that a public copy tells nothing that the registry knows of people: no phone or e-mail at all, and no name
 * where posts were asked for instead. Whatever is left is a finding where it was written.
 */
export function checkPublic(scope: Scope, document: OfficialDocument): void {
  if (scope.audience !== 'public') return
  const secrets = secretsOf(scope)
  for (const { text, node, pieces } of textsOf(document))
    checkText(scope, secrets, text, 'origin' in node ? node.origin : undefined, pieces)
}

/** The same for texts that a public copy takes from elsewhere, such as the letterhead of an organisation. */
export function checkPublicTexts(
  name: string,
  texts: Iterable<string>,
  context: ViewContext,
  place?: Place,
): Diagnostic[] {
  if (context.audience !== 'public') return []
  const { scope, diagnostics } = openScope(context, name)
  const secrets = secretsOf(scope)
  for (const text of texts) checkText(scope, secrets, text, place)
  return diagnostics
}

/** What must not be told. */
interface Secrets {
  contacts: readonly Contact[]
  surnames: ReadonlyMap<string, readonly NamedPerson[]>
}

function secretsOf(scope: Scope): Secrets {
  const people = Object.entries(scope.workspace.registry.people ?? {})
  return {
    contacts: contactsOfPeople(scope.workspace.registry),
    surnames:
      scope.posts === true ? surnamesOf(people.filter(([id, person]) => !isPublic(scope, id, person))) : new Map(),
  }
}

function checkText(
  scope: Scope,
  { contacts, surnames }: Secrets,
  text: string,
  place: Place | undefined,
  pieces: readonly string[] = [],
): void {
  const told = (find: (text: string) => Set<Id>): Id[] => {
    const known = new Set(pieces.flatMap((piece) => [...find(piece)]))
    return [...find(text)].filter((id) => !known.has(id))
  }
  for (const id of told((one) => contactsIn(one, contacts))) report(scope, 'public-contact', id, text, place)
  for (const id of told((one) => namesIn(one, surnames))) report(scope, 'public-name', id, text, place)
}

function report(
  scope: Scope,
  code: 'public-contact' | 'public-name',
  id: Id,
  text: string,
  place: Place | undefined,
): void {
  const name = scope.workspace.registry.people?.[id]?.name ?? id
  scope.report(code, { name, text: text.length > 60 ? `${text.slice(0, 59)}…` : text }, place)
}

/** The words that a node keeps as values, those of its stamp too; its children come by themselves. */
function* valuesOf(holder: object): Generator<string> {
  for (const [key, value] of Object.entries(holder) as [string, unknown][]) {
    if (key === 'type' || key === 'origin' || key === 'children') continue
    if (typeof value === 'string') yield value
    else if (Array.isArray(value)) yield* value.filter((line) => typeof line === 'string')
    else if (key === 'basis' && typeof value === 'object' && value !== null) yield* valuesOf(value)
  }
}

/** Every text that is printed: running text, and the words that requisites keep as values. */
function* textsOf(document: OfficialDocument): Generator<Printed> {
  for (const node of walk(document)) {
    if (node.type === 'signature') continue
    for (const text of valuesOf(node)) yield { text, node }
    // Neighbouring pieces of running text are one sentence: a name may be typed across them, in two emphases.
    for (const line of linesOf(node)) {
      const pieces = line.flatMap((inline) => [...walk(inline)].flatMap((one) => [...valuesOf(one)]))
      if (pieces.length > 1) yield { text: inlineText(line), node: line.find(({ origin }) => origin) ?? node, pieces }
    }
  }
}

/** The running text of a node as lines. */
function linesOf(node: TreeNode): Inline[][] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'subject':
    case 'documentTitle':
    case 'sectionRow':
      return [node.children]
    case 'table':
      return node.caption === undefined ? [] : [node.caption.children]
    default:
      return []
  }
}
