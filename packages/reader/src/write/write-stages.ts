import { contentBlocks, normalizeLabel, type Stage, standardColumns, type StagesPart } from '@dorozhnik/model'
import type { Footnotes } from './footnotes.js'
import { protectLabel } from './labels.js'
import { mergeInlines } from './merge-inlines.js'
import { isNumberOfRow, withNumber } from './number-signs.js'
import { indentItem, joinBlocks, writeBlocks, type WrittenBlock } from './write-blocks.js'
import { heading } from './write-heading.js'
import { presentFields, recordAttributes, writeFields, writeRecord } from './write-record.js'

const keys = new Set(
  standardColumns
    .filter(({ key }) => key === 'term')
    .flatMap(({ key, label, aliases }) => [key, label, ...aliases].map(normalizeLabel)),
)

/** Stages as the items of numbered lists, or as headings where one has a number that no item can keep: `I`. */
export function writeStages(part: StagesPart, footnotes: Footnotes): string[] {
  const asHeadings = part.children.some(
    (child) => child.type === 'stage' && child.writtenNumber !== undefined && !child.writtenNumber.includes('.'),
  )
  if (asHeadings)
    return joinBlocks(
      part.children.map((child) => ({
        lines:
          child.type === 'prose'
            ? writeBlocks(child.content, { footnotes, headingShift: 1 })
            : writeHeadedStage(child, footnotes),
      })),
    )
  const written: WrittenBlock[] = []
  let list: Stage[] = []
  const flush = (): void => {
    if (list.length > 0)
      written.push({ lines: list.flatMap((stage, index) => indentItem(`${index + 1}.`, writeStage(stage, footnotes))) })
    list = []
  }
  for (const child of part.children) {
    if (child.type === 'stage') list.push(child)
    else {
      flush()
      written.push({ lines: writeBlocks(child.content, { footnotes, headingShift: 1 }) })
    }
  }
  flush()
  return joinBlocks(written)
}

function writeStage(stage: Stage, footnotes: Footnotes): string[] {
  const number = stage.writtenNumber?.includes('.') ? stage.writtenNumber : undefined
  const { title, signs } = withNumber(stage.title, number)
  const blocks = contentBlocks(title)
  const [first] = blocks
  const looksNumbered = first?.type === 'paragraph' && isNumberOfRow(mergeInlines(first.children))
  return writeRecord(
    { footnotes, keys },
    {
      title: [...blocks, ...stage.content],
      signs: looksNumbered && number === undefined ? signs : undefined,
      attributes: recordAttributes(stage),
      fields: presentFields([['Срок', stage.term]]),
    },
  )
}

/** A stage under a heading of its own: its term first, then what is done. */
function writeHeadedStage(stage: Stage, footnotes: Footnotes): string[] {
  const { title, signs } = withNumber(stage.title, stage.writtenNumber)
  const term = writeFields(presentFields([['Срок', stage.term]]), footnotes)
  const content = writeBlocks(stage.content, {
    footnotes,
    headingShift: 2,
    protectItem: (inlines) => protectLabel(mergeInlines(inlines), keys),
  })
  const parts = [[heading(2, title, stage.id === undefined ? {} : { id: stage.id }, footnotes, signs)], term, content]
  return joinBlocks(parts.filter(({ length }) => length > 0).map((lines) => ({ lines })))
}
