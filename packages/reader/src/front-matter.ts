/** The head of a Markdown document and where its body begins, as offsets into the text. */
export interface FrontMatter {
  /** The YAML between the fences. */
  yaml: readonly [start: number, end: number]
  /** The fence that opens the head. */
  fence: readonly [start: number, end: number]
  /** Offset of the first character of the body. */
  body: number
  /** False when the closing fence is missing: the head then reaches to the end of the text. */
  closed: boolean
}

/** Finds the head of a document, if it begins with one. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const opening = /^---[ \t]*(?:\n|$)/.exec(text)
  if (opening === null) return undefined
  const start = opening[0].length
  const closing = /^---[ \t]*(?:\n|$)/gm
  closing.lastIndex = start
  const end = closing.exec(text)
  return {
    fence: [0, 3],
    yaml: [start, end?.index ?? text.length],
    body: end === null ? text.length : closing.lastIndex,
    closed: end !== null,
  }
}
