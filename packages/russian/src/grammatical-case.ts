/** The six cases of Russian. */
export type GrammaticalCase = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional'

/** The cases in the order of the school grammar. */
export const grammaticalCases: readonly GrammaticalCase[] = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
]

/** Russian names of the oblique cases, as keys of data may have them. */
export type RussianCaseKey =
  | 'родительный'
  | 'дательный'
  | 'винительный'
  | 'творительный'
  | 'предложный'
  | 'в_родительном'
  | 'в_дательном'
  | 'в_винительном'
  | 'в_творительном'
  | 'в_предложном'

/**
 * Forms in the oblique cases that the author gave; each wins over what the rules would make. Short Russian keys
 * (`род`, `дат`) are read too.
 */
export type GivenForms = { [key in Exclude<GrammaticalCase, 'nominative'> | RussianCaseKey]?: string }

/** A text in both languages of the tool. */
export interface Explanation {
  ru: string
  en: string
}

/** A form of a name, a post or an organisation. */
export interface Declined {
  form: string
  /** False when the form is a guess or was left in the nominative: ask the author to look at it. */
  certain: boolean
  /** Why it is not certain; absent when it is. */
  reason?: Explanation
}

/** A form that needs no second look. */
export function certainly(form: string): Declined {
  return { form, certain: true }
}

/** A form that the author should look at. */
export function doubtfully(form: string, ru: string, en: string): Declined {
  return { form, certain: false, reason: { ru, en } }
}
