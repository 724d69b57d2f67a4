import type { Block, Clause, List } from '@dorozhnik/blocks'
import { controlRole } from '../clauses.js'

/** Text of a clause with the texts of its sub-clauses or of a list below it. */
export interface Draft {
  text: string
  list?: string[]
  clauses?: string[]
}

/** A clause of the first level and its sub-clauses. */
export function draftClauses(draft: Draft, number: string): Clause[] {
  const list: List[] =
    draft.list === undefined
      ? []
      : [
          {
            type: 'list',
            ordered: false,
            items: draft.list.map((item) => ({ type: 'listItem', children: [draftParagraph(item)] })),
          },
        ]
  return [
    {
      type: 'clause',
      number,
      level: 1,
      ...controlRole(1, draft.text),
      children: [draftParagraph(draft.text), ...list],
    },
    ...(draft.clauses ?? []).map(
      (text, index): Clause => ({
        type: 'clause',
        number: `${number}${index + 1}.`,
        level: 2,
        children: [draftParagraph(text)],
      }),
    ),
  ]
}

/** A paragraph of a text that the program writes. */
export function draftParagraph(value: string): Block {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}

/** Items of a list that ends with a full stop: `…;`, `….`. */
export function listed(items: readonly string[], last: (item: string) => string = (item) => `${item}.`): string[] {
  return items.map((item, index) => (index === items.length - 1 ? last(item) : `${item};`))
}
