/**
 * A text that passed the gate: LF line ends, NFC, no byte order mark, no forbidden characters.
 * All places are offsets into `text`.
 */
export interface Source {
  /** Path with `/`, relative to the workspace, or any name that a program gives. */
  name: string
  text: string
  /**
   * From an offset in `text` to the UTF-16 offset in the decoded original, for editors and for
   * edits of the file on disk. The identity when the gate had nothing to change.
   */
  toOriginal(offset: number): number
}
