import type { Workspace, WorkspaceDocument } from './workspace.js'

/**
 * The name that a path in a document means: relative to the folder of that document, or to the
 * workspace when the path begins with «/». Absent when the path leaves the workspace.
 */
export function resolveDocumentName(from: string, path: string): string | undefined {
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}

/**
 * The document that a path in the document `from` means. Where the path leads nowhere, a document
 * whose name is the path itself is taken: programs name their documents as they like.
 */
export function findDocument(
  workspace: Workspace,
  from: string,
  path: string,
): { name: string; document: WorkspaceDocument } | undefined {
  for (const name of [resolveDocumentName(from, path), path]) {
    if (name === undefined || !Object.hasOwn(workspace.documents, name)) continue
    const document = workspace.documents[name]
    if (document !== undefined) return { name, document }
  }
  return undefined
}
