import type { Places, Source } from '@dorozhnik/diagnostics'
import {
  columnsOf,
  findDocument,
  indicatorsOf,
  numberClauses,
  numberPlan,
  type Order,
  type PartedDocument,
  parsePeriod,
  plainText,
  recordsOf,
  walkPlan,
  type Workspace,
} from '@dorozhnik/model'
import { readTerm, type TermReading } from '@dorozhnik/russian'
import type { NormPack } from '../packs/norm-pack.js'
import { normPacks } from '../packs/pack-list.js'
import { type Closest, closest } from '../words/closest.js'
import { nameOf } from '../words/name-of.js'
import type { OrderContext, PlanContext, WorkspaceContext } from './context.js'
import { isEmptyCell } from './is-empty-cell.js'
import { writtenInOrder, writtenInPlan, writtenInRegistry } from './written.js'

/** Unknown names that get a suggestion, per list: whoever has more has another problem than spelling. */
const suggestionsPerList = 100

/** Computes once what the rules share. */
export function makeContext(
  workspace: Workspace,
  places: Places,
  read: { sources?: ReadonlyMap<string, Source>; unreadable?: ReadonlySet<string>; packs?: readonly NormPack[] } = {},
): WorkspaceContext {
  const byName = new Map<string, PlanContext>()
  const suggestions = new Map<string, Map<string, Closest | undefined>>()
  const plans: PlanContext[] = []
  const orders: OrderContext[] = []
  const documents: (PlanContext | OrderContext)[] = []
  const context: WorkspaceContext = {
    workspace,
    registry: workspace.registry,
    places,
    sources: read.sources ?? new Map(),
    isUnreadable: (name) => read.unreadable?.has(name) ?? false,
    plans,
    orders,
    documents,
    registryWritten: writtenInRegistry(workspace.registry),
    packs: [...normPacks, ...(read.packs ?? [])],
    planAt: (from, path) => byName.get(findDocument(workspace, from, path)?.name ?? ''),
    closest(word, list, candidates) {
      const known = suggestions.get(list) ?? new Map<string, Closest | undefined>()
      suggestions.set(list, known)
      if (!known.has(word)) known.set(word, known.size < suggestionsPerList ? closest(word, candidates()) : undefined)
      return known.get(word)
    },
  }
  const entries = Object.entries(workspace.documents)
  for (const [name, document] of entries)
    if (document.document !== 'order') byName.set(name, planContext(name, document, context))
  for (const [name, document] of entries) {
    const made = document.document === 'order' ? orderContext(name, document, context) : byName.get(name)
    if (made === undefined) continue
    documents.push(made)
    if (made.kind === 'plan') plans.push(made)
    else orders.push(made)
  }
  return context
}

function planContext(name: string, plan: PartedDocument, workspace: WorkspaceContext): PlanContext {
  const nodes = [...walkPlan(plan)]
  const numbers = numberPlan(plan)
  const columns = columnsOf(plan)
  const keys = new Set(columns.map(({ key }) => key))
  const days = plan.period === undefined ? undefined : parsePeriod(plan.period)
  const period = days !== undefined && days.start <= days.end ? days : undefined
  // Most terms of a plan are the same few phrases.
  const readings = new Map<string, TermReading>()
  const read = (text: string): TermReading | undefined => {
    if (period === undefined) return undefined
    const reading = readings.get(text) ?? readTerm(text, { period })
    readings.set(text, reading)
    return reading
  }
  return {
    kind: 'plan',
    name,
    plan,
    workspace,
    nodes,
    activities: nodes.flatMap(({ node }) => (node.type === 'activity' ? [node] : [])),
    numbers,
    columns,
    records: recordsOf(plan),
    // What has no name was reported by the reader.
    indicators: [...indicatorsOf(plan)].filter(({ indicator }) => indicator.name !== undefined),
    period,
    written: writtenInPlan(plan),
    prints: (column) => keys.has(column),
    nameOf: (node) => nameOf(node, numbers.get(node)),
    term: (activity) => (isEmptyCell(activity.term) ? undefined : read(plainText(activity.term ?? ''))),
    readTerm: (text) => (isEmptyCell(text) ? undefined : read(text)),
  }
}

function orderContext(name: string, order: Order, workspace: WorkspaceContext): OrderContext {
  return {
    kind: 'order',
    name,
    order,
    workspace,
    clauses: [...numberClauses(order.clauses)],
    plans: (order.appendices ?? []).flatMap((appendix) => workspace.planAt(name, appendix) ?? []),
    written: writtenInOrder(order),
  }
}
