import type { NodeBase } from './tree.js'

/** Arms or an emblem over the name of the organisation, requisites 01 and 02; a document bears one of them. */
export interface Emblem extends NodeBase {
  type: 'emblem'
  kind: 'arms' | 'emblem'
  /** Name of the picture; its bytes are handed to the writer. */
  picture: string
  /** What the picture shows, for those who do not see it. */
  alternative: string
}

/** Restriction of access, requisite 14: `Для служебного пользования`, a line for each part. */
export interface Restriction extends NodeBase {
  type: 'restriction'
  lines: string[]
}

/** Mark of an electronic signature, requisite 23: nothing in it is ever made up. */
export interface ElectronicSignature {
  certificate: string
  /** Full name. */
  owner: string
  /** As printed. */
  from: string
  /** As printed. */
  until: string
}

/** Visas, requisite 21: on the back of the last sheet, or a sheet of agreement. */
export interface Visas extends NodeBase {
  type: 'visas'
  people: { name: string; post?: string }[]
  /** What is agreed to: the title of the document in the nominative, for a sheet of its own. */
  document: string
}

/** Certification of a copy, requisite 26. */
export interface CopyCertification extends NodeBase {
  type: 'copyCertification'
  post: string
  /** `И.П. Соколов` */
  name: string
  /** As printed; absent is a blank. */
  date?: string
  /** Where the original is kept. */
  original?: string
  /** Where the seal is put, when the copy goes outside: `М.П.` */
  seal?: string
}

/** QR code, requisite 31. */
export interface QrCode extends NodeBase {
  type: 'qrCode'
  /** What it says. */
  value: string
}
