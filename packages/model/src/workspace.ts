import type { Order } from './order.js'
import type { Plan } from './plan.js'
import type { Registry } from './registry.js'
import type { Regulation } from './regulation.js'

/** A document of a workspace. @discriminator document */
export type WorkspaceDocument = Plan | Regulation | Order

/** Everything that is checked and printed together. */
export interface Workspace {
  registry: Registry
  /**
   * Documents by name: the path relative to the workspace with `/`, or any name that a program
   * gives. `Order.appendices` point at these names.
   */
  documents: Record<string, WorkspaceDocument>
}
