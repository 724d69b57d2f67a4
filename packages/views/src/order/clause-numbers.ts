import type { Clause, Id } from '@dorozhnik/model'

/** The numbers of the clauses that have an id, without a closing full stop. Of two with one id the first wins. */
export function clauseNumbers(
  clauses: readonly Clause[],
  prefix = '',
  numbers: Map<Id, string> = new Map(),
): Map<Id, string> {
  for (const [index, { id, clauses: inner }] of clauses.entries()) {
    const number = `${prefix}${index + 1}`
    if (id !== undefined && !numbers.has(id)) numbers.set(id, number)
    clauseNumbers(inner ?? [], `${number}.`, numbers)
  }
  return numbers
}
