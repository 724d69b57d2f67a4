import type { Reading } from '../reading.js'

/** A file with parts, ready to be put in. */
export interface PartFile {
  reading: Reading
  /** Offset of its body. */
  body: number
}

/** What a file that a document asks for turned out to be. */
export type FoundFile =
  | { kind: 'part'; file: PartFile }
  | { kind: 'document'; document: string }
  | { kind: 'broken' }
  | { kind: 'none' }

/** The files of a workspace, as far as documents may put them in. */
export interface WorkspaceFiles {
  /** The file under a name. */
  find(name: string): FoundFile
  /** The names of the files with parts. */
  partNames(): string[]
  /** Says that a document holds the parts of a file. */
  markIncluded(name: string): void
}

/** How far the files of one document have come in. */
export interface Inclusion {
  files: WorkspaceFiles
  /** The document and the files around the one that is read, the document first. */
  within: readonly string[]
  /** Shared by all files of the document. */
  total: { files: number; length: number }
}

/** Bounds on what one document may be put together of. */
export const inclusionLimits = { depth: 16, files: 500 }
