import type { Clause } from '@dorozhnik/model'
import type { List, ListItem, RootContent } from 'mdast'
import { takeAttributes } from '../attributes.js'
import { convertBlocks, simplify } from '../markdown/blocks.js'
import { checkIndents } from '../markdown/check-indents.js'
import { type Converting, rangeOf } from '../markdown/converting.js'
import { nestShortIndents } from '../markdown/nest-short-indents.js'
import type { Reading } from '../reading.js'

/** The clauses of a numbered list; numbered lists inside an item are its sub-clauses. */
export function readClauses(converting: Converting, written: List): Clause[] {
  const list = nestShortIndents(converting, written)
  checkIndents(converting, list)
  return list.children.map((item, index) => {
    const clause = readClause(converting, item)
    const number = (list.start ?? 1) + index
    if (index === 0 && number >= 1000) {
      clause.writtenNumber = String(number)
      const [start] = rangeOf(converting, item)
      converting.reading.places.setKey(clause, 'writtenNumber', start, start + clause.writtenNumber.length)
    }
    return clause
  })
}

function readClause(converting: Converting, item: ListItem): Clause {
  const { places, source } = converting.reading
  const own: RootContent[] = []
  const clauses: Clause[] = []
  let id: { value: string; range: readonly [number, number] } | undefined
  for (const [index, child] of item.children.entries()) {
    if (child.type === 'list' && child.ordered === true) {
      clauses.push(...readClauses(converting, child))
      continue
    }
    if (clauses.length > 0) reportTextAfter(converting.reading, rangeOf(converting, child))
    if (index === 0 && child.type === 'paragraph') {
      const { nodes, attributes } = takeAttributes(converting, child.children)
      if (attributes.id !== undefined && attributes.idRange !== undefined)
        id = { value: attributes.id, range: attributes.idRange }
      own.push({ ...child, children: nodes })
    } else own.push(child)
  }
  const clause: Clause = {
    type: 'clause',
    ...(id === undefined ? {} : { id: id.value }),
    content: simplify(convertBlocks(converting, own)),
    ...(clauses.length === 0 ? {} : { clauses }),
  }
  const [start, end] = rangeOf(converting, item)
  const [first, last] = [own[0], own.at(-1)].map((node) => (node === undefined ? undefined : rangeOf(converting, node)))
  places.set(clause, source, start, first?.[1] ?? end)
  places.setKey(clause, 'content', first?.[0] ?? start, last?.[1] ?? end)
  if (id !== undefined) places.setKey(clause, 'id', ...id.range)
  return clause
}

/** Says that a text without a number stands behind sub-clauses. */
export function reportTextAfter(reading: Reading, range: readonly [start: number, end: number]): void {
  reading.report(
    'text-after-sub-clauses',
    range,
    {
      ru: 'После подпунктов стоит текст без номера: на бумаге он оказался бы перед ними.',
      en: 'Text without a number follows the sub-clauses: on paper it would stand before them.',
    },
    {
      help: {
        ru: 'Сделайте его отдельным пунктом или поставьте перед подпунктами.',
        en: 'Make it a clause of its own or put it before the sub-clauses.',
      },
    },
  )
}
