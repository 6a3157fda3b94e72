import { paymentNotification } from '../callbacks/paymentNotification.ts'
import type { Context } from '../context.ts'
import { refundPayment } from '../rules/money/wallets.ts'

/** Ends a payment, refunds it when it failed, and notifies the customer. @see docs/africastalking.md#b2c */
export function settlePayment(id: string, context: Context): void {
  const payment = context.state.payments.get(id)
  if (payment === undefined || payment.status !== 'Queued') return
  const { status } = payment.settlement
  if (status === 'Failed') refundPayment(context.state, payment)
  paymentNotification(context.state.payments.put({ ...payment, status }), context)
}
