import type { Context } from '../../context.ts'
import type { Money } from '../money/money.ts'
import { covers, moveMoney } from '../money/wallets.ts'
import { directionOf, listedText, providerFeeOf } from './categories.ts'
import type { Payment, PaymentOrder } from './payment.ts'

/** Tells whether wallet and stash have what a payment takes at once: its fee, and its value when it leaves. */
export function isCovered({ category, value, fee }: PaymentOrder, { state }: Context): boolean {
  return covers(state, directionOf(category) === 'Outbound' ? value : nothing(value), fee)
}

/** Takes the fee of an accepted payment, and its value when it leaves. @see docs/africastalking.md#wallet-and-stash */
export function takeMoney(payment: Payment, context: Context): void {
  move(payment, directionOf(payment.category) === 'Outbound' ? -payment.value.amount : 0, -payment.fee.amount, context)
}

/** Gives back what a failed payment had taken. @see docs/africastalking.md#wallet-and-stash */
export function returnMoney(payment: Payment, context: Context): void {
  move(payment, directionOf(payment.category) === 'Outbound' ? payment.value.amount : 0, payment.fee.amount, context)
}

/** Credits a successful payment that comes, less the fee of the operator. @see docs/africastalking.md#wallet-and-stash */
export function creditMoney(payment: Payment, context: Context): void {
  if (directionOf(payment.category) === 'Outbound') return
  move(payment, payment.value.amount - (providerFeeOf(payment)?.amount ?? 0), 0, context)
}

function move(payment: Payment, wallet: number, stash: number, context: Context): void {
  const { id: transactionId, value } = payment
  moveMoney({ currency: value.currency, wallet, stash, description: listedText(payment), transactionId }, context)
}

function nothing({ currency }: Money): Money {
  return { currency, amount: 0 }
}
