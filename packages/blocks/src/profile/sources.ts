import type { Localized } from '@dorozhnik/diagnostics'
import type { ProfileOption } from './profile-option.js'

/** Where a value comes from, with its grade. */
type Origin = Pick<ProfileOption, 'source' | 'grade'>

/** Seen in the text of a source. */
export function seen(ru: string, en: string): Origin {
  return { grade: 'V', source: { ru, en } }
}

/** Known from the standard; the clause has to be verified on its full text. */
export function stated(ru: string, en: string): Origin {
  return { grade: 'S', source: { ru, en } }
}

/** Practice, or our choice where the rules are silent. */
export const practice: Origin = { grade: 'P', source: { ru: 'практика', en: 'practice' } }

/** Practice with the reason for it. */
export function practised(ru: string, en: string): Origin {
  return { grade: 'P', source: { ru, en } }
}

/** Both languages of a text. */
export function said(ru: string, en: string): { about: Localized } {
  return { about: { ru, en } }
}
