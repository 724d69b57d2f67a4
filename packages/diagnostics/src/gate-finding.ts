import type { Localized } from './diagnostic.js'
import type { Finding } from './finding.js'
import { catalogue, type GateCodeName } from './gate-codes.js'

/** A finding of the gate: severity and help are those of the catalogue. */
export function gateFinding(
  code: GateCodeName,
  start: number,
  end: number,
  message: Localized,
  replacement?: Finding['replacement'],
): Finding {
  const { severity, help } = catalogue[code]
  return { code, severity, message, help, start, end, ...(replacement && { replacement }) }
}
