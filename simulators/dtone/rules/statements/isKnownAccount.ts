import type { PaymentProduct, TransactionCreate } from '../../model.ts'
import { suffixOutcome } from '../outcomes/suffixOutcome.ts'

/** Whether the biller has an account: not where paying it ends with an invalid credit party. @see docs/dtone.md#statements */
export function isKnownAccount(product: PaymentProduct, party: TransactionCreate['credit_party_identifier']): boolean {
  return suffixOutcome(product, { credit_party_identifier: party ?? null }).status !== 'DECLINED-INVALID-CREDIT-PARTY'
}
