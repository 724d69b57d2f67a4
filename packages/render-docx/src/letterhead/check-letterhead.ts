import { type Diagnostic, hasErrors } from '@dorozhnik/diagnostics'
import { checkPlaceholders, type FoundPlaceholder } from './check-placeholders.js'
import { letterheadReport } from './letterhead-codes.js'
import { type LetterheadInput, openLetterhead } from './open-letterhead.js'
import { allRequisites, type Requisite, requisites } from './requisites.js'

/** What is known of a letterhead. */
export interface LetterheadCheck {
  /** Placeholders in the order of the text, those of headers and footers last. Empty when the file was refused. */
  placeholders: FoundPlaceholder[]
  /** Requisites without a placeholder. */
  missing: Requisite[]
  /** True when an order can be printed on it. */
  usable: boolean
  diagnostics: Diagnostic[]
}

/** Requisites that an order always has and that are worth a word when a letterhead has no place for them. */
const expected: readonly Requisite[] = ['date', 'number', 'text']

/** Looks a letterhead over: may it be opened, which placeholders has it, what is wrong with them. Never throws. */
export function checkLetterhead(input: LetterheadInput): LetterheadCheck {
  const { value: file, diagnostics: said } = openLetterhead(input)
  const diagnostics = [...said]
  if (!file) return { placeholders: [], missing: [], usable: false, diagnostics }
  const report = letterheadReport(input.name, diagnostics)
  const placeholders = checkPlaceholders(file, report)
  const present = new Set(placeholders.map(({ requisite }) => requisite))
  const missing = allRequisites.filter((requisite) => !present.has(requisite))
  for (const requisite of expected.filter((one) => missing.includes(one))) {
    const { name, title } = requisites[requisite]
    report('letterhead-requisite-missing', {
      ru: `В бланке нет метки {{${name}}} (${title.ru}).`,
      en: `The letterhead has no placeholder {{${name}}} (${title.en}).`,
    })
  }
  return { placeholders, missing, usable: !hasErrors(diagnostics), diagnostics }
}
