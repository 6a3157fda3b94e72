import { currency } from '../../runtime/currency.ts'
import type { JsonReader } from '../../runtime/json.ts'
import { majorUnits } from '../../runtime/money.ts'
import type { Collection, CollectionLookUp, CollectionRequest, Collections } from '../collections.ts'
import type { HttpCall } from '../httpCalls.ts'
import { type CheckoutPayment, readCheckout, requestIdMember } from './checkoutPayment.ts'
import { refusals } from './data/refusals.generated.ts'
import type { AfricasTalkingOptions } from './options.ts'
import { readText } from './payment.ts'
import { paymentAnswer } from './paymentAnswer.ts'
import type { PaymentList } from './paymentList.ts'
import type { PaymentQueries } from './paymentQueries.ts'
import { paymentRequest } from './paymentRequest.ts'

/** Asks subscribers to pay into the account's product. @see docs/gateway.md#mobile-money-at-the-checkout */
export function mobileCheckout(
  options: AfricasTalkingOptions,
  pay: HttpCall,
  { find, listAround }: PaymentQueries,
): Collections {
  const request = paymentRequest(options, '/mobile/checkout/request')
  return {
    async request(collection, unit) {
      const result = await pay(request(membersOf(collection)), unit)
      const answer = paymentAnswer(result)
      if (answer.kind === 'read') return readReply(answer.body)
      if (answer.kind === 'refused') return { kind: 'refused', reason: answer.reason, isUnsent: false }
      if (answer.kind === 'postponed') return { kind: 'refused', reason: answer.reason, isUnsent: true }
      return { kind: 'unanswered', reason: answer.kind === 'unanswered' ? answer.reason : 'the answer is none' }
    },
    async lookUp(collection, unit) {
      if (collection.provider_reference !== null) {
        const found = await find(collection.provider_reference, unit)
        return 'kind' in found ? found : readFound(readCheckout(found), collection)
      }
      const { list, asOf } = await listAround(collection, unit)
      return list.kind === 'complete' ? search(list, collection, asOf) : list
    },
  }
}

function membersOf({ id, payer, amount }: Collection): object {
  return { phoneNumber: payer, currencyCode: currency, amount: majorUnits(amount), metadata: { [requestIdMember]: id } }
}

/** What has a transaction of the provider's is under way whatever its status is called; an unknown status says nothing. */
function readReply(reply: JsonReader): CollectionRequest {
  const status = reply.at('status').text ?? 'no status'
  const providerReference = readText(reply.at('transactionId'))
  if (status === 'PendingConfirmation' && providerReference !== undefined)
    return { kind: 'accepted', providerReference }
  const isRefusal = refusals.checkouts.some((known) => known === status)
  if (!isRefusal || providerReference !== undefined)
    return { kind: 'unanswered', reason: `status ${status}`, providerReference }
  return { kind: 'refused', reason: readText(reply.at('description')) ?? status, isUnsent: false }
}

function readFound(
  payment: CheckoutPayment | undefined,
  { id, provider_reference }: Pick<Collection, 'id' | 'provider_reference'>,
): CollectionLookUp {
  if (payment === undefined) return { kind: 'unanswered', reason: 'The provider does not show its own transaction.' }
  const { requestId = id, providerReference } = payment
  if (requestId === id && providerReference === provider_reference) return { kind: 'found', payments: [payment] }
  return { kind: 'unanswered', reason: 'The answer is about another.' }
}

function search({ checkouts, unnamedPayers }: PaymentList, { id, payer }: Collection, asOf: number): CollectionLookUp {
  const own = checkouts.get(id)
  if (own === undefined) {
    const mayBeOwn = unnamedPayers.some((one) => one === undefined || digits(one) === digits(payer))
    if (!mayBeOwn) return { kind: 'absent', asOf }
    return { kind: 'unanswered', reason: 'A payment from the same number names no request, so it may be this one.' }
  }
  const [first, ...others] = [...own.values()].filter((payment): payment is CheckoutPayment => payment !== undefined)
  if (first === undefined) return { kind: 'unanswered', reason: 'The payment has an unknown status.' }
  return { kind: 'found', payments: [first, ...others] }
}

function digits(text: string): string {
  return text.replaceAll(/\D/g, '')
}
