import type { Id, Person, Registry } from '@dorozhnik/model'

/** A way to reach a person: figures of a phone, or an e-mail in small letters. */
export interface Contact {
  id: Id
  digits?: string
  /** True for the number without the code of its town, which is looked for only where it stands alone. */
  local?: true
  email?: string
}

/** Phones and e-mails of people, but for those that an organisation gives as its own. */
export function contactsOfPeople({ people = {}, organizations = {} }: Registry): Contact[] {
  const office = Object.values(organizations).flatMap(({ reference = [] }) => reference)
  return Object.entries(people)
    .flatMap(([id, person]) => contactsOf(id, person))
    .filter((contact) => !office.some((line) => tells(line, phonesIn(line), contact)))
}

/** Whose phone or e-mail a text tells. */
export function contactsIn(text: string, contacts: readonly Contact[]): Set<Id> {
  const groups = phonesIn(text)
  return new Set(contacts.filter((contact) => tells(text, groups, contact)).map(({ id }) => id))
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
