import type { Block, Clause } from '@dorozhnik/blocks'
import type { List, ListItem } from '@dorozhnik/model'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'

/** The deepest level that the standard numbers. */
const deepest = 4

/** Views the blocks of an item. */
type ViewItem = (item: ListItem) => Block[]

/**
 * The points of a numbered list of a regulation; nothing when its items bear no numbers. A point ends where the
 * first point inside it begins: points of the next level follow it, and so does a text after them.
 */
export function viewPoints(scope: Scope, list: List, viewItem: ViewItem): Block[] | undefined {
  const numbers = scope.plans[0]?.numbers
  const [first] = list.items
  if (!list.ordered || first === undefined || numbers?.has(first) !== true) return undefined
  return list.items.flatMap((item) => pointBlocks(scope, item, numbers.get(item) ?? '', viewItem(item)))
}

function pointBlocks(scope: Scope, item: ListItem, bare: string, blocks: Block[]): Block[] {
  const number = `${bare}.`
  const level = bare.split('.').length
  if (level > deepest) scope.report('clause-too-deep', { number }, scope.places.at(item))
  const inner = blocks.findIndex(({ type }) => type === 'clause')
  const own = inner < 0 ? blocks : blocks.slice(0, inner)
  const point: Clause = {
    type: 'clause',
    number,
    level: Math.min(level, deepest),
    children: own,
    ...originOf(scope, item),
  }
  return [point, ...blocks.slice(own.length)]
}
