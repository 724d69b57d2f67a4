import { managementCyclePack } from './management-cycle/index.js'
import type { NormPack } from './norm-pack.js'
import { profminimumPack } from './profminimum-2025/index.js'
import { selfDeterminationLinesPack } from './self-determination-lines/index.js'

/** The packs that come with the program. */
export const normPacks: readonly NormPack[] = [managementCyclePack, selfDeterminationLinesPack, profminimumPack]
