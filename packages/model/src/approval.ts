import type { Id } from './content.js'
import type { IsoDate } from './order.js'

/** What a document of its own may be headed by: the stamp of those who approve it and of those who agree to it. */
export interface Approvable {
  /** Who or what approves the document; absent when the document bears no such stamp. */
  approval?: Approval
  /** Those outside of the organisation, or its boards, who agree to the document: a stamp for each. */
  agreements?: Agreement[]
}

/**
 * Approval («гриф утверждения»): by an act when `act` or `order` is there, otherwise by a person. Whatever is
 * absent of a date or a number is a blank.
 */
export interface Approval extends ActReference {
  /** An order of this workspace that approves the document: organisation, date and number are taken from it. */
  order?: string
  /** Who approves: an id of a person. In the short form, whose name stands under the act. */
  person?: Id
  /**
   * `full`: «УТВЕРЖДЁН приказом … от … № …». `short`, as schools write it: «Утверждено», «Приказ № … от …», the
   * organisation, a line for the hand with a name. `full` when absent.
   */
  form?: 'full' | 'short'
}

/** Agreement («гриф согласования»): by an act (a letter, the minutes of a board), or by a person. */
export interface Agreement extends ActReference {
  /** Who agrees: an id of a person. */
  person?: Id
}

/** An act that a stamp names. */
export interface ActReference {
  /** Kind of the act: `приказ`, `распоряжение`, `постановление`, `письмо`, `протокол`; the instrumental will do. */
  act?: string
  /** Whose act it is, an id or a text; for minutes, the board. When absent, the organisation of the document. */
  organization?: string
  date?: IsoDate
  number?: string
}
