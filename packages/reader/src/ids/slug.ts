/** Letters of the names of records: what a reader of Latin letters would say. */
const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}

/** Words that say nothing of what a record is about. */
const small: ReadonlySet<string> = new Set(
  'и в во на по с со о об от до для из за к ко у при не а или их его'.split(' '),
)

/** Length that a name of a record does not pass. */
export const longestSlug = 24

/**
 * A readable name made of the first words of a title, in Latin letters: `monitoring-okhvata`. Always the same for
 * the same title; `fallback` when there is no letter in it.
 */
export function slugOf(title: string, fallback: string): string {
  const words = title
    .slice(0, 400)
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !small.has(word))
    .map((word) => Array.from(word, latin).join(''))
    .filter((word) => word !== '')
  let slug = ''
  for (const word of words) {
    if (slug === '' && !/^[a-z]/.test(word)) continue
    const longer = slug === '' ? word.slice(0, longestSlug) : `${slug}-${word}`
    if (longer.length > longestSlug) break
    slug = longer
  }
  return slug === '' ? fallback : slug
}

function latin(letter: string): string {
  return letters[letter] ?? (/[a-z0-9]/.test(letter) ? letter : '')
}

/** The name itself, or with the first number that nobody has: `opros-2`. */
export function uniqueSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  for (let number = 2; ; number++) {
    const tail = `-${number}`
    const name = `${slug.slice(0, longestSlug - tail.length).replace(/-+$/, '')}${tail}`
    if (!taken.has(name)) return name
  }
}
