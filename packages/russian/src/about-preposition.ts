/**
 * «О» or «Об» of a title, by the word that follows: «Об» before а, и, о, у, э, «О» before everything else,
 * the letters е, ё, ю, я among it. An abbreviation read by the names of its letters («МБОУ» — «эм…») is
 * taken by its first letter all the same, but for «Об IT-кубе»; a number by its first word: «Об 11-х классах», «Об XI
 * слёте», «О II этапе».
 */
export function aboutPreposition(nextWord: string): 'О' | 'Об' {
  if (/^[^\p{L}\d]*11(?!\d)/u.test(nextWord)) return 'Об'
  if (/^[^\p{L}\d]*\d/u.test(nextWord)) return 'О'
  const latin = /^[^\p{L}\d]*([A-Za-z]+)/u.exec(nextWord)?.[1]
  if (latin !== undefined) return /^(?:XI$|(?![IVXLC]+$)[AEIO])/iu.test(latin) ? 'Об' : 'О'
  const first = /\p{L}/u.exec(nextWord)?.[0].toLowerCase() ?? ''
  return 'аиоуэ'.includes(first) && first !== '' ? 'Об' : 'О'
}
