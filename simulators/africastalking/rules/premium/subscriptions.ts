import type { Collection } from '../../../kernel/state/collection.ts'
import type { Instant } from '../../../kernel/time/instant.ts'
import { premium } from '../../data/premium.generated.ts'
import type { Msisdn } from '../numbers/msisdn.ts'
import { isSameWord } from './products.ts'

/** A number and the premium product that it is subscribed to, or may be soon. */
export interface Subscribing {
  readonly number: Msisdn
  readonly shortCode: string
  readonly keyword: string
}

/** A subscription that has begun and not ended. */
export interface Subscription extends Subscribing {
  /** Its place in the list, in the order in which subscriptions begin. */
  readonly id: number
  readonly since: Instant
}

/** A request to subscribe that has no answer yet. */
export interface SubscriptionRequest extends Subscribing {
  readonly key: string
  /** The question on the phone. */
  readonly prompt: number
}

/** A request that is answered in the browser of a subscriber whose number is not known before. */
export interface BrowserRequest {
  readonly transactionId: string
  readonly shortCode: string
  readonly keyword: string
  readonly redirectUrl: string
}

/** What is kept of subscriptions. */
export interface Subscriptions {
  readonly subscriptions: Collection<Subscription, number, 'number'>
  readonly subscriptionRequests: Collection<SubscriptionRequest>
}

/** The key of a request to subscribe: one number is asked once at a time. */
export function requestKey({ number, shortCode, keyword }: Subscribing): string {
  return `${number} ${shortCode} ${keyword.toUpperCase()}`
}

/** Lists the subscriptions of a number on a short code, to one product or, without a keyword, to any. */
export function subscriptionsOf(
  { subscriptions }: Pick<Subscriptions, 'subscriptions'>,
  number: string,
  shortCode: string | undefined,
  keyword?: string,
): Subscription[] {
  return subscriptions
    .find('number', number)
    .filter((one) => shortCode === undefined || one.shortCode === shortCode)
    .filter((one) => keyword === undefined || isSameWord(one.keyword, keyword))
}

/** Lists the next subscriptions to a product after an id, in the order of ids, a page at most. @see docs/africastalking.md#subscriptions */
export function pageOfSubscriptions(
  { subscriptions }: Pick<Subscriptions, 'subscriptions'>,
  { shortCode, keyword, after }: { readonly shortCode: string; readonly keyword: string; readonly after: number },
): Subscription[] {
  const page: Subscription[] = []
  for (const one of subscriptions.values()) {
    if (page.length === premium.subscriptionPageSize) break
    if (one.id > after && one.shortCode === shortCode && isSameWord(one.keyword, keyword)) page.push(one)
  }
  return page
}
