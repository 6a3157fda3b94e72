import { paymentNotification } from '../callbacks/paymentNotification.ts'
import type { Context } from '../context.ts'
import { drawUuid } from '../rules/formats/ids.ts'
import { doneText } from '../rules/payments/categories.ts'
import { creditMoney, returnMoney } from '../rules/payments/movements.ts'
import { isOpen, type Payment } from '../rules/payments/payment.ts'

/** Ends a payment that is open: its money is credited, stays where it went or comes back, and the application hears of it. @see docs/africastalking.md#payment-notifications */
export function endPayment(
  payment: Payment,
  status: 'Success' | 'Failed',
  description: string | undefined,
  context: Context,
): void {
  if (!isOpen(payment)) return
  if (status === 'Success') creditMoney(payment, context)
  else returnMoney(payment, context)
  const providerRefId = status === 'Success' ? drawUuid(context.random) : undefined
  const ended = { at: context.now, description: description ?? doneText(payment), providerRefId }
  paymentNotification(context.state.payments.put({ ...payment, status, ended }), context)
}
