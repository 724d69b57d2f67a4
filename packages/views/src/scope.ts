import type { Origin } from '@dorozhnik/blocks'
import type { Diagnostic, Place } from '@dorozhnik/diagnostics'
import { isTextPlace, nearest } from '@dorozhnik/diagnostics'
import type { Id, Order, PartedDocument } from '@dorozhnik/model'
import type { ViewContext } from './context.js'
import type { FindingArguments, ViewCode } from './findings.js'
import { makeFinding } from './findings.js'
import type { PlanIndex } from './plan/plan-index.js'
import { indexPlan } from './plan/plan-index.js'

/** What every function of a view knows: the context, the document whose text is at hand, and where findings go. */
export interface Scope extends ViewContext {
  /** Name of the document whose text is at hand. */
  document: string
  /** The order that is being made, if any. */
  order?: OrderScope
  /** Plans whose records `[[id]]` may name, the nearest first. */
  plans: readonly PlanIndex[]
  /** How numbered lists inside numbered lists are counted; each from 1 when absent. */
  listNumbering?: 'hierarchical'
  /** The candidate that the author may have meant; after some hundred questions none, for looking is slow. */
  nearest(word: string, candidates: () => Iterable<string>): string | undefined
  report<Code extends ViewCode>(code: Code, values: FindingArguments[Code], place: Place | undefined): void
}

/** An order with the appendices that were found. */
export interface OrderScope {
  name: string
  order: Order
  appendices: readonly Appendix[]
  /** Numbers of its clauses by id, for references from its own text. */
  clauses: ReadonlyMap<Id, string>
}

/** An appendix of an order. */
export interface Appendix {
  name: string
  plan: PartedDocument
  /** Its number; absent when the order names only one appendix. */
  number?: number
}

/** Whoever has more unknown names has another problem than spelling. */
const suggestions = 200

/** A scope for one document, and the list that its findings go to. */
export function openScope(context: ViewContext, document: string): { scope: Scope; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const seen = new Set<string>()
  const report: Scope['report'] = (code, values, place) => {
    const finding = makeFinding(code, values, place)
    // One text may be printed twice; a guess is asked about once, however often the form is used.
    const where = code === 'guessed-form' || code === 'guessed-title' ? undefined : place
    const key = JSON.stringify([code, where, finding.message.en])
    if (seen.has(key)) return
    seen.add(key)
    diagnostics.push(finding)
  }
  let questions = 0
  const suggest: Scope['nearest'] = (word, candidates) => {
    questions += 1
    return questions > suggestions ? undefined : nearest(word, candidates())
  }
  return { scope: { ...context, document, plans: [], nearest: suggest, report }, diagnostics }
}

/** The scope of a plan inside another scope: its own records come first. */
export function planScope(scope: Scope, name: string, plan: PartedDocument): Scope {
  const known = scope.plans.find((index) => index.plan === plan) ?? indexPlan(plan)
  return { ...scope, document: name, plans: [known, ...scope.plans.filter((index) => index !== known)] }
}

/** The origin of a node, to be spread into the node made from it; empty when it has no place in a text. */
export function originOf(scope: Scope, node: object | undefined, key?: string | number): { origin?: Origin } {
  const place = node === undefined ? undefined : scope.places.at(node, key)
  return place !== undefined && isTextPlace(place)
    ? { origin: { file: place.file, start: place.start, end: place.end } }
    : {}
}
