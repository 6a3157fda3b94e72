import { paymentNotification } from '../callbacks/paymentNotification.ts'
import type { Context } from '../context.ts'
import { drawUuid } from '../rules/formats/ids.ts'
import { doneText } from '../rules/payments/categories.ts'
import { creditMoney, returnMoney } from '../rules/payments/movements.ts'
import { isOpen, type Payment } from '../rules/payments/payment.ts'
import { addToPurse } from '../rules/payments/purses.ts'

/** Ends a payment that is open: its money is credited, stays where it went or comes back, and the application hears of it. @see docs/africastalking.md#payment-notifications */
export function endPayment(
  payment: Payment,
  status: 'Success' | 'Failed',
  description: string | undefined,
  context: Context,
): void {
  if (!isOpen(payment)) return
  if (status === 'Success') pay(payment, context)
  else returnMoney(payment, context)
  const providerRefId = status === 'Success' ? drawUuid(context.random) : undefined
  const ended = { at: context.now, description: description ?? doneText(payment), providerRefId }
  const stored = context.state.payments.put({ ...payment, status, ended })
  if (isTold(stored)) paymentNotification(stored, context)
}

function pay(payment: Payment, context: Context): void {
  creditMoney(payment, context)
  if (payment.category === 'MobileB2C') addToPurse(payment.destination.name, payment.value, context)
}

/** Of money that comes without a checkout the application hears when it has come. */
function isTold({ category, status }: Payment): boolean {
  return category !== 'MobileC2B' || status === 'Success'
}
