import type { JsonReader } from '../../runtime/json.ts'
import type { Collected } from '../collections.ts'
import { readMoney, readText } from './payment.ts'

/** A payment of a subscriber who was asked for it, and the id of the request where it repeats it. */
export type CheckoutPayment = Collected & { readonly requestId: string | undefined }

/** The statuses of such a payment. Another one says nothing. */
const statuses: ReadonlyMap<string | undefined, Collected['reported']> = new Map([
  ['PendingConfirmation', 'Waiting'],
  ['Queued', 'Waiting'],
  ['Success', 'Paid'],
  ['Failed', 'Failed'],
])

/** The member of a request's metadata that has our id. Payouts have another one. */
export const requestIdMember = 'checkoutId'

/** Whether a payment is one of a subscriber who was asked for it, by its category. */
export function isCheckout(payment: JsonReader): boolean {
  return payment.at('category').text === 'MobileCheckout'
}

/** The id of a request to a subscriber, which its metadata named. */
export function readRequestId(payment: JsonReader): string | undefined {
  return payment.at('requestMetadata').at(requestIdMember).text
}

/** Reads such a payment; undefined when a part that matters is missing. */
export function readCheckout(payment: JsonReader): CheckoutPayment | undefined {
  const reported = statuses.get(payment.at('status').text)
  const providerReference = readText(payment.at('transactionId'))
  if (reported === undefined || providerReference === undefined) return undefined
  const requestId = readRequestId(payment)
  return {
    ...{ requestId, isNamed: requestId !== undefined, reported, providerReference },
    reason: readText(payment.at('description')),
    amount: readMoney(payment.at('value').text),
    payer: readText(payment.at('source')),
  }
}
