import type { Profile, ProfilePath } from '@dorozhnik/blocks'
import type { Localized, Severity } from '@dorozhnik/diagnostics'
import type { Layout } from './layout/layout.js'
import type { Requisites } from './requisites/find-requisites.js'

/** What a clause is checked against. */
export interface AuditContext {
  layout: Layout
  requisites: Requisites
  profile: Profile
  /** True when the document is an order. */
  isOrder: boolean
}

/** Where a clause comes from. */
export interface ClauseSource extends Localized {
  /** `standard`: seen in a text of the standard or an instruction; `practice`: what offices do, or our choice. */
  grade: 'standard' | 'practice'
}

/** What is wrong, and where. */
export interface Note extends Localized {
  /** Position of the paragraph or table in the file, from 1. */
  index?: number
  /** The beginning of the text there. */
  excerpt?: string
}

/** Whether a clause is kept. */
export type Verdict =
  | { status: 'kept' }
  | { status: 'broken'; notes: Note[] }
  | { status: 'undecidable'; reason: Localized }

/** A clause of the official format, as its author writes it. */
export interface Clause {
  /** In kebab-case: `page-number-centred`. The code of its finding is `audit-` and this. */
  id: string
  severity: Severity
  /** What holds in a document that keeps it. */
  title: Localized
  source: ClauseSource
  /** Options of the profile that say what the clause asks for. */
  options?: readonly ProfilePath[]
  /** How to mend it. */
  help: Localized
  check(context: AuditContext): Verdict
}

/** The clause holds. */
export const kept: Verdict = { status: 'kept' }

/** Kept without notes, broken with some. */
export function verdict(notes: Note[]): Verdict {
  return notes.length === 0 ? kept : { status: 'broken', notes }
}

/** The file does not say. */
export function undecidable(ru: string, en: string): Verdict {
  return { status: 'undecidable', reason: { ru, en } }
}

/** For a clause about orders in a document that is none. */
export const notAnOrder: Verdict = undecidable('документ — не приказ', 'the document is no order')
