import { declineOrganization } from './decline-organization.js'
import { formatDate } from './format-date.js'
import type { Declined, GivenForms, GrammaticalCase } from './grammatical-case.js'

/** An act that another document refers to. */
export interface Act {
  /** What it is, in the nominative: «приказ», «распоряжение», «постановление». */
  kind: string
  /** Who issued it, in the nominative: «управление образования администрации …». */
  body?: string
  /** Given forms of the body; the genitive is used. */
  bodyForms?: GivenForms
  /** ISO date; anything else is printed as it is. */
  date?: string
  /** Without «№». */
  number?: string
  /** Without quotation marks. */
  title?: string
}

/**
 * The name of an act in a case, with its body in the genitive: «приказом управления образования администрации …
 * от 26 августа 2025 г. № 214 «О …»», «к распоряжению комитета …» (the preposition is the caller's). A text is read
 * as a name that is already put together: its first noun is declined and the rest stays.
 */
export function declineAct(act: Act | string, grammaticalCase: GrammaticalCase): Declined {
  if (typeof act === 'string') return declineOrganization(act, grammaticalCase)
  const kind = declineOrganization(act.kind, grammaticalCase)
  const body =
    act.body === undefined
      ? undefined
      : declineOrganization(act.body, 'genitive', { ...(act.bodyForms && { forms: act.bodyForms }) })
  const parts = [
    kind.form,
    body?.form,
    act.date && `от ${formatDate(act.date, 'word')}`,
    act.number && `№\u00a0${act.number}`,
    act.title && `«${act.title}»`,
  ]
  const form = parts.filter(Boolean).join(' ')
  const doubt = [kind, body].find((part) => part?.certain === false)
  return doubt ? { ...doubt, form } : { form, certain: true }
}
