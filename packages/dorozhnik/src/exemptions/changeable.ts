import { gateCodes, nearest, type Severity } from '@dorozhnik/diagnostics'
import { readerCodes } from '@dorozhnik/reader'
import type { OpenedWorkspace } from '../opened-workspace.js'
import { frontCodes } from '../front-codes.js'
import { knownCodes } from '../known-codes.js'
import { exemptionCodes } from './exemption-codes.js'

/** The codes of an organisation's own rules. */
export interface OwnCodes {
  severities: ReadonlyMap<string, Severity>
  /** True while the extensions of the workspace were not run: their codes are not known. */
  untold: boolean
}

/** The codes that the extensions of a workspace bring. */
export function ownCodes({ workspace, extension, diagnostics }: OpenedWorkspace): OwnCodes {
  const rules = [...(extension?.rules ?? []), ...(extension?.packs ?? []).flatMap((pack) => pack.rules)]
  const failed = diagnostics.some(({ code }) => code === 'extension-loaded' || code === 'extension-works')
  return {
    severities: new Map(rules.map(({ id, severity }) => [id, severity])),
    untold: failed || (extension === undefined && (workspace.registry.extensions ?? []).length > 0),
  }
}

/** True for a code that a check may report. */
export function isKnownCode(code: string, { severities }: OwnCodes): boolean {
  return knownCodes.has(code) || severities.has(code)
}

/** The code that was most likely meant. */
export function nearestCode(code: string, { severities }: OwnCodes): string | undefined {
  return nearest(code, [...knownCodes.keys(), ...severities.keys()])
}

/** As the tool itself takes findings of a code; the worst when two parts of it use the code. */
export function severityOf(code: string, own: OwnCodes): Severity {
  const ours = own.severities.get(code)
  if (ours !== undefined) return ours
  const severities = new Set((knownCodes.get(code) ?? []).map(({ severity }) => severity))
  return severities.has('error') ? 'error' : severities.has('warning') ? 'warning' : 'info'
}

/**
 * True when a workspace may decide about findings of a code: not about errors that say that something could not be read
 * or has the wrong shape, and not about what the front door itself reports.
 */
export function isChangeable(code: string): boolean {
  if (Object.hasOwn(frontCodes, code) || Object.hasOwn(exemptionCodes, code)) return false
  const strict: Readonly<Record<string, { severity: Severity }>> = { ...gateCodes, ...readerCodes }
  return !(Object.hasOwn(strict, code) && strict[code]?.severity === 'error')
}
