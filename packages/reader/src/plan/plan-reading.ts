import { columnLabels, type Numbering, type PlanHeader, type RegulationHeader } from '@dorozhnik/model'
import type { Inclusion } from '../include/inclusion.js'
import type { Reading } from '../reading.js'
import type { TableHeading } from './table-headings.js'

/** The front matter of a document that is made of parts. */
export type PartedHeader = PlanHeader | RegulationHeader

/** What the steps of reading a plan or a regulation share. */
export interface PlanReading extends Reading {
  header: PartedHeader
  numbering: Numbering
  /** From a normalised label to the key of its column. */
  labels: ReadonlyMap<string, string>
  /** What the files of the document have in common. */
  state: DocumentState
  /** How other files come in. */
  inclusion: Inclusion
}

/** What is known of a document so far, whichever file it stood in. */
export interface DocumentState {
  /** True after the first heading. */
  begun: boolean
  /** The form of the first activities of the document, and the headings when it is a table. */
  first?: { form: 'list' } | { form: 'table'; headings: TableHeading[]; file: Reading['source'] }
}

/** For a document with this front matter. */
export function planReadingOf(reading: Reading, header: PartedHeader, inclusion: Inclusion): PlanReading {
  return {
    ...reading,
    header,
    numbering: header.numbering ?? 'hierarchical',
    labels: columnLabels(header),
    state: { begun: false },
    inclusion,
    tables: { count: 0 },
    numbersPoints: header.document === 'regulation',
  }
}
