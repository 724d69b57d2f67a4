import { type Content, plainText, type Section } from '@dorozhnik/model'

/** The sections of a table that are open at a row, the deepest one last. */
export interface OpenSections {
  chain: { section: Section; look: string; depth: number }[]
  /** True when the row above was one of a section, too. */
  isFresh: boolean
}

/**
 * Puts a section into those around it; gives false for one of the table itself. Rows of sections say how deep they
 * are by their number («4.1» stands in «4»). Otherwise a row right below another one that looks different stands in
 * it («III. Этап», «Трек 1», «Начальная школа»), and one that looks like an open section stands beside that one.
 */
export function openSection({ chain, isFresh }: OpenSections, section: Section, number: string | undefined): boolean {
  const look = lookOf(section.title, number)
  const alike = chain.findIndex((one) => one.look === look)
  const depth = depthOf(chain, number, alike, isFresh)
  while ((chain.at(-1)?.depth ?? 0) >= depth) chain.pop()
  const around = chain.at(-1)?.section
  around?.children.push(section)
  chain.push({ section, look, depth })
  return around !== undefined
}

function depthOf(chain: OpenSections['chain'], number: string | undefined, alike: number, isFresh: boolean): number {
  const points = number?.split('.').length ?? 1
  if (alike !== -1) return chain[alike]?.depth ?? 1
  const last = chain.at(-1)
  if (last === undefined) return points
  if (points > 1) {
    const shorter = chain.findLast(({ look }) => /^\d+$/.test(look) && Number(look) < points)
    return shorter === undefined ? points : shorter.depth + points - Number(shorter.look)
  }
  return isFresh ? last.depth + 1 : Math.max(1, last.depth)
}

/** What tells sections of one level: how many points a number has, a Roman number, the word before a number. */
function lookOf(title: Content, number: string | undefined): string {
  if (number !== undefined && /^\d/.test(number)) return String(number.split('.').length)
  const words = plainText(title).trim()
  if (number !== undefined || /^[IVXLC]+[.)]?\s/.test(words)) return 'roman'
  return /^(\p{L}+)\s+(?:\d|[IVX]+\b)/u.exec(words)?.[1]?.toLowerCase() ?? 'words'
}
