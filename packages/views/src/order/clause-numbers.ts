import { type Clause, type Id, numberClauses } from '@dorozhnik/model'

/** The numbers of the clauses that have an id, without a closing full stop. Of two with one id the first wins. */
export function clauseNumbers(clauses: readonly Clause[]): Map<Id, string> {
  const numbers = new Map<Id, string>()
  for (const { clause, number } of numberClauses(clauses))
    if (clause.id !== undefined && !numbers.has(clause.id)) numbers.set(clause.id, number)
  return numbers
}
