import type { Context } from '../context.ts'
import type { Outcome, Parties, Product, StatusName, TransactionRecord } from '../model.ts'
import { catalogue } from '../rules/catalogue/catalogue.ts'
import { soldProduct } from '../rules/catalogue/worldCatalogue.ts'
import { isEsim, toppedUpIccid } from '../rules/esim/plans.ts'
import { isForWrongOperator } from '../rules/numbers/wrongOperator.ts'
import { hasOutage } from '../rules/outcomes/outages.ts'
import { demandedOutcome, type Order, takeOutcomeRule } from '../rules/outcomes/outcomeRules.ts'
import { suffixOutcome } from '../rules/outcomes/suffixes.ts'

/** The status in which a rule or an outage rejects an order at its creation; `undefined` if it is not rejected. @see docs/dtone.md#outcomes-on-demand */
export function rejectionOf(order: Order, context: Context): StatusName | undefined {
  const rule = takeOutcomeRule('creation', order, context)
  if (rule !== undefined) return rule.settings.status
  const isOut = hasOutage(order.product.operator.id, 'rejected', context)
  return isOut ? 'REJECTED-OPERATOR-CURRENTLY-UNAVAILABLE' : undefined
}

/**
 * Decides at confirmation how a transaction ends: by the first matching outcome rule, an outage of its operator, or the suffix table. Call it
 * once for each transaction, since rules count the orders that they decide. @see docs/dtone.md#outcomes-on-demand
 */
export function outcomeOf(transaction: TransactionRecord, context: Context): Outcome {
  const { parties, externalId } = transaction
  const product = soldProduct(transaction, context.state)
  const usual = usualOutcome(product, parties, context)
  const rule = takeOutcomeRule('confirmation', { product, externalId, parties }, context)
  if (rule !== undefined) return demandedOutcome(rule.settings, product, usual.delay)
  if (!hasOutage(product.operator.id, 'declined', context)) return usual
  return { delay: usual.delay, status: 'DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE', pin: false }
}

/** The outcome without rule or outage: by the suffix table, unless the operator does not know the number or eSIM profile. @see docs/dtone.md#suffix-rules */
function usualOutcome(product: Product, parties: Parties, context: Context): Outcome {
  const outcome = suffixOutcome(product, parties)
  if (isKnownToOperator(product, parties, context) || outcome.status !== 'COMPLETED') return outcome
  return { ...outcome, status: 'DECLINED-INVALID-CREDIT-PARTY', pin: false }
}

function isKnownToOperator(product: Product, parties: Parties, context: Context): boolean {
  if (isForWrongOperator(product, parties, context)) return false
  const iccid = isEsim(product) ? toppedUpIccid(parties) : undefined
  return iccid === undefined || operatorsOf(iccid, context).includes(product.operator.id)
}

/** Ids of the operators that have sold a plan for a profile. */
function operatorsOf(iccid: string, { state }: Context): readonly (number | undefined)[] {
  return (state.esimProfiles.get(iccid)?.plans ?? []).map(({ productId }) => catalogue.get(productId)?.operator.id)
}
