import type { Instant } from '../../../kernel/time/instant.ts'
import type { Context } from '../../context.ts'
import { premium } from '../../data/premium.generated.ts'
import type { Money } from '../money/money.ts'
import { chargeFor } from './charges.ts'
import { takeLink } from './links.ts'
import { findProduct } from './products.ts'
import { subscriptionsOf } from './subscriptions.ts'
import type { PremiumRequest, PremiumTerms } from './terms.ts'

/** Makes the terms of a premium message, and uses up the link that it answers. @see docs/africastalking.md#on-demand-messages */
export function premiumTerms(number: string, request: PremiumRequest, context: Context): PremiumTerms {
  const { shortCode, keyword, linkId, retryHours } = request
  const terms = { shortCode, keyword, answerFor: undefined, hasWrongLink: false, retryHours, retries: 0 }
  if (linkId === undefined) return terms
  const link = takeLink(context.state, linkId, number, shortCode)
  const product = link && findProduct('onDemand', link.shortCode, link.keyword, context)
  return link === undefined || product === undefined
    ? { ...terms, hasWrongLink: true }
    : { ...terms, answerFor: chargeFor(link.number, 'onDemand', product) }
}

/** The price of a premium message, or why it cannot be delivered at any price. @see docs/africastalking.md#premium-charges */
export function premiumPrice(
  number: string,
  terms: PremiumTerms,
  context: Context,
): Money | 'InvalidLinkId' | 'UserNotSubscribedToProduct' {
  if (terms.hasWrongLink) return 'InvalidLinkId'
  return terms.answerFor ?? subscriptionPrice(number, terms, context) ?? 'UserNotSubscribedToProduct'
}

/** When a premium message that has failed is tried again; undefined when its hours would be over. */
export function nextAttempt({ retryHours }: PremiumTerms, leftAt: Instant, now: Instant): Instant | undefined {
  const next = now + premium.retryEverySeconds * 1_000
  return next <= leftAt + retryHours * 3_600_000 ? next : undefined
}

/** The price of a message to a subscriber of the product; undefined when the number is not subscribed, or the product is gone. */
function subscriptionPrice(number: string, { shortCode, keyword }: PremiumTerms, context: Context): Money | undefined {
  for (const one of subscriptionsOf(context.state, number, shortCode, keyword)) {
    const product = findProduct('subscription', one.shortCode, one.keyword, context)
    if (product !== undefined) return chargeFor(one.number, 'subscription', product)
  }
  return undefined
}
