import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'
import { beginSubscription } from '../lifeCycle/changeSubscription.ts'
import { parseMsisdn } from '../rules/numbers/msisdn.ts'
import { premiumSettings } from '../rules/premium/settings.ts'

/** Shows how notifications of subscriptions are written. @see docs/africastalking.md#subscriptions */
export const getAfricasTalkingPremiumSettings: Lever<'getAfricasTalkingPremiumSettings'> = (_request, { state }) => ({
  status: 200,
  body: { updateTypeCase: premiumSettings(state).updateTypeCase },
})

/** Sets how notifications of subscriptions are written. @see docs/africastalking.md#subscriptions */
export const putAfricasTalkingPremiumSettings: Lever<'putAfricasTalkingPremiumSettings'> = ({ body }, { state }) => {
  state.premiumSettings.put({ name: 'premium', ...body })
  return { status: 200, body }
}

/** Says yes in the browser that the application has sent to the operator's page. @see docs/africastalking.md#subscriptions-at-safaricom */
export const confirmAfricasTalkingSubscription: Lever<'confirmAfricasTalkingSubscription'> = (
  { body },
  context,
) => {
  const { browserRequests } = context.state
  const request = body.transactionId === undefined ? browserRequests.first() : browserRequests.get(body.transactionId)
  if (request === undefined) return problem(404, 'No subscription of this world waits for such a browser.')
  const number = parseMsisdn(body.number)
  if (number === undefined)
    return problem(400, `"${body.number}" is not a phone number in international format, such as +254711123456.`)
  browserRequests.delete(request.transactionId)
  const { shortCode, keyword, redirectUrl } = request
  beginSubscription({ number, shortCode, keyword }, context)
  return { status: 200, body: { number, shortCode, keyword, redirectUrl } }
}
