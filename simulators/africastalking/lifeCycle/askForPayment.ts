import { duration } from '../../kernel/index.ts'
import { isReachable, type PromptAnswer, type Subscriber } from '../../subscribers/index.ts'
import type { Context } from '../context.ts'
import { settingsOf } from '../rules/account/settings.ts'
import { formatMoney } from '../rules/money/money.ts'
import { isOpen, type Payment } from '../rules/payments/payment.ts'
import { takeFromPurse } from '../rules/payments/purses.ts'
import { type Failure, failureText } from '../rules/payments/refusals.ts'
import { outcomeAfterSeconds } from '../rules/queues/queue.ts'
import { endPayment } from './endPayment.ts'

/** Asks a subscriber on the phone to pay. A phone that cannot be reached is not asked, and the payment fails soon. @see docs/africastalking.md#checkout */
export function askForPayment(payment: Payment, context: Context): void {
  const { now, state, cause } = context
  const number = payment.source.name
  if (!isReachable(state.subscribers.get(number))) {
    context.schedule('missCheckout', now + unreachableAfter, payment.id)
    return
  }
  state.subscribers.prompt({
    number,
    service: 'africastalking',
    from: payment.productName,
    kind: 'checkout',
    text: `Pay ${formatMoney(payment.value)} to ${payment.productName}? Enter your PIN.`,
    expiresAt: now + duration(settingsOf(context).checkoutLife),
    onAnswer: { name: 'checkout', key: payment.id },
    cause,
  })
}

/** Ends a checkout as the subscriber has answered, and takes the money of one who agrees. @see docs/africastalking.md#checkout */
export function hearCheckoutAnswer(id: string, answer: PromptAnswer, context: Context): void {
  const payment = context.state.payments.get(id)
  if (payment === undefined || !isOpen(payment)) return
  const failure = failureOf(payment, answer, context)
  if (failure === undefined) endPayment(payment, 'Success', undefined, context)
  else endPayment(payment, 'Failed', failureText(failure), context)
}

const unreachableAfter = outcomeAfterSeconds('mobileB2C') * 1_000

function failureOf(payment: Payment, { outcome, pin }: PromptAnswer, context: Context): Failure | undefined {
  if (outcome !== 'accepted') return outcome
  const number = payment.source.name
  if (isWrong(pin, context.state.subscribers.get(number))) return 'wrongPin'
  return takeFromPurse(number, payment.value, context) ? undefined : 'insufficientFunds'
}

/** A yes without digits is that of a subscriber who enters the right ones. */
function isWrong(entered: string | undefined, { pin }: Subscriber): boolean {
  return entered !== undefined && entered !== pin
}
