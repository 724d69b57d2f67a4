import { ReadCache } from '@dorozhnik/reader'
import { CheckCache } from '@dorozhnik/rules'

/**
 * What a program that looks at a workspace again and again remembers between two looks: files by their contents, and
 * what the rules of one file said of them. Hand the same cache to `openWorkspace` each time; what it gives is the
 * same as without.
 */
export class WorkspaceCache {
  readonly reading: ReadCache = new ReadCache()
  readonly checking: CheckCache = new CheckCache()
}
