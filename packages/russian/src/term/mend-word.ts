import { alwaysWords, months, ordinals, recurrenceWords, units, weekdays } from './term-words.js'

/** Words of terms beside those of the calendar, in the forms that the grammar knows. */
const others =
  'течение течении учебный учебного учебном учебных календарного позднее включительно согласно соответствии графику графиком отдельному запросу запросам необходимости каждый каждого каждую каждой начиная протяжении периода период реализации постоянной конца начала последняя последний последнюю последнего половина каникулы каникул далее текущего установленные согласованию проведения утверждения'

/** Shorter words are too near to others: «марта» and «карта», «среда» and «среди». */
const shortestRight = 6
const shortestWritten = 5
/** «декана», «лечение», «участка» and the like are words of their own. */
const ownWords: ReadonlySet<string> = new Set(
  'декана декану декан лечение лечении сечение апреле ученого ученый ученых учебник учебнике недолго графика график графики'.split(
    ' ',
  ),
)

const known: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...ordinals.keys(),
  ...weekdays.keys(),
  ...units.keys(),
  ...recurrenceWords.keys(),
  ...alwaysWords,
  ...others.split(' '),
])

/** Every word that may be meant, by what is left of it without one letter; made for the first slip. */
let byGap: ReadonlyMap<string, readonly string[]> | undefined

function gaps(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const word of known) {
    if (word.length < shortestRight || /^декад|^годам/u.test(word)) continue
    for (const left of withoutOne(word)) {
      const list = index.get(left)
      if (list) list.push(word)
      else index.set(left, [word])
    }
  }
  return index
}

function withoutOne(word: string): Set<string> {
  const result = new Set([word])
  for (let at = 0; at < word.length; at += 1) result.add(word.slice(0, at) + word.slice(at + 1))
  return result
}

/**
 * The word that was meant when one letter is missing, extra, wrong or changes place with its neighbour:
 * «сентбрь», «постояно», «яеварь». `undefined` when the word is known, is another one or may be several.
 */
export function mendWord(word: string): string | undefined {
  if (word.length < shortestWritten || word.length > 20 || known.has(word) || ownWords.has(word)) return undefined
  const candidates = new Set<string>()
  byGap ??= gaps()
  for (const left of withoutOne(word)) for (const right of byGap.get(left) ?? []) candidates.add(right)
  const near = [...candidates].filter((right) => isOneSlip(word, right))
  const [first] = near
  if (first === undefined) return undefined
  // «сентяря» may be two forms of one word, and then it does not matter which.
  return near.every((right) => months.get(right) === months.get(first) && right.slice(0, 4) === first.slice(0, 4))
    ? first
    : undefined
}

function isOneSlip(written: string, right: string): boolean {
  let same = 0
  while (same < written.length && written[same] === right[same]) same += 1
  if (written.length + 1 === right.length) return written.slice(same) === right.slice(same + 1)
  if (written.length === right.length + 1) return written.slice(same + 1) === right.slice(same)
  if (written.length !== right.length) return false
  if (written.slice(same + 1) === right.slice(same + 1)) return true
  return (
    written[same] === right[same + 1] &&
    written[same + 1] === right[same] &&
    written.slice(same + 2) === right.slice(same + 2)
  )
}
