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
    for (const { id, digits, email } of contacts) {
      const found = digits === undefined ? printed.text.includes(email ?? '') : figuresOf(printed.text).includes(digits)
      if (found) report(scope, 'public-contact', id, printed)
    }
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

/** Digits of a phone without its code of the country, which may be written as 8 or +7; an e-mail as it is. */
function contactsOf(id: Id, { phone, email }: Person): { id: Id; digits?: string; email?: string }[] {
  const digits = figuresOf(phone ?? '').slice(-10)
  return [
    ...(digits.length >= 5 ? [{ id, digits }] : []),
    ...(email === undefined || email.trim() === '' ? [] : [{ id, email }]),
  ]
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

/** Every text that is printed: running text, and the words that requisites keep as values. */
function* textsOf(document: OfficialDocument): Generator<Printed> {
  for (const node of walk(document)) {
    if (node.type === 'signature') continue
    for (const [key, value] of Object.entries(node)) {
      if (key === 'type' || key === 'origin' || key === 'children' || typeof value !== 'string') continue
      yield { text: value, node }
    }
    // Neighbouring pieces of running text are one sentence: a name may be typed across them.
    if ('children' in node) {
      const line = node.children.map((child) => (child.type === 'text' ? child.value : ' ')).join('')
      if (node.children.filter((child) => child.type === 'text').length > 1) yield { text: line, node }
    }
  }
}
