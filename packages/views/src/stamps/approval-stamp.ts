import type { ApprovalBasis, ApprovalStamp, StampPerson } from '@dorozhnik/blocks'
import type { Approval, Id, Person } from '@dorozhnik/model'
import { agreeApproved, capitalizeFirst } from '@dorozhnik/russian'
import { findOrganization } from '../parties/find-organization.js'
import { findPerson } from '../parties/find-person.js'
import { initialsOf } from '../parties/initials-of.js'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'
import { actForms } from './act-kinds.js'
import { approvingAct, bodyOf, type NamedAct, namedAct, stampDate } from './named-act.js'
import { actBasis } from './stamp-act.js'

/** A document that is approved: its title, its organisation and the node that has the place of both. */
export interface ApprovedDocument {
  title: string
  organization?: Id
}

/**
 * The approval stamp of a document: by an act, whose participle agrees with the title; by a person, who approves in
 * the first person; or in the short form of schools.
 */
export function approvalStamp(scope: Scope, approval: Approval, document: ApprovedDocument): ApprovalStamp[] {
  const act = approvingAct(scope, approval, document.organization)
  const person =
    approval.person === undefined
      ? undefined
      : findPerson(scope, approval.person, 'approval.person', scope.places.at(approval, 'person'))
  if (approval.form === 'short')
    return [short(scope, approval, act ?? namedAct(approval, document.organization, 'приказ'), person)]
  const origin = originOf(scope, approval)
  if (act !== undefined) {
    // The standard has no signature under an act; the author has to know that the name is not printed.
    if (person !== undefined) scope.report('approval-person-not-printed', {}, scope.places.at(approval, 'person'))
    const basis = actBasis(scope, approval, act)
    return [{ type: 'approvalStamp', word: approvedWord(scope, document.title), basis, ...origin }]
  }
  if (person === undefined) {
    if (approval.person === undefined) scope.report('approval-empty', {}, scope.places.at(approval))
    return []
  }
  return [{ type: 'approvalStamp', word: 'УТВЕРЖДАЮ', basis: personBasis(scope, approval, person), ...origin }]
}

/** «УТВЕРЖДЁН» as the title asks and the profile spells it. */
export function approvedWord(scope: Scope, title: string): string {
  const word = agreeApproved(title)
  return scope.profile.stamp.yo ? word : word.replace('Ё', 'Е')
}

/** A person who signs a stamp: the post, with its organisation when the stamp names one. */
export function personBasis(
  scope: Scope,
  reference: { organization?: string; date?: string },
  person: Person,
): StampPerson {
  const organization = bodyOf(scope, reference, reference.organization, 'genitive')
  const post = [person.post, organization].filter((part) => part !== undefined).join(' ')
  return {
    by: 'person',
    ...(post === '' ? {} : { post: capitalizeFirst(post) }),
    name: initialsOf(scope, person.name, 'before'),
    ...stampDate(scope, reference, reference.date),
  }
}

function short(scope: Scope, approval: Approval, act: NamedAct, person: Person | undefined): ApprovalStamp {
  const known = act.organization === undefined ? undefined : findOrganization(scope, act.organization)
  const organization = known?.short ?? known?.name ?? act.organization
  const basis: ApprovalBasis = {
    by: 'short',
    act: capitalizeFirst(actForms(act.kind).nominative),
    ...stampDate(scope, approval, act.date, 'digital'),
    ...(act.number === undefined ? {} : { actNumber: act.number }),
    ...(organization === undefined ? {} : { organization }),
    ...(person === undefined ? {} : { name: initialsOf(scope, person.name, 'before') }),
  }
  return { type: 'approvalStamp', word: 'Утверждено', basis, ...originOf(scope, approval) }
}
