import { clauseSeverities } from '@dorozhnik/audit'
import { type CodeText, gateCodes } from '@dorozhnik/diagnostics'
import { readerCodes, sourceCodes } from '@dorozhnik/reader'
import { rules } from '@dorozhnik/rules'
import { viewCodes } from '@dorozhnik/views'
import { writerCodes } from './commands/writer-codes.js'
import { exemptionCodes } from './exemptions/exemption-codes.js'
import { frontCodes } from './front-codes.js'

const clauseText: Omit<CodeText, 'severity'> = {
  title: { ru: 'Готовый файл соблюдает правила оформления', en: 'A finished file keeps the official format' },
  why: {
    ru: 'Файл, который собрала программа, проверяется по пунктам правил; подробно: dorozhnik explain.',
    en: 'A file that the program has made is held against the clauses of the format; see dorozhnik explain.',
  },
}

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
  // The page about a clause is `explain`'s: a check does not load the audit.
  for (const [id, severity] of Object.entries(clauseSeverities)) add(`audit-${id}`, { severity, ...clauseText })
  return known
}
