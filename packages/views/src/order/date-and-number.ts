import type { DateAndNumber } from '@dorozhnik/blocks'
import type { Order } from '@dorozhnik/model'
import { findOrganization } from '../parties/find-organization.js'
import { printDate } from '../print-date.js'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'

/** Date, number and place of an order. */
export function dateAndNumber(scope: Scope, order: Order): DateAndNumber {
  const date = printedDate(scope, order)
  const place = scope.profile.dateAndNumber.place === 'under' ? placeOfIssue(scope, order) : undefined
  return {
    type: 'dateAndNumber',
    ...(date === undefined ? {} : { date }),
    ...(order.number === undefined ? {} : { number: order.number }),
    ...(place === undefined ? {} : { place }),
    ...(order.date === undefined ? {} : originOf(scope, order, 'date')),
  }
}

/** Where the order is issued: its own place, or that of the organisation. */
export function placeOfIssue(scope: Scope, order: Order): string | undefined {
  return order.place ?? findOrganization(scope, order.organization)?.place
}

/** The date of an order as printed; what is no date is printed as it stands, so that nothing is lost. */
export function printedDate(scope: Scope, order: Order): string | undefined {
  return order.date === undefined
    ? undefined
    : (printDate(scope, order.date, scope.places.at(order, 'date')) ?? order.date)
}
