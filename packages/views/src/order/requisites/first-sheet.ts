import type { Block } from '@dorozhnik/blocks'
import type { Order } from '@dorozhnik/model'
import type { Scope } from '../../scope.js'
import { originOf } from '../../scope.js'
import { linesOf } from '../../lines-of.js'
import { emblem } from './emblem.js'

/** What stands at the edges of the first sheet: the QR code, the restriction of access, the emblem. */
export function firstSheet(scope: Scope, order: Order): Block[] {
  const { qrCode } = order
  const restriction = linesOf(order.restriction)
  return [
    ...(qrCode === undefined || qrCode.trim() === ''
      ? []
      : [{ type: 'qrCode', value: qrCode, ...originOf(scope, order, 'qrCode') } as const]),
    ...(restriction.length === 0
      ? []
      : [{ type: 'restriction', lines: restriction, ...originOf(scope, order, 'restriction') } as const]),
    ...emblem(scope, order),
  ]
}
