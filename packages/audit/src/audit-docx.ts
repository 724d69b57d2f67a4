import { gost2025, type Profile } from '@dorozhnik/blocks'
import type { Diagnostic, Outcome } from '@dorozhnik/diagnostics'
import { type OfficeLimits, openOfficePackage } from '@dorozhnik/office-package'
import type { AuditContext, Clause, Verdict } from './clause.js'
import { clauses } from './clause-list.js'
import { readLayout } from './layout/read-layout.js'
import { sampleRows } from './layout/sample-rows.js'
import { findRequisites } from './requisites/find-requisites.js'

/** How a file is audited. */
export interface AuditOptions {
  /** The profile whose numbers the file is held against; that of ГОСТ Р 7.0.97-2025 when absent. */
  profile?: Profile
  /** Name of the file, for places of findings. */
  name?: string
  limits?: Partial<OfficeLimits>
  /** Look only at so many first rows of each table: for files made by one pattern, whose rows look alike. */
  sampledRows?: number
}

/** What became of one clause. */
export interface ClauseResult {
  clause: Omit<Clause, 'check'>
  verdict: Verdict
}

/** Every clause with what became of it. */
export interface Audit {
  name: string
  profile: string
  /** True when an order was recognised in the file. */
  isOrder: boolean
  results: ClauseResult[]
}

/**
 * Reads a finished DOCX, whoever made it, and says of each clause of the official format whether it is kept,
 * broken, or cannot be told from the file. Findings are what kept it from being opened; without a value it was
 * not. Never throws for anything that the bytes hold.
 */
export function auditDocx(bytes: Uint8Array, options: AuditOptions = {}): Outcome<Audit> {
  const { profile = gost2025, name = 'document.docx', limits, sampledRows } = options
  const opened = openOfficePackage(bytes, {
    name,
    activeContent: 'report',
    ...(limits === undefined ? {} : { limits }),
    ...(sampledRows === undefined ? {} : { prepareText: (xml: Uint8Array) => sampleRows(xml, sampledRows) }),
  })
  const file = opened.value
  if (file === undefined) return { diagnostics: opened.diagnostics }
  const layout = readLayout(file)
  if (layout === undefined) return { diagnostics: [...opened.diagnostics, ...file.xml(file.mainPart).diagnostics] }
  const requisites = findRequisites(layout)
  const context: AuditContext = { layout, requisites, profile, isOrder: requisites.kind !== undefined }
  return {
    value: {
      name,
      profile: profile.name,
      isOrder: context.isOrder,
      results: clauses.map(({ check, ...clause }) => ({ clause, verdict: check(context) })),
    },
    diagnostics: opened.diagnostics,
  }
}

/** Broken clauses as findings, so that every reporter can show them. The code is `audit-` and the id of the clause. */
export function auditFindings(audit: Audit): Diagnostic[] {
  return audit.results.flatMap(({ clause, verdict }): Diagnostic[] =>
    verdict.status === 'broken'
      ? verdict.notes.map(({ ru, en, excerpt }) => ({
          code: `audit-${clause.id}`,
          severity: clause.severity,
          message: {
            ru: excerpt === undefined ? ru : `${ru} Место: «${excerpt}»`,
            en: excerpt === undefined ? en : `${en} At: “${excerpt}”`,
          },
          help: {
            ru: `${clause.help.ru} Основание: ${clause.source.ru.replace(/\.$/u, '')}.`,
            en: `${clause.help.en} Source: ${clause.source.en.replace(/\.$/u, '')}.`,
          },
          place: { file: audit.name, start: 0, end: 0 },
        }))
      : [],
  )
}
