import type { Context } from '../../context.ts'
import type { Outcome, TransactionRecord } from '../../model.ts'
import { soldProduct } from '../catalogue/soldProduct.ts'
import { demandedOutcome } from './demandedOutcome.ts'
import { hasOutage } from './hasOutage.ts'
import { takeOutcomeRule } from './takeOutcomeRule.ts'
import { usualOutcome } from './usualOutcome.ts'

/**
 * Decides how a transaction ends that is being confirmed: by the first rule of the control plane that fits, by an outage of its
 * operator, or by the suffix table. A rule counts what it decides, so this is asked once. @see docs/dtone.md#outcomes-on-demand
 */
export function outcomeOf(transaction: TransactionRecord, context: Context): Outcome {
  const { parties, externalId } = transaction
  const product = soldProduct(transaction)
  const usual = usualOutcome(product, parties, context)
  const rule = takeOutcomeRule('confirmation', { product, externalId, parties }, context)
  if (rule !== undefined) return demandedOutcome(rule.settings, product, usual.delay)
  if (!hasOutage(product.operator.id, 'declined', context)) return usual
  return { delay: usual.delay, status: 'DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE', pin: false }
}
