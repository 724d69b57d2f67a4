import { resolveDocumentName } from '@dorozhnik/model'
import { withAppendices } from './documents.js'
import type { OpenedWorkspace } from './opened-workspace.js'

/**
 * The document, everything that is printed with it, and the files of parts that are put into these. A line that only
 * looks like one that puts a file in counts as well: an error there is better told once too often.
 */
export function withIncluded({ workspace, sources }: OpenedWorkspace, name: string): string[] {
  const found = new Set(withAppendices(workspace, name))
  // A set goes on to what is added while it is walked.
  for (const file of found)
    for (const path of includedIn(sources.get(file)?.text ?? '')) {
      const included = resolveDocumentName(file, path)
      if (included !== undefined && sources.has(included)) found.add(included)
    }
  return [...found]
}

const including =
  /^[ \t]*\{\{[ \t]*(?:вставить|include)[ \t]+(?:"([^"\n]+)"|'([^'\n]+)'|«([^»\n]+)»|“([^”\n]+)”|([^\s"'«»“”{}]+))[ \t]*\}\}[ \t]*\r?$/gim

function includedIn(text: string): string[] {
  if (!text.includes('{{')) return []
  return Array.from(text.matchAll(including)).flatMap((match) => match.slice(1).filter((path) => path !== undefined))
}
