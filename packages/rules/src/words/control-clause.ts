import type { Order } from '@dorozhnik/model'

/** True for a clause on the control of the execution, however it is worded. */
export function isControl(text: string): boolean {
  return /(?<![a-zЀ-ӿ])контрол[a-zЀ-ӿ]{1,3}\s+(?:за\s+)?(?:[a-zЀ-ӿ]+\s+){0,3}(?:исполнени|выполнени|реализаци|приказ)/iu.test(
    text.slice(0, 300),
  )
}

/** Orders that only approve or repeal something are not asked for grounds and control. */
export function isOfSeveralClauses({ clauses }: Order): boolean {
  return clauses.length > 2
}
