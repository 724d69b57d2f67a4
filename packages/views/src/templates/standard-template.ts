import type { Localized } from '@dorozhnik/diagnostics'

/** A standing phrase that an organisation can replace. */
export interface StandardTemplate {
  /** Handlebars: text, `{{word}}` for each of the words, and the helpers of expressions. */
  text: string
  /** What may stand in double braces. */
  words: readonly string[]
  /** Where the phrase is printed. */
  about: Localized
}
