import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The file in a folder of outputs that says which of its files the tool has made. While a build puts
 * its files in place, a name may have two digests: of the old file and of the new one.
 */
export const manifestFile = '.dorozhnik.json'

/** Digests (SHA-256, hexadecimal) by name of the file, the path with `/` from the folder of outputs. */
export type Manifest = Map<string, string[]>

/** The manifest of a folder; an empty one when there is none or it makes no sense, so that nothing is taken for ours. */
export function readManifest(folder: string): Manifest {
  const manifest: Manifest = new Map()
  let data: unknown
  try {
    data = JSON.parse(readFileSync(join(folder, manifestFile), 'utf8'))
  } catch {
    return manifest
  }
  const files = isRecord(data) && isRecord(data['files']) ? data['files'] : {}
  for (const [name, digests] of Object.entries(files)) {
    if (Array.isArray(digests))
      manifest.set(
        name,
        digests.filter((digest) => typeof digest === 'string'),
      )
  }
  return manifest
}

/** The text of a manifest: sorted, so that it changes only where the files do. */
export function manifestText(manifest: Manifest): string {
  const names = [...manifest.keys()].toSorted()
  const files = Object.fromEntries(names.map((name) => [name, manifest.get(name)]))
  return `${JSON.stringify({ comment: 'Files made by dorozhnik. / Файлы, созданные Дорожником.', files }, null, 2)}\n`
}

/** The digest of some bytes. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
