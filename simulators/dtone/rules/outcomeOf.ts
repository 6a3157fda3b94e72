import { duration } from '../../kernel/index.ts'
import type { Context } from '../context.ts'
import type { Outcome, OutcomeRule, TransactionRecord } from '../model.ts'
import { hasOutage } from './hasOutage.ts'
import { soldProduct } from './soldProduct.ts'
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
  if (rule !== undefined) return demanded(rule, 'pin' in product, usual)
  if (!hasOutage(product.operator.id, 'declined', context)) return usual
  return { delay: usual.delay, status: 'DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE', pin: false }
}

function demanded({ settings }: OutcomeRule, sellsPin: boolean, usual: Outcome): Outcome {
  const { status, pin = sellsPin } = settings
  const reversedAfter = settings.reversedAfter ?? (status === 'REVERSED' ? 'PT0S' : undefined)
  return {
    delay: settings.delay === undefined ? usual.delay : duration(settings.delay),
    status: status === 'REVERSED' ? 'COMPLETED' : status,
    pin,
    ...(reversedAfter !== undefined && { reversedAfter: duration(reversedAfter) }),
  }
}
