import type { ViewContext } from '@dorozhnik/views'
import type { OpenedWorkspace } from './opened-workspace.js'

/** The standing phrases of the organisation's own, as views take them. A line end at the end of a file is no part of it. */
export function ownPhrases({ templates }: OpenedWorkspace): Pick<ViewContext, 'templates' | 'templatePlace'> {
  if (templates === undefined || templates.size === 0) return {}
  return {
    templates: Object.fromEntries([...templates].map(([name, { text }]) => [name, text.trimEnd()])),
    templatePlace(name) {
      const source = templates.get(name)
      return source === undefined ? undefined : { file: source.name, start: 0, end: source.text.trimEnd().length }
    },
  }
}
