import { type Diagnostic, type Places, type Severity, type Source, sortDiagnostics } from '@dorozhnik/diagnostics'
import type { Workspace } from '@dorozhnik/model'
import { makeContext } from './context/make-context.js'
import type { Rule } from './rule.js'
import { rules as allRules } from './rule-list.js'

/**
 * What may be said about a check. The value that `readWorkspace` gives can be handed in as it is: its
 * sources and unreadable files are what is needed here.
 */
export interface CheckOptions {
  /** The rules to check by; all of them when absent. */
  rules?: readonly Rule[]
  /** Severities by rule id that win over those of the rules; `off` leaves the findings out. */
  severities?: Readonly<Record<string, Severity | 'off'>>
  /**
   * The texts that the workspace was read from, by name. Without them the findings are the same, but
   * some of them point at a whole text instead of a word, and fewer come with a fix.
   */
  sources?: ReadonlyMap<string, Source>
  /** Files that are there but could not be read: nobody is told that what they hold is missing. */
  unreadable?: ReadonlySet<string>
}

/** Checks a workspace by the rules. The findings are sorted; the workspace is not changed. */
export function checkWorkspace(workspace: Workspace, places: Places, options: CheckOptions = {}): Diagnostic[] {
  const context = makeContext(workspace, places, options)
  const severities = new Map(Object.entries(options.severities ?? {}))
  const diagnostics: Diagnostic[] = []
  for (const rule of options.rules ?? allRules) {
    const severity = severities.get(rule.id)
    if (severity === 'off') continue
    for (const diagnostic of rule.check(context))
      diagnostics.push(severity === undefined ? diagnostic : { ...diagnostic, severity })
  }
  return sortDiagnostics(diagnostics)
}
