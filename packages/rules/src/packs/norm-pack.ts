import type { Localized } from '@dorozhnik/diagnostics'
import type { IsoDate, Part } from '@dorozhnik/model'
import type { Rule, RuleSource } from '../rule.js'

/**
 * What a norm asks of a plan: data and the rules that need more than data. The workspace chooses packs by id
 * (`norms:` in `dorozhnik.yaml`); an organisation can hand in packs of its own.
 */
export interface NormPack {
  /** In kebab-case. */
  id: string
  /** Version of the pack, not of the norm. */
  version: string
  title: Localized
  /** The act, with the place in it. */
  source: RuleSource
  /** First and last day of its force; without a last day it is in force. */
  inForce: { from: IsoDate; to?: IsoDate }
  components: readonly NormComponent[]
  /** Rules that are called only where the pack is chosen. */
  rules: readonly Rule[]
}

/** One of the things that a norm asks for. */
export interface NormComponent {
  /** In kebab-case, unique in the pack. */
  id: string
  title: Localized
  /** The clause of the norm. */
  clause: Localized
  /**
   * Phrases by which a text speaks of it, as {@link phraseMatcher} reads them: `адресн* рекомендац*`. Headings,
   * titles of activities, results and names of indicators are looked at.
   */
  words: readonly string[]
  /** Phrases that mean something else although a phrase of `words` is there. */
  except?: readonly string[]
  /** Parts of a plan that are about it, whatever their words. */
  parts?: readonly Part['kind'][]
  /** What has to serve it at least: `activity`, `indicator`, anything, or nothing. `any` when absent. */
  needs?: 'activity' | 'indicator' | 'any' | 'nothing'
  /** What an expert expects to see, for the finding and the documentation. */
  evidence: Localized
}
