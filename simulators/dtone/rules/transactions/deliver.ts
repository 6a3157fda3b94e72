import type { Context } from '../../context.ts'
import type { Outcome, TransactionRecord } from '../../model.ts'
import { soldProduct } from '../catalogue/soldProduct.ts'
import { deliverEsim } from '../esim/deliverEsim.ts'
import { isEsim } from '../esim/isEsim.ts'

/** What the operator hands out for a transaction that completes: a reference, a PIN, an eSIM profile or more data on one. */
export function deliver(
  transaction: TransactionRecord,
  { pin }: Outcome,
  context: Context,
): NonNullable<TransactionRecord['delivered']> {
  const reference = { operator_reference: `OP${transaction.id}` }
  if (isEsim(soldProduct(transaction))) return { ...reference, ...deliverEsim(transaction, context) }
  const { random } = context
  return pin ? { ...reference, pin: { code: random.digits(16), serial: random.digits(12) } } : reference
}
