import { subscriptionNotification } from '../callbacks/subscriptionNotification.ts'
import type { Context } from '../context.ts'
import { requestKey, type Subscribing, type Subscription, subscriptionsOf } from '../rules/premium/subscriptions.ts'

/** Begins a subscription, unless the number has it, and tells the customer. @see docs/africastalking.md#subscriptions */
export function beginSubscription(subscribing: Subscribing, context: Context): void {
  const { number, shortCode, keyword } = subscribing
  const { state, now } = context
  endSubscriptionRequest(subscribing, context)
  if (subscriptionsOf(state, number, shortCode, keyword).length > 0) return
  state.subscriptions.put({ number, shortCode, keyword, id: state.subscriptionIds.next(), since: now })
  subscriptionNotification(subscribing, 'addition', context)
}

/** Ends the wait for an answer, and takes the question from the phone. @see docs/africastalking.md#subscriptions */
export function endSubscriptionRequest(subscribing: Subscribing, { state }: Pick<Context, 'state'>): void {
  const request = state.subscriptionRequests.get(requestKey(subscribing))
  if (request === undefined) return
  state.subscriptionRequests.delete(request.key)
  state.subscribers.withdraw(request.prompt)
}

/** Ends a subscription and tells the customer. @see docs/africastalking.md#subscriptions */
export function endSubscription(subscription: Subscription, context: Context): void {
  context.state.subscriptions.delete(subscription.id)
  subscriptionNotification(subscription, 'deletion', context)
}
