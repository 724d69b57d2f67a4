import { findDocument, type Id, type Person } from '@dorozhnik/model'
import type { Scope } from '../scope.js'

/**
 * The post that stands for a person in a public copy without names, in the nominative; absent where the name is
 * printed: in other copies, of those who sign, of those whose names the law makes public, and of those without a post.
 */
export function namedByPost(scope: Scope, id: Id, person: Person): string | undefined {
  if (scope.audience !== 'public' || scope.posts !== true || isPublic(scope, id, person)) return undefined
  return person.post
}

/** True for a person whose name stays in a public copy: the law makes it public, or the person signs or approves. */
export function isPublic(scope: Scope, id: Id, person: Person): boolean {
  return person.public === true || signs(scope, id)
}

/** True for whoever signs the order, or the stamp of approval of the document or of one of its appendices. */
function signs({ document, workspace, order }: Scope, id: Id): boolean {
  const name = order?.name ?? document
  const own = findDocument(workspace, name, name)?.document
  if (own === undefined) return false
  if (own.document !== 'order') return own.approval?.person === id
  if (own.signatory === id || own.alsoSign?.includes(id) === true) return true
  return (own.appendices ?? []).some((path) => {
    const enclosed = findDocument(workspace, name, path)?.document
    return enclosed !== undefined && enclosed.document !== 'order' && enclosed.approval?.person === id
  })
}
