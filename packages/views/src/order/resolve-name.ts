/**
 * The name of a document that another one names by a path: relative to the folder of the naming
 * document, or from the workspace when the path begins with «/». A path that leaves the workspace
 * names nothing.
 */
export function resolveName(from: string, path: string): string | undefined {
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}
