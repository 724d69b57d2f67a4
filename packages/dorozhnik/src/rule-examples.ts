import { type Example, rules } from '@dorozhnik/rules'

/** The examples of every rule by its id. The bundle has them in a chunk of their own. */
export function ruleExamples(): ReadonlyMap<string, readonly Example[]> {
  return new Map(rules.map(({ id, examples }) => [id, examples]))
}
