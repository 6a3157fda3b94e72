import { formatInstant } from '../../kernel/time/instant.ts'
import type { Operation } from '../context.ts'
import { pageOfSubscriptions } from '../rules/premium/subscriptions.ts'

/** Lists who is subscribed to a product, after an id. @see docs/africastalking.md#subscriptions */
export const fetchSubscriptions: Operation<'fetchSubscriptions'> = ({ query }, { state }) => {
  const { shortCode, keyword, lastReceivedId: after = 0 } = query
  const page = pageOfSubscriptions(state, { shortCode, keyword, after })
  const responses = page.map(({ id, number, since }) => ({ date: formatInstant(since), id, phoneNumber: number }))
  return { status: 200, body: { responses } }
}
