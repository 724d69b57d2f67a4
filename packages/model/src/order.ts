import type { ActReference, Agreement } from './approval.js'
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
  /** Unit of the organisation, printed under its name. */
  unit?: string
  /** Restriction of access, for example `Для служебного пользования`; a list has a line for each. */
  restriction?: string | string[]
  /** Who signs: an id of a person. */
  signatory?: Id
  /** Whose duties the signatory performs: an id of the person whose post is then signed with `и.о.`. */
  actingFor?: Id
  /** Who signs under the signatory, by rank: ids of people. */
  alsoSign?: Id[]
  /** Certificate of the electronic signature of the signatory, drawn as a mark on printouts. */
  electronicSignature?: Certificate
  /** The mark where the seal is put: `true` for `М.П.`, or a text; absent leaves no mark. */
  seal?: string
  /** Who looks the order over before it is signed: ids of people. */
  visas?: Id[]
  /** Certification of a copy. */
  copy?: Copy
  /** What the QR code on the first sheet says, for example the address of the order. @maxLength 500 */
  qrCode?: string
  /** Who prepared the order: an id of a person. */
  executor?: Id
  /**
   * What an order without clauses of its own is for; they are then written from this head and the appendices:
   * `approval` approves a plan; `project` puts a project into force and names its coordinator; `appointment` appoints
   * those who answer; `amendment` gives earlier orders new appendices; `repeal` repeals them; `monitoring` approves results and
   * gives recommendations. `approval` when absent.
   */
  purpose?: OrderPurpose
  /** Earlier acts that the order changes or repeals. @minItems 1 */
  acts?: EarlierAct[]
  /** Who is appointed or coordinates: ids of people or groups. When absent, the executor. */
  responsible?: Id[]
  /** Who is given assignments: ids of people, groups or organisations. When absent, heads of organisations. */
  addressees?: Id[]
  /** Who controls that the order is carried out: an id of a person. When absent, the signatory. */
  control?: Id
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

/** What an order without clauses of its own is for. */
export type OrderPurpose = 'approval' | 'project' | 'appointment' | 'amendment' | 'repeal' | 'monitoring'

/** An earlier act that an order changes or repeals. */
export interface EarlierAct extends ActReference {
  /** An order of this workspace: organisation, date, number and title are taken from it. */
  order?: string
  /** Title of the act, without quotation marks: `Об утверждении плана мероприятий`. */
  subject?: string
}

/** A certificate of an electronic signature, as the signed file tells it. */
export interface Certificate {
  /** Number of the certificate. @minLength 1 */
  certificate: string
  /** Full name of its owner. @minLength 1 */
  owner: string
  /** First day of its validity. */
  from: IsoDate
  /** Last day of its validity. */
  until: IsoDate
}

/** Certification of a copy of an order. */
export interface Copy {
  /** Who certifies the copy: an id of a person. */
  certifiedBy: Id
  date?: IsoDate
  /** Where the original is kept: `в управлении образования, в деле № 01-04 за 2025 год`. */
  original?: string
  /** The mark where the seal is put when the copy goes outside: `true` for `М.П.`, or a text. */
  seal?: string
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
