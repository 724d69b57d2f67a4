/** Years that a text names together. */
export interface YearsInText {
  first: number
  last: number
  /** True when a single year was written. */
  bare: boolean
  /** True for a school year. */
  school: boolean
  start: number
  end: number
}

const pattern =
  /(?<![\d./№-])(20\d\d)(?:\s?[-–—/]\s?(20\d\d|\d\d))?(?:\s{1,3}(учебн[a-zЀ-ӿ]{2,4}\s{1,3}год[a-zЀ-ӿ]{0,3}|уч\.\s?г\.?|год[a-zЀ-ӿ]{0,3}|гг?\.))(?![a-zЀ-ӿ])/giu

/** «на 2025–2027 годы», «2025/26 учебный год», «2026 год»: years with the word for them, in the order of writing. */
export function yearsInText(text: string): YearsInText[] {
  if (!/20\d\d/.test(text)) return []
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [whole, from, to, word] = match
    if (from === undefined || word === undefined) return []
    const first = Number(from)
    const last = to === undefined ? first : to.length === 2 ? Number(`${from.slice(0, 2)}${to}`) : Number(to)
    const school = word.toLowerCase().startsWith('уч')
    return [{ first, last, bare: to === undefined, school, start: match.index, end: match.index + whole.length }]
  })
}

/** False for «2027–2025 годы» and for a school year of several years. */
export function inOrder({ first, last, bare, school }: YearsInText): boolean {
  return last >= first && (bare || !school || last === first + 1)
}
