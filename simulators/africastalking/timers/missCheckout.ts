import type { Context } from '../context.ts'
import { endPayment } from '../lifeCycle/endPayment.ts'
import { failureText } from '../rules/payments/refusals.ts'

/** Ends a checkout whose phone could not be reached. @see docs/africastalking.md#checkout */
export function missCheckout(id: string, context: Context): void {
  const payment = context.state.payments.get(id)
  if (payment !== undefined) endPayment(payment, 'Failed', failureText('unreachable'), context)
}
