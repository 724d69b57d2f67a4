import type { Paragraph } from 'mdast'
import { type Converting, rangeOf } from '../markdown/converting.js'
import { escapesOf } from '../markdown/escapes.js'
import { sliceText } from '../markdown/slice-text.js'

/** A path that a document asks to put in, and where it stands. */
export interface IncludedPath {
  path: string
  range: readonly [start: number, end: number]
}

const line =
  /^\s*\{\{\s*(?:вставить|include)\s+(?:"([^"\n]+)"|'([^'\n]+)'|«([^»\n]+)»|“([^”\n]+)”|([^\s"'«»“”{}]+))\s*\}\}\s*$/i

/** The paths of a paragraph that consists of `{{вставить "…"}}` alone, one on a line. */
export function includedPaths(converting: Converting, node: Paragraph): IncludedPath[] | undefined {
  const [text] = node.children
  if (node.children.length !== 1 || text?.type !== 'text' || !text.value.includes('{{')) return undefined
  const isEscaped = escapesOf(converting, text)
  const paths: IncludedPath[] = []
  let from = 0
  for (const written of text.value.split('\n')) {
    const match = line.exec(written)
    const path = match?.slice(1).find((one) => one !== undefined)
    if (path === undefined || isEscaped(from + written.indexOf('{'))) return undefined
    const start = from + written.indexOf(path, written.search(/\s(?=["'«“]|\S)/u))
    paths.push({ path, range: rangeOf(converting, sliceText(converting, text, start, start + path.length)) })
    from += written.length + 1
  }
  return paths
}

/** True for an expression that asks for a file where none can be put in. */
export function isInclude(expression: string): boolean {
  return /^\{\{\s*(?:вставить|include)(?=[\s"'«“}])/i.test(expression)
}
