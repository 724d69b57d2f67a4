import type { Place } from '@dorozhnik/diagnostics'
import type { CaseForms, Organization, Party, Person } from '@dorozhnik/model'
import type { Declined, GrammaticalCase, PhraseOptions } from '@dorozhnik/russian'
import { declineGroup, declineName, declineOrganization, declinePost } from '@dorozhnik/russian'
import { lowerFirst } from '../lower-first.js'
import { spacedInitials } from './initials-of.js'
import { namedByPost } from '../audience/named-by-post.js'
import type { Scope } from '../scope.js'

/** What is said of a person, and in which order: post and name, name and post, or one of them. */
export type PartyStyle = 'post-name' | 'name-post' | 'name' | 'post'

/** A person, group or organisation in a case. A form that is not certain is reported. */
export function partyForm(
  scope: Scope,
  id: string,
  party: Party,
  grammaticalCase: GrammaticalCase,
  style: PartyStyle,
  place: Place | undefined,
): string {
  switch (party.kind) {
    case 'person':
      return personForm(scope, id, party.person, grammaticalCase, style, place)
    case 'group': {
      const { name, forms } = party.group
      const declined = declineGroup(lowerFirst(name), grammaticalCase, options(forms))
      return checked(scope, name, declined, `groups.${id}.forms.${grammaticalCase}`, place)
    }
    case 'organization':
      return organizationForm(scope, id, party.organization, grammaticalCase, place)
  }
}

/** The full name of an organisation in a case, as it stands inside a sentence. An abbreviated short name is shorter and wins. */
export function organizationForm(
  scope: Scope,
  id: string,
  organization: Organization,
  grammaticalCase: GrammaticalCase,
  place: Place | undefined,
): string {
  const { short, forms } = organization
  const name = short !== undefined && /^\p{Lu}{2,}/u.test(short) ? short : organization.name
  const declined = declineOrganization(lowerFirst(name), grammaticalCase, options(forms))
  return checked(scope, name, declined, `organizations.${id}.forms.${grammaticalCase}`, place)
}

function personForm(
  scope: Scope,
  id: string,
  person: Person,
  grammaticalCase: GrammaticalCase,
  style: PartyStyle,
  place: Place | undefined,
): string {
  const name = (): string => {
    const given = {
      style: scope.profile.words.initials,
      ...options(person.forms),
      ...(person.sex === undefined ? {} : { sex: person.sex }),
    }
    const declined = declineName(person.name, grammaticalCase, given)
    return spacedInitials(scope, checked(scope, person.name, declined, `people.${id}.forms.${grammaticalCase}`, place))
  }
  if (style !== 'post' && namedByPost(scope, id, person) !== undefined)
    return personForm(scope, id, person, grammaticalCase, 'post', place)
  if (style === 'name') return name()
  if (person.post === undefined) {
    // Whoever has no post is named without it; only a post that was asked for alone is missed.
    if (style === 'post') scope.report('person-without-post', { id, name: person.name }, place)
    return name()
  }
  const declined = declinePost(person.post, grammaticalCase, options(person.postForms))
  const post = checked(scope, person.post, declined, `people.${id}.postForms.${grammaticalCase}`, place)
  switch (style) {
    case 'post':
      return post
    case 'post-name':
      return `${post} ${name()}`
    case 'name-post':
      return `${name()}, ${post}`
  }
}

function checked(
  scope: Scope,
  nominative: string,
  declined: Declined,
  correction: string,
  place: Place | undefined,
): string {
  const { form, certain, reason } = declined
  if (!certain) scope.report('guessed-form', { form, nominative, correction, reason }, place)
  return form
}

function options(forms: CaseForms | undefined): PhraseOptions {
  return forms === undefined ? {} : { forms }
}
