import { findDocument, resolveDocumentName, type Workspace, type WorkspaceDocument } from '@dorozhnik/model'

/** The document of a name, never something inherited. */
export function documentOf(workspace: Workspace, name: string): WorkspaceDocument | undefined {
  return Object.hasOwn(workspace.documents, name) ? workspace.documents[name] : undefined
}

/** Names of the documents that give a file of their own: orders, and plans that are nobody's appendix. */
export function ownDocuments(workspace: Workspace): string[] {
  const names = Object.keys(workspace.documents)
  const enclosed = new Set(names.flatMap((name) => appendicesOf(workspace, name)))
  return names.filter((name) => documentOf(workspace, name)?.document === 'order' || !enclosed.has(name))
}

/** The document and everything that is printed with it, documents that could not be read among them. */
export function withAppendices(workspace: Workspace, name: string): string[] {
  return [name, ...appendicesOf(workspace, name)]
}

/** An appendix that is no document keeps the name that its path means. */
function appendicesOf(workspace: Workspace, name: string): string[] {
  const document = documentOf(workspace, name)
  if (document?.document !== 'order') return []
  return (document.appendices ?? []).map(
    (path) => findDocument(workspace, name, path)?.name ?? resolveDocumentName(name, path) ?? path,
  )
}
