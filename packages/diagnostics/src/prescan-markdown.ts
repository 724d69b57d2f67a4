import type { Finding } from './finding.js'
import type { Limits } from './limits.js'

/** Not yet. */
export function prescanMarkdown(_text: string, _limits: Limits): Finding[] {
  return []
}
