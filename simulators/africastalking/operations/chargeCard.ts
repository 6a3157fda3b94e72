import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context, Operation } from '../context.ts'
import { chargeKnownCard } from '../lifeCycle/chargeKnownCard.ts'
import { cardRefusalOf, knownCard } from '../rules/payments/cards.ts'
import { cardParty } from '../rules/payments/charge.ts'
import { awaitPassword, openCharge } from '../rules/payments/openCharge.ts'
import { type Refusal, refusalFor } from '../rules/payments/refusals.ts'
import { termsOf } from '../rules/payments/terms.ts'
import { replyOnce } from '../rules/requests/keyedReply.ts'

type ChargeCardRequest = components['schemas']['ChargeCardRequest']
type Reply = components['schemas']['CardCharge']

/** Asks for money from a card: a new one needs a one-time password, the token of one pays at once. @see docs/africastalking.md#cards */
export const chargeCard: Operation<'chargeCard'> = ({ headers, body }, context) => ({
  status: 201,
  body: replyOnce(context.state.cardChargeReplies, headers['Idempotency-Key'], () => charge(body, context)),
})

function charge(body: ChargeCardRequest, context: Context): Reply {
  const { paymentCard, checkoutToken, currencyCode, productName, metadata = {} } = body
  const terms = termsOf(body, context)
  if ('text' in terms) return refused(terms)
  const { value, fee } = terms
  const order = { category: 'CardCheckout', productName, value, fee, metadata } as const
  if (checkoutToken !== undefined) {
    const paid = chargeKnownCard(checkoutToken, order, context)
    return 'text' in paid ? refused(paid) : paid
  }
  if (paymentCard === undefined) return refused(refusalFor('noCard'))
  const refusal = cardRefusalOf(paymentCard, currencyCode, context.now)
  if (refusal !== undefined) return refused(refusal)
  const card = knownCard(paymentCard)
  const payment = openCharge({ ...order, source: cardParty(card) }, 'PendingValidation', context)
  if (payment === undefined) return refused(refusalFor('insufficientCredit'))
  awaitPassword(payment, { failure: card.failure, card }, context)
  return { description: 'Waiting for user input', status: 'PendingValidation', transactionId: payment.id }
}

function refused({ status, text }: Refusal): Reply {
  return { description: text, status }
}
