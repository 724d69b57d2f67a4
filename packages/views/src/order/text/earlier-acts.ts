import type { EarlierAct } from '@dorozhnik/model'
import { agreeApproved, declineOrganization } from '@dorozhnik/russian'
import { actForms } from '../../stamps/act-kinds.js'
import { bodyOf, orderBehind, stampDate } from '../../stamps/named-act.js'
import type { Appendix, OrderScope, Scope } from '../../scope.js'
import { phrase } from '../../templates/phrase.js'
import type { Draft } from './draft.js'
import { listed } from './draft.js'
import { control, references } from './shared-drafts.js'

/** Gives earlier acts new appendices: the appendices of this order take the place of theirs. */
export function amendmentText(scope: Scope, orderScope: OrderScope): Draft[] {
  const { appendices } = orderScope
  if (appendices.length === 0) {
    if ((orderScope.order.appendices ?? []).length === 0)
      scope.report('nothing-to-approve', {}, scope.places.at(orderScope.order))
    return []
  }
  const acts = actsOf(scope, orderScope)
  if (acts.length === 0) return []
  return [...acts.map((act) => amend(scope, act, appendices)), control(scope, orderScope)]
}

/** Repeals earlier acts. */
export function repealText(scope: Scope, orderScope: OrderScope): Draft[] {
  const acts = actsOf(scope, orderScope)
  const [only, second] = acts
  if (only === undefined) return []
  const repeal =
    second === undefined
      ? { text: phrase(scope, 'repeal-act', { act: only, lost: lostForce(orderScope) }) }
      : { text: phrase(scope, 'repeal-several'), list: listed(acts) }
  return [repeal, control(scope, orderScope)]
}

/** «утратившим силу приказ», «утратившей силу инструкцию». */
function lostForce({ order }: OrderScope): string {
  const stamp = agreeApproved(actForms(order.acts?.[0]?.act ?? 'приказ').nominative)
  if (stamp === 'УТВЕРЖДЕНА') return 'утратившей'
  return stamp === 'УТВЕРЖДЕНЫ' ? 'утратившими' : 'утратившим'
}

function amend(scope: Scope, act: string, appendices: readonly Appendix[]): Draft {
  const [only, second] = appendices
  if (only !== undefined && second === undefined) {
    const { dativeReference } = references(scope, only)
    return { text: phrase(scope, 'amendment-appendix', { act, target: 'приложение к нему', dativeReference }) }
  }
  const clauses = appendices.map((appendix, index) => {
    const { reference, dativeReference } = references(scope, appendix)
    const end = index === appendices.length - 1 ? '.' : ';'
    return phrase(scope, 'amendment-item', { target: reference, dativeReference, end })
  })
  return { text: phrase(scope, 'amendment-several', { act }), clauses }
}

/** The acts in the accusative: «приказ управления … от … № … «О …»». */
function actsOf(scope: Scope, { order }: OrderScope): string[] {
  const acts = order.acts ?? []
  if (acts.length === 0) scope.report('no-earlier-act', {}, scope.places.at(order))
  return acts.map((act) => accusative(scope, act, order.organization))
}

/** «приказ», «инструкцию»; a form that was guessed is reported like any other. */
function accusativeOfKind(scope: Scope, act: EarlierAct): string {
  const { nominative } = actForms(act.act ?? 'приказ')
  const { form, certain, reason } = declineOrganization(nominative, 'accusative')
  const place = scope.places.at(act, 'act')
  if (!certain) scope.report('guessed-form', { form, nominative, correction: `act: ${form}`, reason }, place)
  return form
}

function accusative(scope: Scope, act: EarlierAct, own: string): string {
  const known = act.order === undefined ? undefined : orderBehind(scope, act, act.order)
  const kind = accusativeOfKind(scope, act)
  const body = bodyOf(scope, act, act.organization ?? known?.organization ?? own, 'genitive')
  const { date = '__________' } = stampDate(scope, act, act.date ?? known?.date)
  const number = act.number ?? known?.number ?? '_____'
  const subject = act.subject ?? known?.subject
  return [kind, body, `от ${date}`, `№ ${number}`, subject === undefined ? undefined : `«${subject}»`]
    .filter((part) => part !== undefined)
    .join(' ')
}
