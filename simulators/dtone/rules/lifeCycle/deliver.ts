import type { Context } from '../../context.ts'
import type { Outcome, TransactionRecord } from '../../model.ts'
import { soldProduct } from '../catalogue/catalogue.ts'
import { deliverEsim } from '../esim/deliverEsim.ts'
import { isEsim } from '../esim/plans.ts'

/** What the operator delivers for a COMPLETED transaction: a reference, and a PIN or an eSIM plan if the product has one. @see docs/dtone.md#life-cycle */
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
