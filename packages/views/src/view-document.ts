import type { OfficialDocument } from '@dorozhnik/blocks'
import type { Outcome } from '@dorozhnik/diagnostics'
import { checkPublic } from './audience/check-public.js'
import { numberColumns } from './column-numbers.js'
import type { ViewContext } from './context.js'
import { viewOrder } from './order/view-order.js'
import { viewPlan } from './plan/view-plan.js'
import type { Scope } from './scope.js'
import { openScope } from './scope.js'
import { checkTemplates } from './templates/check-templates.js'
import { setRunningText } from './typography/set-running-text.js'
import { typeset } from './typography/typeset.js'

/**
 * The official document of a plan or an order; an order brings its appendices. Whatever is missing is
 * a finding, and the tree holds the rest. There is no value only when there is no such document.
 */
export function viewDocument(name: string, context: ViewContext): Outcome<OfficialDocument> {
  const { scope, diagnostics } = openScope(context, name)
  checkTemplates(scope)
  const document = build(scope, name)
  if (document === undefined) return { diagnostics }
  checkPublic(scope, document)
  const { table, words } = context.profile
  const value = table.columnNumbers ? numberColumns(document) : document
  if (context.typography === false) return { value, diagnostics }
  const asked = Object.values(words.typography).some((wish) => wish !== 'keep')
  return { value: typeset(asked ? setRunningText(value, words.typography) : value), diagnostics }
}

function build(scope: Scope, name: string): OfficialDocument | undefined {
  const { documents } = scope.workspace
  const document = Object.hasOwn(documents, name) ? documents[name] : undefined
  switch (document?.document) {
    case 'order':
      return viewOrder(scope, name, document)
    case 'plan':
    case 'regulation':
      return { type: 'document', title: document.title, sections: viewPlan(scope, name, document) }
    case undefined:
      scope.report('unknown-document', { name, near: scope.nearest(name, () => Object.keys(documents)) }, undefined)
      return undefined
  }
}
