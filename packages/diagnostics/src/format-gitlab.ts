import type { Diagnostic, Severity } from './diagnostic.js'
import { fingerprints } from './fingerprints.js'
import { describePlace, locateInFile } from './locate.js'
import { isTextPlace } from './place.js'
import { defaultHome, type ReportOptions } from './report-options.js'

/** One entry of a report of GitLab Code Quality. */
interface GitlabIssue {
  description: string
  check_name: string
  fingerprint: string
  severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker'
  location: { path: string; lines: { begin: number; end?: number } }
}

/**
 * Findings as a report of GitLab Code Quality (`artifacts: reports: codequality`). A finding keeps its fingerprint when
 * lines above it change, so that a merge request shows only what is new.
 */
export function formatGitlab(diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  const prints = fingerprints(diagnostics, options.sources)
  const issues = diagnostics.map((diagnostic, index) => issueOf(diagnostic, prints[index] as string, options))
  return `${JSON.stringify(issues, null, 2)}\n`
}

const severities: Record<Severity, GitlabIssue['severity']> = { error: 'major', warning: 'minor', info: 'info' }

function issueOf(
  { code, severity, message, help, place }: Diagnostic,
  fingerprint: string,
  { sources, language, home = defaultHome }: ReportOptions,
): GitlabIssue {
  const location = place && locateInFile(place, sources)
  const where = place && !isTextPlace(place) ? `${describePlace(place, sources)}: ` : ''
  return {
    description: `${where}${message[language]}${help ? ` ${help[language]}` : ''}`,
    check_name: code,
    fingerprint,
    severity: severities[severity],
    location: {
      path: place && isTextPlace(place) ? place.file : home,
      lines: location ? { begin: location.line, end: location.endLine } : { begin: 1 },
    },
  }
}
