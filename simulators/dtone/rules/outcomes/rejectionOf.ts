import type { Context } from '../../context.ts'
import type { StatusName } from '../transactions/statusOf.ts'
import type { Order } from './fitsSelector.ts'
import { hasOutage } from './hasOutage.ts'
import { takeOutcomeRule } from './takeOutcomeRule.ts'

/** The status in which an order is rejected as it is created, by a rule or by an outage; undefined when it is not. @see docs/dtone.md#outcomes-on-demand */
export function rejectionOf(order: Order, context: Context): StatusName | undefined {
  const rule = takeOutcomeRule('creation', order, context)
  if (rule !== undefined) return rule.settings.status
  const isOut = hasOutage(order.product.operator.id, 'rejected', context)
  return isOut ? 'REJECTED-OPERATOR-CURRENTLY-UNAVAILABLE' : undefined
}
