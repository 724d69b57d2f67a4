import type { Rule } from '../rule.js'
import { normInForce } from './norm-in-force.js'
import { normKnown } from './norm-known.js'
import { normPacks } from './pack-list.js'

/** Rules about norms: which are chosen, and what the packs that come with the program ask for. */
export const normRules: readonly Rule[] = [normKnown, normInForce, ...normPacks.flatMap(({ rules }) => rules)]
