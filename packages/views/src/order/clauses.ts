import type { Block, Clause } from '@dorozhnik/blocks'
import { type Clause as AuthorClause, plainText } from '@dorozhnik/model'
import { capitalizeFirst } from '@dorozhnik/russian'
import { viewContent } from '../content/blocks.js'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'

/** The deepest level that the standard numbers. */
const deepest = 4

/** Clauses with computed numbers, each followed by its sub-clauses. */
export function viewClauses(scope: Scope, clauses: readonly AuthorClause[], prefix = '', level = 1): Clause[] {
  return clauses.flatMap((clause, index) => {
    const number = `${prefix}${index + 1}.`
    if (level > deepest) scope.report('clause-too-deep', { number }, scope.places.at(clause))
    return [
      {
        type: 'clause',
        number,
        level: Math.min(level, deepest),
        ...controlRole(level, plainText(clause.content)),
        children: beginWithCapital(clause, level, viewContent(scope, clause.content, clause, 'content')),
        ...originOf(scope, clause),
      },
      ...viewClauses(scope, clause.clauses ?? [], number, level + 1),
    ]
  })
}

/** «Контроль за исполнением …» is the control clause, «Контроль исполнения …» too. */
export function controlRole(level: number, text: string): Pick<Clause, 'role'> {
  return level === 1 && /^\s*контроль(?![a-zЀ-ӿ])/iu.test(text.slice(0, 40)) ? { role: 'control' } : {}
}

/**
 * A clause begins with a capital letter. What an expression gives, such as a group in the dative, is in
 * small letters; what the author wrote himself stays as he wrote it.
 */
function beginWithCapital({ content }: AuthorClause, level: number, blocks: Block[]): Block[] {
  const [paragraph] = typeof content === 'string' ? [] : content
  const [first, ...others] = blocks
  if (level > 1 || paragraph?.type !== 'paragraph' || paragraph.children[0]?.type !== 'expression') return blocks
  if (first?.type !== 'paragraph') return blocks
  const [text, ...rest] = first.children
  if (text?.type !== 'text') return blocks
  return [{ ...first, children: [{ ...text, value: capitalizeFirst(text.value) }, ...rest] }, ...others]
}
