import type { OrderScope, Scope } from '../../scope.js'
import { phrase } from '../../templates/phrase.js'
import type { Draft } from './draft.js'
import {
  approve,
  assignments,
  assignmentsToResponsible,
  control,
  isOneResponsible,
  oneOrList,
  publish,
  responsibleForms,
} from './shared-drafts.js'

/** Puts a project into force, gives its coordinator and the heads of organisations their assignments. */
export function projectText(scope: Scope, orderScope: OrderScope): Draft[] {
  return [
    ...approve(scope, orderScope, 'clause-enact', 'clause-enact-several'),
    ...assignmentsToResponsible(scope, orderScope, [
      phrase(scope, 'project-coordinate'),
      phrase(scope, 'project-report'),
    ]),
    assignments(scope, orderScope, [phrase(scope, 'project-take-part'), phrase(scope, 'project-inform')]),
    ...publish(scope, orderScope),
    control(scope, orderScope),
  ]
}

/** Appoints those who answer for career guidance; appendices are approved as well. */
export function appointmentText(scope: Scope, orderScope: OrderScope): Draft[] {
  const { order } = orderScope
  const people = responsibleForms(scope, orderScope, 'accusative')
  // People who are not in the registry have been told of already.
  if ((order.responsible ?? []).length === 0 && people.length === 0)
    scope.report('nobody-appointed', {}, scope.places.at(order))
  const appoint =
    people.length === 0
      ? []
      : [
          oneOrList(
            scope,
            people,
            (person) => phrase(scope, 'appointment-appoint', { person }),
            'appointment-appoint-several',
            people.length === 1 && !isOneResponsible(scope, orderScope),
          ),
        ]
  return [
    ...appoint,
    ...approve(scope, orderScope),
    assignments(scope, orderScope, [
      phrase(scope, 'appointment-in-organizations'),
      phrase(scope, 'appointment-inform'),
    ]),
    control(scope, orderScope),
  ]
}

/** Approves the results of monitoring and gives recommendations. */
export function monitoringText(scope: Scope, orderScope: OrderScope): Draft[] {
  return [
    ...approve(scope, orderScope),
    assignments(scope, orderScope, [
      phrase(scope, 'monitoring-discuss'),
      phrase(scope, 'monitoring-plan'),
      phrase(scope, 'monitoring-inform'),
    ]),
    ...assignmentsToResponsible(scope, orderScope, [phrase(scope, 'monitoring-effectiveness')]),
    ...publish(scope, orderScope),
    control(scope, orderScope),
  ]
}
