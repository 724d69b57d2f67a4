import { clauses } from '@dorozhnik/audit'
import { gateCodes, type Localized, type Severity } from '@dorozhnik/diagnostics'
import { officeCodes } from '@dorozhnik/office-package'
import { readerCodes, sourceCodes } from '@dorozhnik/reader'
import { letterheadCodes } from '@dorozhnik/render-docx'
import { type Example, type Rule, rules } from '@dorozhnik/rules'
import { viewCodes } from '@dorozhnik/views'
import { exemptionCodes } from '../exemptions/exemption-codes.js'
import { frontCodes } from '../front-codes.js'
import { ruleExamples } from '../rule-examples.js'
import { writerCodes } from './writer-codes.js'

/** Which part of the tool a finding comes from. */
export type ExplanationGroup = 'gate' | 'reader' | 'rules' | 'views' | 'writer' | 'front' | 'file' | 'audit'

/** What there is to say about a code. */
export interface Explanation {
  code: string
  group: ExplanationGroup
  severity: Severity
  /** What holds in a good document. */
  title: Localized
  why: Localized
  help?: Localized
  examples?: readonly Example[]
  /** What a rule is about, how much it has to see, and what it rests on. */
  rule?: Pick<Rule, 'family' | 'scope' | 'source'>
}

/** Every code of the tool, in the order in which a document meets them. */
export function allExplanations(): Explanation[] {
  const examples = ruleExamples()
  return [
    ...fromTable('front', frontCodes),
    ...fromTable('front', exemptionCodes),
    ...fromTable('gate', gateCodes),
    ...fromTable('reader', readerCodes),
    ...fromTable('reader', sourceCodes),
    ...rules.map(
      ({ id, severity, title, why, family, scope, source }): Explanation => ({
        code: id,
        group: 'rules',
        severity,
        title,
        why,
        examples: examples.get(id) ?? [],
        rule: { family, scope, source },
      }),
    ),
    ...fromTable('views', viewCodes),
    ...fromTable('writer', writerCodes),
    ...fromTable('file', officeCodes),
    ...fromTable('file', letterheadCodes),
    ...clauses.map(
      ({ id, severity, title, source, help }): Explanation => ({
        code: `audit-${id}`,
        group: 'audit',
        severity,
        title,
        why: { ru: `Основание: ${source.ru}.`, en: `Source: ${source.en}.` },
        help,
      }),
    ),
  ]
}

type Entry = Omit<Explanation, 'code' | 'group' | 'examples' | 'rule'>

function fromTable(group: ExplanationGroup, table: Readonly<Record<string, Entry>>): Explanation[] {
  return Object.entries(table).map(([code, entry]) => Object.assign({ code, group }, entry))
}
