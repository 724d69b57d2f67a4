import type { DateAndNumber } from '@dorozhnik/blocks'
import type { Order } from '@dorozhnik/model'
import { findOrganization } from '../parties/find-organization.js'
import { printDate } from '../print-date.js'
import type { Scope } from '../scope.js'
import { originOf } from '../scope.js'

/** Date, number and place of an order. */
export function dateAndNumber(scope: Scope, order: Order): DateAndNumber {
  const date = printedDate(scope, order)
  const place = order.place ?? findOrganization(scope, order.organization)?.place
  return {
    type: 'dateAndNumber',
    ...(date === undefined ? {} : { date }),
    ...(order.number === undefined ? {} : { number: order.number }),
    ...(place === undefined ? {} : { place }),
    ...(order.date === undefined ? {} : originOf(scope, order, 'date')),
  }
}

/** The date of an order as printed; what is no date is printed as it stands, so that nothing is lost. */
export function printedDate(scope: Scope, order: Order): string | undefined {
  return order.date === undefined
    ? undefined
    : (printDate(scope, order.date, scope.places.at(order, 'date')) ?? order.date)
}
