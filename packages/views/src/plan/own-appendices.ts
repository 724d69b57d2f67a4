import type { AppendixMark, Block } from '@dorozhnik/blocks'
import type { Part, PartedDocument } from '@dorozhnik/model'
import { lowerFirst } from '../lower-first.js'
import { planTitleForm } from '../parties/plan-title-form.js'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'

/** Parts that stand on pages of their own: those of the document itself, then each of its appendices. */
export function pageGroups(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [[]]
  for (const part of parts) {
    if (part.appendix === true) groups.push([])
    groups.at(-1)?.push(part)
  }
  return groups
}

/** The number of a part that is an appendix; `only` for one that needs none; nothing for any other part. */
export function appendixNumber({ parts }: Pick<PartedDocument, 'parts'>, part: Part): number | 'only' | undefined {
  const appendices = parts.filter(({ appendix }) => appendix === true)
  const index = appendices.indexOf(part)
  return index === -1 ? undefined : appendices.length === 1 ? 'only' : index + 1
}

/** «Приложение № 1 / к Положению о …»: the mark of an appendix to a plan or a regulation. */
export function ownAppendixMark(scope: Scope, document: PartedDocument, part: Part): Block {
  const number = appendixNumber(document, part)
  const title = planTitleForm(scope, document, 'dative', scope.places.at(document, 'title'))
  const mark: AppendixMark = {
    type: 'appendixMark',
    ...(typeof number === 'number' && { number }),
    act: `к ${document.document === 'regulation' ? title : lowerFirst(title)}`,
    undated: true,
    ...originOf(scope, part),
  }
  return mark
}
