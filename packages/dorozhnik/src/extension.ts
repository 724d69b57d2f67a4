import type { NormPack, Rule } from '@dorozhnik/rules'

/** Rules and norm packs of an organisation's own. */
export interface Extension {
  /** Rules that are asked beside those of the program. */
  rules: readonly Rule[]
  /** Packs that `norms` may name. */
  packs: readonly NormPack[]
}
