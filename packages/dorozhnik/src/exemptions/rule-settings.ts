import type { Diagnostic, Place } from '@dorozhnik/diagnostics'
import type { RuleSeverity } from '@dorozhnik/model'
import { registryName } from '@dorozhnik/reader'
import type { OpenedWorkspace } from '../opened-workspace.js'
import { isChangeable, isKnownCode, type OwnCodes, ownCodes, severityOf } from './changeable.js'
import { codeFault, exemptionFinding, reasonMissing } from './exemption-findings.js'

/** What a workspace decides about findings, by code, and what is wrong with its decisions. */
export interface RuleSettings {
  severities: ReadonlyMap<string, RuleSeverity>
  diagnostics: Diagnostic[]
}

const rank: Record<RuleSeverity, number> = { off: 0, info: 1, warning: 2, error: 3 }

/** Reads the `rules` of the registry. What lacks its reason, or speaks of an unknown code, has no effect. */
export function ruleSettings(opened: OpenedWorkspace): RuleSettings {
  const { rules = {} } = opened.workspace.registry
  const severities = new Map<string, RuleSeverity>()
  const diagnostics: Diagnostic[] = []
  const own = ownCodes(opened)
  for (const code of Object.keys(rules)) {
    const setting = rules[code]
    const { severity, reason } = typeof setting === 'object' ? setting : { severity: setting, reason: undefined }
    const place = opened.places.at(rules, code)
    // What the reader has complained of is taken out of the record.
    if (severity === undefined) continue
    // It may be that of an extension that was not run.
    if (own.untold && !isKnownCode(code, own)) continue
    const fault = codeFault(code, keyPlace(opened, place, code), own)
    if (fault !== undefined && isStricter(code, severity, own)) diagnostics.push(tooStrict(fault))
    else if (fault !== undefined) diagnostics.push(fault)
    else if (rank[severity] < rank[severityOf(code, own)] && !reason?.trim()) {
      diagnostics.push(
        reasonMissing(place, {
          ru: `Напишите причину: ${code}: { severity: ${severity}, reason: … }`,
          en: `Write the reason: ${code}: { severity: ${severity}, reason: … }`,
        }),
      )
    } else severities.set(code, severity)
  }
  return { severities, diagnostics }
}

function isStricter(code: string, severity: RuleSeverity, own: OwnCodes): boolean {
  return !isChangeable(code) && rank[severity] >= rank[severityOf(code, own)]
}

/** Nothing is lost when an error is to be an error: the same finding, said as a fact. */
function tooStrict(fault: Diagnostic): Diagnostic {
  if (fault.code !== 'exemption-allowed') return fault
  return exemptionFinding('exemption-needed', fault.place, {
    ru: 'Это замечание и так всегда ошибка, указание ничего не меняет.',
    en: 'This is always an error anyway, so the setting changes nothing.',
  })
}

/** The place of the code itself, which stands right before its value. */
function keyPlace({ sources }: OpenedWorkspace, value: Place | undefined, code: string): Place | undefined {
  const text = sources.get(registryName)?.text
  if (text === undefined || value === undefined || !('file' in value)) return value
  const start = text.lastIndexOf(code, value.start)
  return start === -1 ? value : { file: value.file, start, end: start + code.length }
}
