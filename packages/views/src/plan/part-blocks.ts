import type { Block } from '@dorozhnik/blocks'
import type { Part, PartedDocument } from '@dorozhnik/model'
import { viewBlocks } from '../content/blocks.js'
import { inlineContent } from '../content/inlines.js'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'
import { activitiesTable } from './activities-table.js'
import { entriesTable } from './entries-table.js'
import { indicatorsTable } from './indicators-table.js'
import { levelsTable } from './levels-table.js'
import { viewStages } from './stages.js'
import { swotTable } from './swot-table.js'

/** A part of a document under its heading, which bears a number in a regulation. */
export function partBlocks(scope: Scope, document: PartedDocument, part: Part): Block[] {
  return [...partHeading(scope, part), ...partBody(scope, document, part)]
}

function partHeading(scope: Scope, part: Part): Block[] {
  const children = inlineContent(scope, part.title, part, 'title')
  const number = scope.plans[0]?.numbers.get(part)
  if (children.length === 0 && number === undefined) return []
  if (part.appendix === true) return [{ type: 'documentTitle', children, ...originOf(scope, part, 'title') }]
  return [
    {
      type: 'heading',
      level: 1,
      ...(number !== undefined && { number: `${number}.` }),
      children,
      ...originOf(scope, part, 'title'),
    },
  ]
}

function partBody(scope: Scope, document: PartedDocument, part: Part): Block[] {
  switch (part.kind) {
    case 'activities':
      return activitiesTable(scope, document, part)
    case 'passport':
    case 'resources':
      return entriesTable(scope, part)
    case 'levels':
      return levelsTable(scope, part)
    case 'stages':
      return viewStages(scope, part)
    case 'swot':
      return swotTable(scope, part)
    case 'indicators':
    case 'methodology':
      return indicatorsTable(scope, document, part)
    case 'directions':
      return viewBlocks({ ...scope, listNumbering: 'hierarchical' }, part.content, 1)
    default:
      return viewBlocks(scope, part.content, 1)
  }
}
