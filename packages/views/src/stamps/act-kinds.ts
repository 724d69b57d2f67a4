import { declineOrganization } from '@dorozhnik/russian'

/** Kinds of acts as they stand in a stamp, by the stem that both forms share. */
const kinds: readonly (readonly [nominative: string, instrumental: string])[] = [
  ['приказ', 'приказом'],
  ['распоряжение', 'распоряжением'],
  ['постановление', 'постановлением'],
  ['решение', 'решением'],
  ['письмо', 'письмом'],
  ['протокол', 'протоколом'],
]

/** Both forms of the kind of an act, whichever the author wrote: `приказ` and `приказом` are the same. */
export function actForms(written: string): { nominative: string; instrumental: string; certain: boolean } {
  const word = written.trim().toLowerCase()
  const known = kinds.find((forms) => forms.includes(word))
  if (known !== undefined) return { nominative: known[0], instrumental: known[1], certain: true }
  // A word in the instrumental is printed as it is: what it is called in the nominative nobody needs to know.
  if (/(?:ом|ем|ём|ой|ей)(?!\p{L})/u.test(word.split(/\s+/u)[0] ?? ''))
    return { nominative: written, instrumental: written, certain: true }
  const { form, certain } = declineOrganization(written, 'instrumental')
  return { nominative: written, instrumental: form, certain }
}
