import type { Profile } from '@dorozhnik/blocks'
import type { Place, Places } from '@dorozhnik/diagnostics'
import type { Workspace } from '@dorozhnik/model'

/** What a view is made from. */
export interface ViewContext {
  workspace: Workspace
  /** Where the values of the workspace were written; nodes of the tree take their origins from it. */
  places: Places
  /** How dates, initials and numbers of appendices are written. */
  profile: Profile
  /** Standing phrases of the organisation's own, by the names of `standardTemplates`. */
  templates?: Readonly<Record<string, string>>
  /** Where such a phrase was written, for findings about it. */
  templatePlace?(name: string): Place | undefined
  /**
   * Whom the copy is for: `signature` is whole; `internal` leaves out visas and acquaintance, which stay with the
   * original; `public` leaves out the executor, phones and the certificate as well. `signature` when absent.
   */
  audience?: Audience
  /** Prints posts instead of names in a public copy, but for those who sign and those whose names are public. */
  posts?: boolean
  /** Puts no-break spaces into the tree; true when absent. */
  typography?: boolean
}

/** Whom a copy of a document is for. */
export type Audience = 'signature' | 'internal' | 'public'
