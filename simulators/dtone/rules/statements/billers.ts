import type { Context } from '../../context.ts'
import type { PaymentProduct, Product, TransactionCreate } from '../../model.ts'
import { hasOutage } from '../outcomes/outages.ts'
import { suffixOutcome } from '../outcomes/suffixes.ts'

/** The product if its biller supports statement inquiry; else `undefined`. @see docs/dtone.md#statements */
export function billedProduct(product: Product): PaymentProduct | undefined {
  return product.type === 'RANGED_VALUE_PAYMENT' && product.payment.supports_statement_inquiry ? product : undefined
}

/** The key of a biller's account; accounts of different products are distinct. */
export function accountOf({ id }: Product, party: TransactionCreate['credit_party_identifier']): string {
  return `${id}/${party?.account_number ?? ''}/${party?.account_qualifier ?? ''}`
}

/** Whether the biller knows an account: every one whose suffix does not select an invalid credit party. @see docs/dtone.md#statements */
export function isKnownAccount(product: PaymentProduct, party: TransactionCreate['credit_party_identifier']): boolean {
  return suffixOutcome(product, { credit_party_identifier: party ?? null }).status !== 'DECLINED-INVALID-CREDIT-PARTY'
}

/** Whether a biller cannot be asked: during an outage, or if the account's suffix selects one. @see docs/dtone.md#statements */
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
