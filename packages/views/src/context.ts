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
  /** Puts no-break spaces into the tree; true when absent. */
  typography?: boolean
}
