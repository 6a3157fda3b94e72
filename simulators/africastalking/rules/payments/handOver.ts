import type { Context } from '../../context.ts'

/** Hands a payment over to the operator of its number, who settles it. @see docs/africastalking.md#queues */
export function handOverPayment(id: string, context: Context): void {
  const payment = context.state.payments.get(id)
  if (payment?.settlement === undefined) return
  context.state.payments.put({ ...payment, leftAt: context.now })
  context.schedule('settlePayment', context.now + payment.settlement.afterSeconds * 1_000, id)
}
