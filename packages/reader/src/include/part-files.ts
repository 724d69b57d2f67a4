import type { Diagnostic } from '@dorozhnik/diagnostics'
import { validatePartHeader } from '../generated/validators.js'
import type { OpenedFile } from '../read-workspace.js'
import { checkShape } from '../shape/check-shape.js'
import { reportNotIncluded } from './include-findings.js'
import type { FoundFile, WorkspaceFiles } from './inclusion.js'

/** The files with parts of a workspace, and what is to be said of them when all documents are read. */
export interface PartFiles {
  files: WorkspaceFiles
  /** Reports the files that no document holds. */
  reportUnused(): void
  /** A file that stands in two documents is read twice: what was found in it is said once. */
  withoutRepeats(diagnostics: Diagnostic[]): Diagnostic[]
}

/** Finds the files with parts, and checks their heads. */
export function partFiles(opened: ReadonlyMap<string, OpenedFile>): PartFiles {
  const included = new Set<string>()
  const names: string[] = []
  for (const [name, { reading, head }] of opened) {
    if (typeof head !== 'object' || head.kind !== 'part') continue
    names.push(name)
    checkShape(reading, head.data, 'PartFileHeader', validatePartHeader)
  }
  const isPart = new Set(names)
  return {
    files: {
      find: (name) => found(opened.get(name)),
      partNames: () => names,
      markIncluded: (name) => included.add(name),
    },
    reportUnused() {
      for (const name of names) {
        const { reading, head } = opened.get(name) ?? {}
        if (included.has(name) || reading === undefined || typeof head !== 'object') continue
        const at = reading.places.at(head.data, 'document')
        reportNotIncluded(reading, at !== undefined && 'file' in at ? [at.start, at.end] : [0, 3])
      }
    },
    withoutRepeats(diagnostics) {
      const said = new Set<string>()
      return diagnostics.filter(({ code, place, message }) => {
        if (place === undefined || !('file' in place) || !isPart.has(place.file)) return true
        const key = JSON.stringify([code, place.file, place.start, place.end, message.en])
        const isNew = !said.has(key)
        said.add(key)
        return isNew
      })
    },
  }
}

function found(file: OpenedFile | undefined): FoundFile {
  if (file === undefined) return { kind: 'none' }
  const { reading, head } = file
  if (head === 'broken') return { kind: 'broken' }
  if (head === undefined) return { kind: 'document', document: 'none' }
  return head.kind === 'part'
    ? { kind: 'part', file: { reading, body: head.body } }
    : { kind: 'document', document: head.kind }
}
