import type { PromptAnswer } from '../../subscribers/index.ts'
import type { Context } from '../context.ts'
import { premium } from '../data/premium.generated.ts'
import { formatMoney } from '../rules/money/money.ts'
import { type Msisdn, parseMsisdn } from '../rules/numbers/msisdn.ts'
import { chargeFor } from '../rules/premium/charges.ts'
import { isTokenGood, spendToken } from '../rules/premium/checkoutTokens.ts'
import { findProduct, type PremiumProduct } from '../rules/premium/products.ts'
import { requestKey, type SubscriptionRequest, subscriptionsOf } from '../rules/premium/subscriptions.ts'
import { beginSubscription } from './changeSubscription.ts'

/** Whom to ask for a subscription to what. */
export interface Asked {
  readonly phoneNumber: string
  readonly shortCode: string
  readonly keyword: string
  readonly checkoutToken?: string | undefined
}

/** Asks a subscriber on the phone. @returns why nobody is asked, undefined otherwise @see docs/africastalking.md#subscriptions */
export function askForSubscription(asked: Asked, context: Context): string | undefined {
  const { phoneNumber, shortCode, keyword, checkoutToken: token } = asked
  const number = parseMsisdn(phoneNumber)
  if (number === undefined) return 'Invalid phone number'
  if (token !== undefined && !isTokenGood(token, number, context)) return 'Invalid token provided'
  const product = findProduct('subscription', shortCode, keyword, context)
  if (product === undefined) return 'Invalid shortCode or keyword'
  if (subscriptionsOf(context.state, number, shortCode, keyword).length > 0) return 'Already subscribed'
  if (token !== undefined) spendToken(token, context)
  ask(number, product, context)
  return undefined
}

/** Shows the question on the phone, unless it is there. */
function ask(number: Msisdn, product: PremiumProduct, context: Context): void {
  const { shortCode, keyword } = product
  const { state, now, cause } = context
  const key = requestKey({ number, shortCode, keyword })
  if (state.subscriptionRequests.get(key) !== undefined) return
  const price = formatMoney(chargeFor(number, 'subscription', product))
  const { id: prompt } = state.subscribers.prompt({
    number,
    service: 'africastalking',
    from: shortCode,
    kind: 'subscription',
    text: `Subscribe to ${keyword} at ${price} a message?`,
    expiresAt: now + premium.promptLifeSeconds * 1_000,
    onAnswer: { name: 'subscription', key },
    cause,
  })
  state.subscriptionRequests.put({ key, number, shortCode, keyword, prompt })
}

/** Begins the subscription with a yes, if the product is still there. @see docs/africastalking.md#subscriptions */
export function hearSubscriptionAnswer(key: string, { outcome }: PromptAnswer, context: Context): void {
  const request: SubscriptionRequest | undefined = context.state.subscriptionRequests.get(key)
  if (request === undefined) return
  context.state.subscriptionRequests.delete(key)
  const isSold = findProduct('subscription', request.shortCode, request.keyword, context) !== undefined
  if (outcome === 'accepted' && isSold) beginSubscription(request, context)
}
