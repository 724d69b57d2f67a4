import { dataPlaces, type Workspace } from '@dorozhnik/model'
import type { OpenedWorkspace } from './opened-workspace.js'

/** What a workspace of data may need besides: files that are no data. */
export interface DataFiles {
  /** Bytes of pictures by the names that organisations have for them. */
  pictures?: ReadonlyMap<string, Uint8Array>
  /** Bytes of letterheads by the names that organisations have for them. */
  letterheads?: ReadonlyMap<string, Uint8Array>
}

/** Opens a workspace that a program has built. Findings then carry the path of a value instead of a place in a text. */
export function workspaceFromData(workspace: Workspace, files: DataFiles = {}): OpenedWorkspace {
  return {
    workspace,
    places: dataPlaces(workspace),
    sources: new Map(),
    unreadable: new Set(),
    ...files,
    diagnostics: [],
  }
}
