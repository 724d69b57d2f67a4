import type { Localized } from '@dorozhnik/diagnostics'
import { caseOfKey, type GrammaticalCase } from '@dorozhnik/russian'

/** A case with the Russian name of its helper and what it answers. */
export interface CaseName {
  key: GrammaticalCase
  name: string
  about: Localized
}

/** The cases in the order of the school grammar. */
export const caseNames: readonly CaseName[] = [
  { key: 'nominative', name: 'им', about: { ru: 'именительный падеж: кто', en: 'nominative: who' } },
  { key: 'genitive', name: 'род', about: { ru: 'родительный падеж: кого', en: 'genitive: of whom' } },
  { key: 'dative', name: 'дат', about: { ru: 'дательный падеж: кому', en: 'dative: to whom' } },
  { key: 'accusative', name: 'вин', about: { ru: 'винительный падеж: назначить кого', en: 'accusative: whom' } },
  { key: 'instrumental', name: 'твор', about: { ru: 'творительный падеж: кем', en: 'instrumental: by whom' } },
  { key: 'prepositional', name: 'пред', about: { ru: 'предложный падеж: о ком', en: 'prepositional: about whom' } },
]

/** The case of a name in either language, by any name that a registry may use (`тв`, `предл`). */
export function findCase(name: string): GrammaticalCase | undefined {
  return caseNames.find((each) => name === each.key || name === each.name)?.key ?? caseOfKey(name)
}
