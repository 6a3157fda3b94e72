import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context, Operation } from '../context.ts'
import { premium } from '../data/premium.generated.ts'
import { askForSubscription } from '../lifeCycle/askForSubscription.ts'
import { parseMsisdn } from '../rules/numbers/msisdn.ts'
import { findProduct } from '../rules/premium/products.ts'
import { objectionOfSafaricom } from '../rules/premium/safaricom.ts'

type Form = components['schemas']['SafaricomSubscriptionForm']
type Reply = components['schemas']['SafaricomSubscriptionReply']

/** Asks a subscriber of Safaricom on the phone, or in the browser. @see docs/africastalking.md#subscriptions-at-safaricom */
export const createSafaricomSubscription: Operation<'createSafaricomSubscription'> = ({ body }, context) => ({
  status: 201,
  body: isPage(body.redirectUrl) ? ask(body, context) : refuse('`redirectUrl` is not an http or https URL', context),
})

/** Tells whether a browser can be sent there to show a page. */
function isPage(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}

function ask({ phoneNumber, shortCode, keyword, redirectUrl }: Form, context: Context): Reply {
  if (phoneNumber === undefined) return askInBrowser({ shortCode, keyword, redirectUrl }, context)
  const number = parseMsisdn(phoneNumber)
  const objection = number && objectionOfSafaricom(number, context.state.subscribers)
  const refusal = objection ?? askForSubscription({ phoneNumber, shortCode, keyword }, context)
  return refusal === undefined ? sent(drawTransactionId(context)) : refuse(refusal, context)
}

function askInBrowser(request: Pick<Form, 'shortCode' | 'keyword' | 'redirectUrl'>, context: Context): Reply {
  const product = findProduct('subscription', request.shortCode, request.keyword, context)
  if (product === undefined) return refuse('Invalid shortCode or keyword', context)
  const transactionId = drawTransactionId(context)
  context.state.browserRequests.put({ ...request, keyword: product.keyword, transactionId })
  const url = new URL(request.redirectUrl)
  url.searchParams.set('transactionId', transactionId)
  return { ...sent(transactionId), url: url.href }
}

function sent(transactionId: string): Reply {
  return { responseCode: 'Success', status: 'Sent', transactionId }
}

function refuse(reason: string, context: Context): Reply {
  context.explain(reason)
  return { responseCode: 'Failed', status: 'Failed', transactionId: 'None' }
}

function drawTransactionId({ random }: Context): string {
  return `Tid_${random.digits(premium.transactionIdDigits)}`
}
