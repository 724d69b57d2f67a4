import type { Clause } from '@dorozhnik/blocks'
import type { Clause as AuthorClause } from '@dorozhnik/model'
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
        children: viewContent(scope, clause.content, clause, 'content'),
        ...originOf(scope, clause),
      },
      ...viewClauses(scope, clause.clauses ?? [], number, level + 1),
    ]
  })
}
