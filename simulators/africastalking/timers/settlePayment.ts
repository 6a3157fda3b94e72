import type { Context } from '../context.ts'
import { endPayment } from '../lifeCycle/endPayment.ts'

/** Ends a payment, or bought data, as its number says. @see docs/africastalking.md#number-rules */
export function settlePayment(id: string, context: Context): void {
  const payment = context.state.payments.get(id)
  if (payment?.settlement === undefined || payment.status !== 'Queued') return
  const { status, description } = payment.settlement
  endPayment(payment, status, description, context)
}
