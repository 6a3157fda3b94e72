import type { Operation } from '../context.ts'
import { endSubscription, endSubscriptionRequest } from '../lifeCycle/changeSubscription.ts'
import { parseMsisdn } from '../rules/numbers/msisdn.ts'
import { subscriptionsOf } from '../rules/premium/subscriptions.ts'

/** Ends a subscription, or the wait for one. A number that has none gets the same answer. @see docs/africastalking.md#subscriptions */
export const deleteSubscription: Operation<'deleteSubscription'> = ({ body }, context) => {
  const { phoneNumber, shortCode, keyword } = body
  const number = parseMsisdn(phoneNumber)
  if (number === undefined) return { status: 201, body: { description: 'Invalid phone number', status: 'Failed' } }
  endSubscriptionRequest({ number, shortCode, keyword }, context)
  for (const one of subscriptionsOf(context.state, number, shortCode, keyword)) endSubscription(one, context)
  return { status: 201, body: { description: 'Succeeded', status: 'Success' } }
}
