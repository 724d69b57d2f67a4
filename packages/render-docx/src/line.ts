import type { IParagraphOptions, IRunOptions } from 'docx'

/** How a paragraph looks: a constant, so that its XML is worked out once and stamped afterwards. */
export type Look = Omit<IParagraphOptions, 'children' | 'text'>

/** How characters look, a constant too. */
export type RunLook = Omit<IRunOptions, 'children' | 'text' | 'break'>

/** A paragraph before it is written: the same plan for `docx` objects and for stamped text. */
export interface Line {
  type: 'line'
  look: Look
  runs: Run[]
}

/** A piece of a paragraph. @discriminator type */
export type Run = Characters | Hyphen | Tab | LineBreak | FootnoteMark | Hyperlink

/** Clean characters: no control characters, no tabs, no line ends. */
export interface Characters {
  type: 'characters'
  value: string
  look: RunLook
}

/** A hyphen that Word knows as an element: seen only at the end of a line, or never at one. */
export interface Hyphen {
  type: 'hyphen'
  kind: 'soft' | 'noBreak'
  look: RunLook
}

/** A step to the next tab stop. */
export interface Tab {
  type: 'tab'
}

/** A new line in the same paragraph. */
export interface LineBreak {
  type: 'lineBreak'
}

/** The mark of a footnote. */
export interface FootnoteMark {
  type: 'footnoteMark'
  id: number
}

/** A link; `id` names its relationship. */
export interface Hyperlink {
  type: 'hyperlink'
  id: string
  runs: Run[]
}

/** Characters that look as their paragraph does. */
export const plain: RunLook = {}

/** A paragraph of runs; strings are characters of our own, known to be clean. */
export function line(look: Look, ...runs: (Run | string)[]): Line {
  return {
    type: 'line',
    look,
    runs: runs.map((run) => (typeof run === 'string' ? { type: 'characters', value: run, look: plain } : run)),
  }
}
