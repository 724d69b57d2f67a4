import type { Order, Plan, Workspace, WorkspaceDocument } from '@dorozhnik/model'

/** The document of a name, never something inherited. */
export function documentOf(workspace: Workspace, name: string): WorkspaceDocument | undefined {
  return Object.hasOwn(workspace.documents, name) ? workspace.documents[name] : undefined
}

/** Names of the documents that give a file of their own: orders, and plans that are nobody's appendix. */
export function ownDocuments(workspace: Workspace): string[] {
  const enclosed = new Set(ordersOf(workspace).flatMap((order) => order.appendices ?? []))
  return Object.keys(workspace.documents).filter(
    (name) => documentOf(workspace, name)?.document === 'order' || !enclosed.has(name),
  )
}

/** The document and everything that is printed with it. */
export function withAppendices(workspace: Workspace, name: string): string[] {
  const document = documentOf(workspace, name)
  return document?.document === 'order' ? [name, ...(document.appendices ?? [])] : [name]
}

/** All orders of a workspace. */
export function ordersOf(workspace: Workspace): Order[] {
  return Object.values(workspace.documents).filter((document) => document.document === 'order')
}

/** All plans of a workspace. */
export function plansOf(workspace: Workspace): Plan[] {
  return Object.values(workspace.documents).filter((document) => document.document === 'plan')
}
