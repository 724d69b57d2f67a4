import type { Agreement } from './approval.js'
import type { Content, ContentBlock, Id } from './content.js'

/**
 * A calendar day, year-month-day.
 *
 * @pattern ^\d{4}-\d{2}-\d{2}$
 */
export type IsoDate = string

/** What the front matter of an order holds. */
export interface OrderHeader {
  document: 'order'
  /** Whose order it is: an id of the registry. */
  organization: Id
  /** Date of signing; absent leaves a blank to be filled in by hand. */
  date?: IsoDate
  /** Registration number, a free string such as `50/12-од`; absent leaves a blank. */
  number?: string
  /** Title, beginning with «О» or «Об», without a full stop. @minLength 1 */
  subject: string
  /** Place of issue, when it differs from that of the organisation. */
  place?: string
  /** Who signs: an id of a person. */
  signatory?: Id
  /** Who prepared the order: an id of a person. */
  executor?: Id
  /** Documents that the order approves or encloses, in the order of their numbers. */
  appendices?: string[]
  /**
   * What heads the appendices: `mark` («Приложение … к приказу …»), `stamp` («УТВЕРЖДЁН приказом …»),
   * `mark-and-stamp` both, `by-clause` the stamp as well where a clause approves what is «прилагаемый». When absent,
   * as the profile says.
   */
  appendixMark?: AppendixMarkForm
  /** Those outside of the organisation, or its boards, who agree to the order: a stamp for each under the signature. */
  agreements?: Agreement[]
  /** Who has to be acquainted with the order: ids of people or groups. */
  acquaint?: Id[]
}

/** What heads an appendix. */
export type AppendixMarkForm = 'mark' | 'stamp' | 'mark-and-stamp' | 'by-clause'

/** An order («приказ»). */
export interface Order extends OrderHeader {
  /** Grounds and aims: everything before the operative word. */
  preamble: ContentBlock[]
  /** The operative word as the author wrote it, `ПРИКАЗЫВАЮ:`; absent when the order has none. */
  operative?: string
  /** Numbered clauses. */
  clauses: Clause[]
  /** Text after the last clause. */
  closing?: ContentBlock[]
}

/** A clause («пункт») of an order. */
export interface Clause {
  type: 'clause'
  id?: Id
  /** The text of the clause; lists with dashes inside it belong to the text. */
  content: Content
  /** Sub-clauses: 1.1, 1.2 … */
  clauses?: Clause[]
  /** The number that the author wrote by hand when it looks like something else, for example a year. */
  writtenNumber?: string
}
