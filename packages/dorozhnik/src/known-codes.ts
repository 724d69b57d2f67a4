import { clauses } from '@dorozhnik/audit'
import { type CodeText, gateCodes } from '@dorozhnik/diagnostics'
import { readerCodes, sourceCodes } from '@dorozhnik/reader'
import { rules } from '@dorozhnik/rules'
import { viewCodes } from '@dorozhnik/views'
import { writerCodes } from './commands/writer-codes.js'
import { exemptionCodes } from './exemptions/exemption-codes.js'
import { frontCodes } from './front-codes.js'

/**
 * What there is to say about every code that a check or a build may report. A code that two parts of the tool use has
 * two texts.
 */
export const knownCodes: ReadonlyMap<string, readonly CodeText[]> = collect()

function collect(): Map<string, CodeText[]> {
  const known = new Map<string, CodeText[]>()
  const add = (code: string, text: CodeText): void => void known.set(code, [...(known.get(code) ?? []), text])
  for (const table of [frontCodes, exemptionCodes, gateCodes, readerCodes, sourceCodes, viewCodes, writerCodes])
    for (const [code, text] of Object.entries<CodeText>(table)) add(code, text)
  for (const one of rules) add(one.id, one)
  for (const { id, severity, title, source, help } of clauses)
    add(`audit-${id}`, { severity, title, why: source, help })
  return known
}
