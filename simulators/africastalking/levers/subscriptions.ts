import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'
import { beginSubscription } from '../lifeCycle/changeSubscription.ts'
import { parseMsisdn } from '../rules/numbers/msisdn.ts'
import { objectionOfSafaricom } from '../rules/premium/safaricom.ts'

/** Says yes in the browser that the application has sent to the operator's page. @see docs/africastalking.md#subscriptions-at-safaricom */
export const confirmAfricasTalkingSubscription: Lever<'confirmAfricasTalkingSubscription'> = ({ body }, context) => {
  const { browserRequests } = context.state
  const request = body.transactionId === undefined ? browserRequests.first() : browserRequests.get(body.transactionId)
  if (request === undefined) return problem(404, 'No subscription of this world waits for such a browser.')
  const number = parseMsisdn(body.number)
  if (number === undefined)
    return problem(400, `"${body.number}" is not a phone number in international format, such as +254711123456.`)
  const objection = objectionOfSafaricom(number, context.state.subscribers)
  if (objection !== undefined)
    return problem(400, `${objection}. The page is Safaricom's: use one of its numbers, such as +254711123456.`)
  browserRequests.delete(request.transactionId)
  const { shortCode, keyword, redirectUrl } = request
  beginSubscription({ number, shortCode, keyword }, context)
  return { status: 200, body: { number, shortCode, keyword, redirectUrl } }
}
