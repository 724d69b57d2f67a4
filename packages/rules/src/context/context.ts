import type { Places, Source } from '@dorozhnik/diagnostics'
import type {
  Activity,
  FoundIndicator,
  Id,
  IsoDate,
  NumberedClause,
  Order,
  PartedDocument,
  PlanRecord,
  Registry,
  ResolvedColumn,
  Section,
  WalkedNode,
  Workspace,
} from '@dorozhnik/model'
import type { TermReading } from '@dorozhnik/russian'
import type { NormPack } from '../packs/norm-pack.js'
import type { Closest } from '../words/closest.js'
import type { NodeName } from '../words/name-of.js'
import type { Written } from './written.js'

/** A workspace with what the rules share, each thing computed once. */
export interface WorkspaceContext {
  workspace: Workspace
  registry: Registry
  places: Places
  /** The texts by name, as far as they are at hand; they make places finer and fixes more. */
  sources: ReadonlyMap<string, Source>
  /** True for a file that is there but could not be read: what it holds is unknown, not absent. */
  isUnreadable(name: string): boolean
  plans: readonly PlanContext[]
  orders: readonly OrderContext[]
  /** Plans and orders in the order of the workspace. */
  documents: readonly (PlanContext | OrderContext)[]
  registryWritten: Written
  /** The norm packs that there are, those that the workspace has not chosen too. */
  packs: readonly NormPack[]
  /** The plan that a path in the document `from` means, if there is one. */
  planAt(from: string, path: string): PlanContext | undefined
  /** The word nearest to `word` among `candidates`, for «did you mean»; remembers its answers per list. */
  closest(word: string, list: string, candidates: () => Iterable<string>): Closest | undefined
}

/** A plan or a regulation with what the rules share. */
export interface PlanContext {
  kind: 'plan'
  /** Name of the document in the workspace. */
  name: string
  plan: PartedDocument
  workspace: WorkspaceContext
  /** Every row of the tables with its surroundings, in the author's order. */
  nodes: readonly WalkedNode[]
  activities: readonly Activity[]
  /** Printed numbers. */
  numbers: ReadonlyMap<Section | Activity, string>
  /** Columns that are printed. */
  columns: readonly ResolvedColumn[]
  records: ReadonlyMap<Id, PlanRecord>
  /** Every indicator of its tables and of the front matter. */
  indicators: readonly FoundIndicator[]
  /** First and last day; absent when they are no real days or stand the wrong way round. */
  period: { start: IsoDate; end: IsoDate } | undefined
  written: Written
  /** True when the plan prints this column. */
  prints(column: string): boolean
  /** Number and title of a row, to be set into a sentence: `3.2 «Проведение недели…»`. */
  nameOf(node: Section | Activity): NodeName
  /** What the term of an activity means; absent when there is no term, or no period to read it against. */
  term(activity: Activity): TermReading | undefined
  /** What any words about time mean, read against the period of the plan. */
  readTerm(text: string): TermReading | undefined
}

/** An order with what the rules share. */
export interface OrderContext {
  kind: 'order'
  /** Name of the document in the workspace. */
  name: string
  order: Order
  workspace: WorkspaceContext
  /** Clauses and sub-clauses in the author's order. */
  clauses: readonly NumberedClause[]
  /** The plans among its appendices. */
  plans: readonly PlanContext[]
  written: Written
}
