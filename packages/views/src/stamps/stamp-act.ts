import type { StampAct } from '@dorozhnik/blocks'
import type { Scope } from '../scope.js'
import { actForms } from './act-kinds.js'
import { bodyOf, type NamedAct, stampDate } from './named-act.js'

/** An act in a stamp: `приказом` and its body in the genitive; of minutes the board in the instrumental. */
export function actBasis(scope: Scope, reference: object, act: NamedAct): StampAct {
  const kind = actForms(act.kind)
  const minutes = kind.nominative === 'протокол'
  const body = bodyOf(scope, reference, act.organization, minutes ? 'instrumental' : 'genitive')
  if (!kind.certain)
    scope.report(
      'guessed-form',
      { form: kind.instrumental, nominative: act.kind, correction: `act: ${kind.instrumental}`, reason: undefined },
      scope.places.at(reference, 'act'),
    )
  return {
    by: 'act',
    act: minutes ? (body ?? '') : [kind.instrumental, body].filter((part) => part !== undefined).join(' '),
    ...(minutes ? { minutes } : {}),
    ...stampDate(scope, reference, act.date),
    ...(act.number === undefined ? {} : { actNumber: act.number }),
  }
}
