import { dataPlaces, type Workspace } from '@dorozhnik/model'
import type { OpenedWorkspace } from './opened-workspace.js'

/** Opens a workspace that a program has built. Findings then carry the path of a value instead of a place in a text. */
export function workspaceFromData(workspace: Workspace): OpenedWorkspace {
  return { workspace, places: dataPlaces(workspace), sources: new Map(), unreadable: new Set(), diagnostics: [] }
}
