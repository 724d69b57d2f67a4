import type { NodeBase } from './tree.js'

/**
 * Stamps at the head of a document, side by side: those of agreement from the left, that of approval at the right
 * edge.
 */
export interface Stamps extends NodeBase {
  type: 'stamps'
  children: (AgreementStamp | ApprovalStamp)[]
}

/** Approval stamp, requisite 16 of ГОСТ Р 7.0.97. */
export interface ApprovalStamp extends NodeBase {
  type: 'approvalStamp'
  /** `УТВЕРЖДЁН`, `УТВЕРЖДАЮ`, or `Утверждено` of the short form. */
  word: string
  basis: ApprovalBasis
}

/** Agreement stamp, requisite 20. */
export interface AgreementStamp extends NodeBase {
  type: 'agreementStamp'
  /** `СОГЛАСОВАНО` */
  word: string
  basis: AgreementBasis
}

/** What approves. @discriminator by */
export type ApprovalBasis = StampAct | StampPerson | StampShort

/** What agrees. @discriminator by */
export type AgreementBasis = StampAct | StampPerson

/** By an act: its kind, body, date and number. */
export interface StampAct {
  by: 'act'
  /**
   * The act in the instrumental, `приказом управления образования …`; the board in the instrumental when it was
   * its minutes.
   */
  act: string
  /** Minutes stand in brackets: `(протокол от … № …)`. */
  minutes?: true
  /** As printed; absent is a blank. */
  date?: string
  /** Without the number sign; absent is a blank. */
  actNumber?: string
}

/** By a person who signs the stamp. */
export interface StampPerson {
  by: 'person'
  /** In the nominative, with a capital letter. */
  post?: string
  /** `М.О. Лебедева` */
  name: string
  /** As printed; absent is a blank. */
  date?: string
}

/** The short form that schools use. */
export interface StampShort {
  by: 'short'
  /** The kind of the act in the nominative: `Приказ`. */
  act: string
  /** As printed; absent is a blank. */
  date?: string
  /** Without the number sign; absent is a blank. */
  actNumber?: string
  organization?: string
  /** Who signs under it. */
  name?: string
}
