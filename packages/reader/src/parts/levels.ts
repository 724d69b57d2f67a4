import { type FormOfWork, type Level, levelColumnLabels, type LevelsPart } from '@dorozhnik/model'
import type { List, ListItem, RootContent } from 'mdast'
import { convertBlocks, simplify } from '../markdown/blocks.js'
import { giveCaption } from '../markdown/caption.js'
import { checkIndents } from '../markdown/check-indents.js'
import { type Converting, paragraphOf, rangeOf } from '../markdown/converting.js'
import { nestShortIndents } from '../markdown/nest-short-indents.js'
import type { Labels } from '../plan/label.js'
import { levelHeadings, readLevelTable } from './level-table.js'
import { addBlocks, addNamed, headingBlock, type PartBuilder, placeByHeading, takeName } from './part-builder.js'
import {
  bulletContent,
  firstLine,
  isBulletList,
  labelledBullet,
  placedItem,
  putField,
  spanOf,
  takeBullets,
} from './records.js'
import { reportBetween } from './text-between-rows.js'

/** The matrix of levels: a heading for each with its fields and a list of forms, or a table. */
export function levelsBuilder(part: LevelsPart): PartBuilder {
  const { children } = part
  const labels = levelColumnLabels(part)
  let open: Level | undefined
  return {
    part,
    caption: (converting, caption) => giveCaption(converting, part, caption),
    heading: (converting, heading, depth) => {
      if (depth > 1) {
        addBlocks(converting, children, [headingBlock(converting, heading, depth)])
        return
      }
      open = { type: 'level', title: heading.title, forms: [] }
      placeByHeading(converting, open, heading)
      children.push(open)
    },
    block: (converting, node, name) => {
      const headings = node.type === 'table' ? levelHeadings(converting, labels, node, open !== undefined) : undefined
      if (node.type === 'table' && headings !== undefined) {
        takeName(part, name)
        open = readLevelTable(converting, part, node, headings, open)
      } else if (node.type === 'list' && open !== undefined) {
        const before = open.forms.length
        addList(converting, labels, open, node)
        if (open.forms.length > before && children.at(-1)?.type === 'prose') reportBetween(converting, children.at(-1))
      } else if (node.type === 'list' && holdsLevels(converting, labels, node))
        for (const item of node.children) children.push(readLevel(converting, labels, item))
      else addNamed(converting, children, node, name)
    },
  }
}

/** A list that stands under no heading holds levels when its items have goals, or lists of forms. */
function holdsLevels(converting: Converting, labels: Labels, list: List): boolean {
  return list.children.some(({ children }) =>
    children.some(
      (child) =>
        child.type === 'list' &&
        child.children.some((item) => {
          const key = labelledBullet(converting, item, labels)?.key
          return key === 'goal' || key === 'responsible' || key === 'form'
        }),
    ),
  )
}

function readLevel(converting: Converting, labels: Labels, item: ListItem): Level {
  const level: Level = placedItem(converting, item, { type: 'level', title: '', forms: [] })
  readTitle(converting, level, item, (child) => {
    if (child.type !== 'list') return false
    addList(converting, labels, level, child)
    return true
  })
  return level
}

/** Bullets with a label are fields of the level, all other items are forms of work. */
function addList(converting: Converting, labels: Labels, level: Level, written: List): void {
  const list = written.ordered === true ? nestShortIndents(converting, written) : written
  checkIndents(converting, list)
  for (const item of list.children) {
    const field = labelledBullet(converting, item, labels)
    if (field?.key === 'goal' || field?.key === 'responsible')
      putField(converting, level, field.key, bulletContent(converting, field), field.range)
    else level.forms.push(readForm(converting, labels, item))
  }
}

function readForm(converting: Converting, labels: Labels, item: ListItem): FormOfWork {
  const form: FormOfWork = placedItem(converting, item, { type: 'form', title: '' })
  readTitle(converting, form, item, (child) => {
    if (!isBulletList(child)) return false
    return (
      takeBullets(child, (bullet) => {
        const field = labelledBullet(converting, bullet, labels)
        if (field?.key !== 'term' && field?.key !== 'responsible') return false
        putField(converting, form, field.key, bulletContent(converting, field), field.range)
        return true
      }) ?? true
    )
  })
  return form
}

/** The title is what `take` does not take; what it gives back of a list belongs to the title. */
function readTitle(
  converting: Converting,
  node: Level | FormOfWork,
  item: ListItem,
  take: (child: RootContent) => boolean | RootContent,
): void {
  const title: RootContent[] = []
  for (const [index, child] of item.children.entries()) {
    if (index === 0 && child.type === 'paragraph') {
      title.push(paragraphOf(firstLine(converting, node, child.children, [])))
      continue
    }
    const rest = take(child)
    if (rest !== true) title.push(rest === false ? child : rest)
  }
  node.title = simplify(convertBlocks(converting, title))
  const range = title.length === 0 ? rangeOf(converting, item) : spanOf(converting, title, node.title)
  converting.reading.places.setKey(node, 'title', ...range)
}
