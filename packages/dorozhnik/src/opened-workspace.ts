import type { Diagnostic, Places, Source } from '@dorozhnik/diagnostics'
import type { Workspace } from '@dorozhnik/model'
import type { CheckCache } from '@dorozhnik/rules'
import type { Extension } from './extension.js'

/** A workspace that was read or built in code, with everything that {@link check} and {@link build} need. */
export interface OpenedWorkspace {
  /** What could be read; a document that could not be is left out. */
  workspace: Workspace
  /** Where the values of the workspace were written. */
  places: Places
  /** The texts by name, for printing findings; empty for a workspace built in code. */
  sources: ReadonlyMap<string, Source>
  /** Names of files that could not be read: what they hold is unknown, not absent. */
  unreadable: ReadonlySet<string>
  /** Pictures by the names that documents have for them. */
  pictures?: ReadonlyMap<string, Uint8Array>
  /** Letterheads of organisations by the paths that the registry names. */
  letterheads?: ReadonlyMap<string, Uint8Array>
  /** Standing phrases of the organisation's own by name, from `templates/NAME.hbs`. */
  templates?: ReadonlyMap<string, Source>
  /** Rules and norm packs of the organisation's own. */
  extension?: Extension
  /** What was said of documents that have not changed. */
  cache?: CheckCache
  /** What was said while reading. */
  diagnostics: Diagnostic[]
}
