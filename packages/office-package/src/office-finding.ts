import type { Diagnostic, Localized } from '@dorozhnik/diagnostics'
import { type OfficeCodeName, officeCodes } from './office-codes.js'

/** Reports about one file. */
export type Report = (code: OfficeCodeName, message: Localized) => void

/** A finding about a file as a whole: severity and help are those of the catalogue. */
export function officeFinding(code: OfficeCodeName, file: string, message: Localized): Diagnostic {
  const { severity, help } = officeCodes[code]
  return { code, severity, message, help, place: { file, start: 0, end: 0 } }
}
