import type { Profile } from '@dorozhnik/blocks'
import type { Diagnostic } from '@dorozhnik/diagnostics'
import { checkWorkspace, type Rule, rules } from '@dorozhnik/rules'
import { viewDocument } from '@dorozhnik/views'
import { chooseProfile } from './choose-profile.js'
import { distinctDiagnostics } from './distinct-diagnostics.js'
import { ownDocuments } from './documents.js'
import { missingLetterheads } from './letterhead-of.js'
import type { Extension } from './extension.js'
import type { OpenedWorkspace } from './opened-workspace.js'
import { settling } from './exemptions/settle.js'
import { withoutEchoes } from './without-echoes.js'

/** What may be chosen for a check. */
export interface CheckOptions {
  /** How documents look; otherwise the profile that the registry names. */
  profile?: Profile
  /** Called with the name of each document before it is looked at. */
  onDocument?: (name: string) => void
}

/**
 * Everything that is to be said of a workspace: what was noticed in reading, what the rules ask, and
 * what making the documents brings to light (expressions are evaluated there), without what the workspace and its
 * authors have decided not to check. Sorted, each finding once.
 */
export function check(opened: OpenedWorkspace, options: CheckOptions = {}): Diagnostic[] {
  const { workspace, places } = opened
  const chosen = chooseProfile(opened, options.profile)
  const findings = [...checkSense(opened), ...chosen.diagnostics]
  findings.push(...missingLetterheads(opened))
  for (const name of ownDocuments(workspace)) {
    options.onDocument?.(name)
    findings.push(...viewDocument(name, { workspace, places, profile: chosen.of(name), typography: false }).diagnostics)
  }
  const decisions = settling(opened)
  const left = decisions.settle(withoutEchoes(opened, findings))
  return distinctDiagnostics([...left, ...decisions.faults, ...decisions.unneeded()])
}

/** What reading and the rules say, without making a document. */
export function checkSense(opened: OpenedWorkspace): Diagnostic[] {
  const { workspace, places, extension } = opened
  const own = extension === undefined ? {} : { rules: rulesWith(extension), packs: extension.packs }
  return [...opened.diagnostics, ...checkWorkspace(workspace, places, { ...opened, ...own })]
}

/** The same list for the same extension, so that what is remembered stays good. */
const withRules = new WeakMap<Extension, readonly Rule[]>()

function rulesWith(extension: Extension): readonly Rule[] {
  const known = withRules.get(extension) ?? [...rules, ...extension.rules]
  withRules.set(extension, known)
  return known
}
