import type { Workspace, WorkspaceDocument } from '@dorozhnik/model'

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

function appendicesOf(workspace: Workspace, name: string): string[] {
  const document = documentOf(workspace, name)
  return document?.document === 'order' ? (document.appendices ?? []).map((path) => resolve(workspace, name, path)) : []
}

/** A path counts from the folder of the order, or from the workspace when it begins with «/»; a name is taken too. */
function resolve(workspace: Workspace, from: string, path: string): string {
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  const resolved = steps.join('/')
  return documentOf(workspace, resolved) || !documentOf(workspace, path) ? resolved : path
}
