/** What the front matter of a file with parts holds, which plans and regulations put together: `{{вставить "…"}}`. */
export interface PartFileHeader {
  document: 'part'
  /** What the file is, for those who look after it. Never printed. */
  title?: string
}
