import { type OfficialDocument, type TreeNode, walk } from '@dorozhnik/blocks'
import type { Id, Person } from '@dorozhnik/model'
import { declineName, type GrammaticalCase } from '@dorozhnik/russian'
import type { Scope } from '../scope.js'
import { isPublic } from './named-by-post.js'

const cases: readonly GrammaticalCase[] = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
]

/** A text of the tree with the node that has its place. */
interface Printed {
  text: string
  node: TreeNode
}

/**
 * Proves that a public copy tells nothing that the registry knows of people: no phone or e-mail at all, and no name
 * where posts were asked for instead. Whatever is left is a finding where it was written.
 */
export function checkPublic(scope: Scope, document: OfficialDocument): void {
  if (scope.audience !== 'public') return
  const people = Object.entries(scope.workspace.registry.people ?? {})
  const contacts = people.flatMap(([id, person]) => contactsOf(id, person))
  const surnames = scope.posts === true ? surnamesOf(scope, people) : new Map<string, Id>()
  for (const printed of textsOf(document)) {
    const groups = phonesIn(printed.text)
    for (const contact of contacts)
      if (tells(printed.text, groups, contact)) report(scope, 'public-contact', contact.id, printed)
    for (const id of namesIn(printed.text, surnames)) report(scope, 'public-name', id, printed)
  }
}

function report(scope: Scope, code: 'public-contact' | 'public-name', id: Id, { text, node }: Printed): void {
  const name = scope.workspace.registry.people?.[id]?.name ?? id
  scope.report(
    code,
    { name, text: text.length > 60 ? `${text.slice(0, 59)}…` : text },
    'origin' in node ? node.origin : undefined,
  )
}

/** A way to reach a person: figures of a phone, or an e-mail in small letters. */
interface Contact {
  id: Id
  digits?: string
  /** True for the number without the code of its town, which is looked for only where it stands alone. */
  local?: true
  email?: string
}

/**
 * Digits of phones without the code of the country, which may be written as 8 or +7, and without an extension; those
 * behind the code of the town as well; an e-mail.
 */
function contactsOf(id: Id, { phone = '', email = '' }: Person): Contact[] {
  const numbers = phone.split(/[,;]|доб/iu).flatMap((one): Contact[] => {
    const digits = figuresOf(one).slice(-10)
    const local = figuresOf(one.slice(one.lastIndexOf(')') + 1))
    return [
      ...(digits.length >= 5 ? [{ id, digits }] : []),
      ...(one.includes(')') && local.length >= 5 ? [{ id, digits: local, local: true as const }] : []),
    ]
  })
  return [...numbers, ...(email.trim() === '' ? [] : [{ id, email: email.trim().toLowerCase() }])]
}

/** True when a text tells the contact; `groups` are the figures of its phones. */
function tells(text: string, groups: ReadonlySet<string>, { digits, local, email }: Contact): boolean {
  if (digits === undefined) return text.toLowerCase().includes(email ?? '')
  return local === true ? groups.has(digits) : figuresOf(text).includes(digits)
}

/** Figures that only spaces, hyphens and brackets part: `2-10-44`. */
function phonesIn(text: string): Set<string> {
  return new Set([...text.matchAll(/\d(?:[\s()–‑-]{0,3}\d){4,}/gu)].map(([phone]) => figuresOf(phone)))
}

function figuresOf(text: string): string {
  return text.replace(/[^0-9]/gu, '')
}

/** Every case of the surnames that must not be there, in small letters. */
function surnamesOf(scope: Scope, people: readonly [Id, Person][]): Map<string, Id> {
  const forms = new Map<string, Id>()
  for (const [id, person] of people) {
    if (isPublic(scope, id, person)) continue
    const own = person.sex === undefined ? {} : { sex: person.sex }
    for (const grammaticalCase of cases) {
      const { form } = declineName(person.name, grammaticalCase, {
        ...own,
        ...(person.forms && { forms: person.forms }),
      })
      const surname = /^[\p{L}-]+/u.exec(form)?.[0].toLowerCase()
      if (surname !== undefined) forms.set(surname, id)
    }
  }
  return forms
}

/** People whose surname stands in a text with a capital letter and with initials or further names beside it. */
function namesIn(text: string, surnames: ReadonlyMap<string, Id>): Set<Id> {
  const found = new Set<Id>()
  if (surnames.size === 0) return found
  const words = [...text.matchAll(/[\p{L}-]+\.?/gu)].map(({ 0: word }) => word)
  for (const [index, word] of words.entries()) {
    const id = surnames.get(word.replace(/\.$/u, '').toLowerCase())
    if (id === undefined || !/^\p{Lu}/u.test(word)) continue
    if (isNamePart(words[index - 1]) || isNamePart(words[index + 1])) found.add(id)
  }
  return found
}

/** An initial, or a word with a capital letter such as a given name has. */
function isNamePart(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}(?:\.|\p{Ll}+\.?$)/u.test(word)
}

/** The words that a node keeps as values, those of its stamp too; its children come by themselves. */
function* valuesOf(holder: object): Generator<string> {
  for (const [key, value] of Object.entries(holder) as [string, unknown][]) {
    if (key === 'type' || key === 'origin' || key === 'children') continue
    if (typeof value === 'string') yield value
    else if (key === 'basis' && typeof value === 'object' && value !== null) yield* valuesOf(value)
  }
}

/** Every text that is printed: running text, and the words that requisites keep as values. */
function* textsOf(document: OfficialDocument): Generator<Printed> {
  for (const node of walk(document)) {
    if (node.type === 'signature') continue
    for (const text of valuesOf(node)) yield { text, node }
    // Neighbouring pieces of running text are one sentence: a name may be typed across them.
    if ('children' in node) {
      const line = node.children.map((child) => (child.type === 'text' ? child.value : ' ')).join('')
      if (node.children.filter((child) => child.type === 'text').length > 1) yield { text: line, node }
    }
  }
}
