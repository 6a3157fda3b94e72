import type { CallbackAnswer } from '../../kernel/index.ts'
import { mobileB2CValidation } from '../callbacks/mobileB2CValidation.ts'
import { mobileC2BValidation } from '../callbacks/mobileC2BValidation.ts'
import type { Context } from '../context.ts'
import { dashboardOf } from '../rules/account/dashboard.ts'
import { handOverPayment } from '../rules/payments/handOver.ts'
import type { Payment } from '../rules/payments/payment.ts'
import { addToPurse } from '../rules/payments/purses.ts'
import { failureText } from '../rules/payments/refusals.ts'
import { joinQueue } from '../rules/queues/turns.ts'
import { verdictOf } from '../rules/requests/validationAnswer.ts'
import { endPayment } from './endPayment.ts'

/** Asks the application whether a payment may be made, if it wants to be asked. Otherwise the payment goes on. @see docs/africastalking.md#payment-validation */
export function validatePayment(payment: Payment, context: Context): void {
  const { b2cValidation, c2bValidation } = dashboardOf(context.state)
  if (payment.category === 'MobileC2B') {
    if (c2bValidation === null) goOn(payment, context)
    else mobileC2BValidation(payment, c2bValidation, context)
  } else if (b2cValidation === null) goOn(payment, context)
  else mobileB2CValidation(payment, b2cValidation, context)
}

/** Lets a payment go on that the application has validated, and ends any other once no question is left. @see docs/africastalking.md#payment-validation */
export function hearPaymentValidation(id: string, answer: CallbackAnswer, context: Context): void {
  const payment = context.state.payments.get(id)
  if (payment?.validation !== 'asked') return
  const verdict = verdictOf(answer)
  if (verdict === 'askedAgain') return
  const heard = context.state.payments.put({ ...payment, validation: 'heard' })
  if (verdict === 'allowed') goOn(heard, context)
  else refuse(heard, context)
}

/** Queues a payment to a subscriber, and ends one from a subscriber. */
function goOn(payment: Payment, context: Context): void {
  if (payment.category === 'MobileC2B') endPayment(payment, 'Success', undefined, context)
  else joinQueue('mobileB2C', payment.id, context, handOverPayment)
}

/** A subscriber who has paid gets the money back. */
function refuse(payment: Payment, context: Context): void {
  if (payment.category === 'MobileC2B') addToPurse(payment.source.name, payment.value, context)
  endPayment(payment, 'Failed', failureText('notValidated'), context)
}
