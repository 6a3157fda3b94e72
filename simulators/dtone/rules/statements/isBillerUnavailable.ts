import type { Context } from '../../context.ts'
import type { PaymentProduct, TransactionCreate } from '../../model.ts'
import { hasOutage } from '../outcomes/hasOutage.ts'
import { suffixOutcome } from '../outcomes/suffixOutcome.ts'

/** Whether a biller can't be asked: during an outage, or about an account that stands for one. @see docs/dtone.md#statements */
export function isBillerUnavailable(
  product: PaymentProduct,
  party: TransactionCreate['credit_party_identifier'],
  context: Context,
): boolean {
  const { id } = product.operator
  if (hasOutage(id, 'declined', context) || hasOutage(id, 'rejected', context)) return true
  const { status } = suffixOutcome(product, { credit_party_identifier: party ?? null })
  return status === 'DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE'
}
