import { type ContentBlock, keysByLabel, type Stage, standardColumns, type StagesPart } from '@dorozhnik/model'
import type { List, ListItem, RootContent } from 'mdast'
import { convertBlocks, convertNamed, nodesOfItem, simplify, type TableName } from '../markdown/blocks.js'
import { checkIndents } from '../markdown/check-indents.js'
import { type Converting, paragraphOf, rangeOf, rangeOfBlocks } from '../markdown/converting.js'
import { nestShortIndents } from '../markdown/nest-short-indents.js'
import { takeNumber } from '../plan/written-number.js'
import { addBlocks, addNamed, headingBlock, type PartBuilder, placeByHeading } from './part-builder.js'
import {
  bulletContent,
  firstLine,
  isBulletList,
  isNumberedList,
  labelledBullet,
  placedItem,
  putField,
  takeBullets,
} from './records.js'

const labels = keysByLabel(standardColumns.filter(({ key }) => key === 'term'))

/** Stages: the items of a numbered list, or headings with what stands under them. */
export function stagesBuilder(part: StagesPart): PartBuilder {
  const { children } = part
  /** The stage of the last heading. */
  let open: Stage | undefined
  return {
    part,
    heading: (converting, heading, depth) => {
      if (depth > 1 && open !== undefined) {
        addContent(converting, open, [headingBlock(converting, heading, depth - 1)])
        return
      }
      if (depth > 1) {
        addBlocks(converting, children, [headingBlock(converting, heading, depth)])
        return
      }
      const { numbered } = heading
      open = { type: 'stage', title: numbered?.title ?? heading.title, content: [] }
      placeByHeading(converting, open, heading)
      if (numbered !== undefined) {
        open.writtenNumber = numbered.number
        converting.reading.places.setKey(open, 'writtenNumber', ...numbered.range)
      }
      children.push(open)
    },
    block: (converting, node, name) => {
      if (open !== undefined) addNode(converting, open, node, name)
      else if (isNumberedList(node)) for (const stage of readStages(converting, node)) children.push(stage)
      else addNamed(converting, children, node, name)
    },
  }
}

function readStages(converting: Converting, written: List): Stage[] {
  const list = nestShortIndents(converting, written)
  checkIndents(converting, list)
  return list.children.map((item) => readStage(converting, item))
}

function readStage(converting: Converting, item: ListItem): Stage {
  const { places } = converting.reading
  const stage: Stage = placedItem(converting, item, { type: 'stage', title: '', content: [] })
  const [[first] = [], ...others] = nodesOfItem(converting, item)
  if (first?.type === 'paragraph') {
    const nodes = firstLine(converting, stage, first.children, [])
    const taken = takeNumber(converting, nodes)
    // «1. 5 школ» is a title; a number of several levels is meant as a number.
    const number = taken?.number.includes('.') === true ? taken : undefined
    if (number !== undefined) {
      stage.writtenNumber = number.number
      places.setKey(stage, 'writtenNumber', ...number.range)
    }
    const title = paragraphOf(number?.rest ?? nodes)
    stage.title = simplify(convertBlocks(converting, [title]))
    places.setKey(stage, 'title', ...rangeOf(converting, title))
  } else if (first !== undefined) others.unshift([first])
  for (const [child, table] of others) {
    if (child === undefined) continue
    if (table !== undefined) addContent(converting, stage, convertBlocks(converting, [child, table]))
    else addNode(converting, stage, child)
  }
  return stage
}

/** A bullet with the term is a field, everything else is what is done on the stage. */
function addNode(converting: Converting, stage: Stage, node: RootContent, name?: TableName): void {
  const rest = isBulletList(node) ? takeBullets(node, (bullet) => takeTerm(converting, stage, bullet)) : node
  if (rest !== undefined) addContent(converting, stage, convertNamed(converting, rest, name))
}

function takeTerm(converting: Converting, stage: Stage, bullet: ListItem): boolean {
  const field = labelledBullet(converting, bullet, labels)
  if (field === undefined) return false
  putField(converting, stage, 'term', bulletContent(converting, field), field.range)
  return true
}

function addContent(converting: Converting, stage: Stage, blocks: readonly ContentBlock[]): void {
  const { places, source } = converting.reading
  const range = rangeOfBlocks(converting.reading, blocks)
  if (range === undefined) return
  const at = stage.content.length === 0 ? undefined : places.at(stage, 'content')
  stage.content.push(...blocks)
  const start = at !== undefined && 'file' in at && at.file === source.name ? at.start : range[0]
  places.setKey(stage, 'content', start, range[1], source.name)
}
