import { gateCodes, nearest, type Severity } from '@dorozhnik/diagnostics'
import { readerCodes } from '@dorozhnik/reader'
import { frontCodes } from '../front-codes.js'
import { knownCodes } from '../known-codes.js'
import { exemptionCodes } from './exemption-codes.js'

/** True for a code that a check may report. */
export function isKnownCode(code: string): boolean {
  return knownCodes.has(code)
}

/** The code that was most likely meant. */
export function nearestCode(code: string): string | undefined {
  return nearest(code, knownCodes.keys())
}

/** As the tool itself takes findings of a code; the worst when two parts of it use the code. */
export function severityOf(code: string): Severity {
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
