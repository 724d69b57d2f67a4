/**
 * «О» or «Об» of a title, by the word that follows: «Об» before а, и, о, у, э, «О» before everything else,
 * the letters е, ё, ю, я among it. An abbreviation read by the names of its letters («МБОУ» — «эм…») is
 * taken by its first letter all the same; a number by its first word: «Об 11-х классах».
 */
export function aboutPreposition(nextWord: string): 'О' | 'Об' {
  if (/^[^\p{L}\d]*11(?!\d)/u.test(nextWord)) return 'Об'
  if (/^[^\p{L}\d]*\d/u.test(nextWord)) return 'О'
  const first = /\p{L}/u.exec(nextWord)?.[0].toLowerCase() ?? ''
  return 'аиоуэ'.includes(first) && first !== '' ? 'Об' : 'О'
}
