import type { Instant } from '../../../kernel/time/instant.ts'
import type { Context } from '../../context.ts'
import { premium } from '../../data/premium.generated.ts'
import type { Money } from '../money/money.ts'
import type { Msisdn } from '../numbers/msisdn.ts'
import { chargeFor, chargeSubscriber } from './charges.ts'
import { takeLink } from './links.ts'
import { findProduct } from './products.ts'
import { subscriptionsOf } from './subscriptions.ts'
import type { PremiumOutcome, PremiumRequest, PremiumTerms } from './terms.ts'

/** Makes the terms of a premium message, and uses up the link that it answers. @see docs/africastalking.md#on-demand-messages */
export function premiumTerms(number: Msisdn, request: PremiumRequest, context: Context): PremiumTerms {
  const { shortCode, keyword, linkId, retryHours } = request
  const terms = { shortCode, keyword, answerFor: undefined, hasWrongLink: false, retryHours, retries: 0 }
  if (linkId === undefined) return terms
  const link = takeLink(context.state, linkId, number, shortCode)
  const product = link && findProduct('onDemand', link.shortCode, link.keyword, context)
  return product === undefined
    ? { ...terms, hasWrongLink: true }
    : { ...terms, answerFor: chargeFor(number, 'onDemand', product) }
}

/** Charges the subscriber for a message, or tells why it is not delivered. @see docs/africastalking.md#premium-charges */
export function attemptPremium(number: Msisdn, terms: PremiumTerms, leftAt: Instant, context: Context): PremiumOutcome {
  if (terms.hasWrongLink) return { status: 'Rejected', failureReason: 'InvalidLinkId' }
  const price = terms.answerFor ?? subscriptionPrice(number, terms, context)
  if (price === undefined) return { status: 'Rejected', failureReason: 'UserNotSubscribedToProduct' }
  if (chargeSubscriber(number, price, context)) return { status: 'Success' }
  return nextAttempt(context.now) <= leftAt + terms.retryHours * 3_600_000
    ? 'retry'
    : { status: 'Rejected', failureReason: 'InsufficientCredit' }
}

/** When a message is tried again. */
export function nextAttempt(now: Instant): Instant {
  return now + premium.retryEverySeconds * 1_000
}

/** The price of a message to a subscriber of the product; undefined when the number is not subscribed, or the product is gone. */
function subscriptionPrice(number: Msisdn, { shortCode, keyword }: PremiumTerms, context: Context): Money | undefined {
  for (const one of subscriptionsOf(context.state, number, shortCode, keyword)) {
    const product = findProduct('subscription', one.shortCode, one.keyword, context)
    if (product !== undefined) return chargeFor(number, 'subscription', product)
  }
  return undefined
}
