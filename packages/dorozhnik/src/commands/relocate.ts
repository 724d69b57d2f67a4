import { relative, sep } from 'node:path'
import { type Diagnostic, isTextPlace, type Place, type Source } from '@dorozhnik/diagnostics'
import type { OpenedWorkspace } from '../opened-workspace.js'

/** Findings with the texts that their places point into. */
export interface Located {
  diagnostics: Diagnostic[]
  sources: Map<string, Source>
}

/** Renames files from the root of their workspace to the folder where the user stands, so that a terminal can open them. */
export function relocate(
  { sources }: OpenedWorkspace,
  diagnostics: readonly Diagnostic[],
  root: string,
  cwd: string,
): Located {
  const rename = (name: string) => toUser(name, root, cwd)
  const move = <P extends Place>(place: P): P => (isTextPlace(place) ? { ...place, file: rename(place.file) } : place)
  return {
    diagnostics: diagnostics.map((diagnostic) => ({
      ...diagnostic,
      ...(diagnostic.place ? { place: move(diagnostic.place) } : {}),
      ...(diagnostic.related
        ? { related: diagnostic.related.map((related) => ({ ...related, place: move(related.place) })) }
        : {}),
      ...(diagnostic.fixes ? { fixes: diagnostic.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(move) })) } : {}),
    })),
    sources: new Map(
      [...sources].map(([name, source]) => [
        rename(name),
        { name: rename(name), text: source.text, toOriginal: (offset) => source.toOriginal(offset) },
      ]),
    ),
  }
}

/** The path of a file of a workspace, from the folder where the user stands. */
export function toUser(name: string, root: string, cwd: string): string {
  const path = relative(cwd, root).split(sep).join('/')
  return path === '' ? name : `${path}/${name}`
}
