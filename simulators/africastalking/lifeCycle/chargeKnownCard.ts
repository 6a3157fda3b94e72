import type { Context } from '../context.ts'
import { charges } from '../data/charges.generated.ts'
import { type ChargeOrder, cardParty } from '../rules/payments/charge.ts'
import { openCharge } from '../rules/payments/openCharge.ts'
import { type Refusal, refusalFor } from '../rules/payments/refusals.ts'
import { endPayment } from './endPayment.ts'
import { paidText } from './validateCharge.ts'

interface Paid {
  readonly description: string
  readonly status: 'Success'
  readonly transactionId: string
}

/** Charges a card that has paid before, without a password. @see docs/africastalking.md#cards */
export function chargeKnownCard(token: string, order: Omit<ChargeOrder, 'source'>, context: Context): Paid | Refusal {
  const known = context.state.cardTokens.get(token)
  if (known === undefined) return refusalFor('invalidCardToken')
  if (order.value.currency !== charges.cardCurrency) return refusalFor('currencyNotSupported')
  const payment = openCharge({ ...order, source: cardParty(known.card) }, 'Queued', context)
  if (payment === undefined) return refusalFor('insufficientCredit')
  endPayment(payment, 'Success', undefined, context)
  return { description: paidText, status: 'Success', transactionId: payment.id }
}
