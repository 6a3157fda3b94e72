import { paymentNotification } from '../callbacks/paymentNotification.ts'
import type { Context } from '../context.ts'
import { refundPayment } from './refundPayment.ts'

/** A payment has ended: what failed comes back to wallet and stash, and the customer is told. @see docs/africastalking.md#b2c */
export function settlePayment(id: string, context: Context): void {
  const payment = context.state.payments.get(id)
  if (payment === undefined || payment.status !== 'Queued') return
  const { status } = payment.settlement
  if (status === 'Failed') refundPayment(context.state, payment)
  paymentNotification(context.state.payments.put({ ...payment, status }), context)
}
