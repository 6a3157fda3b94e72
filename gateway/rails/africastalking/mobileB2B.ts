import { receiverBankCode } from '../../destinations/receiverBankCode.ts'
import { currency } from '../../runtime/currency.ts'
import type { JsonReader } from '../../runtime/json.ts'
import { majorUnits } from '../../runtime/money.ts'
import type { WorkUnit } from '../../runtime/work.ts'
import type { HttpCall } from '../httpCalls.ts'
import type { Payout, Submission } from '../rail.ts'
import { refusals } from './data/refusals.generated.ts'
import type { AfricasTalkingOptions } from './options.ts'
import { readText } from './payment.ts'
import { paymentAnswer } from './paymentAnswer.ts'
import { paymentRequest } from './paymentRequest.ts'

/** The only provider of B2B payments that pays SLE. */
const usualProvider = 'Athena'

/** Pays a bank account. A stand-in: the provider pays businesses, and knows no banks of Sierra Leone. @see docs/gateway.md#banks */
export function mobileB2B(
  options: AfricasTalkingOptions,
  pay: HttpCall,
): (payout: Payout, unit: WorkUnit) => Promise<Submission> {
  const request = paymentRequest(options, '/mobile/b2b/request')
  const { bankProvider: provider = usualProvider } = options
  return async (payout, unit) => {
    const answer = paymentAnswer(await pay(request({ provider, ...payment(payout) }), unit))
    return answer.kind === 'read' ? readReply(answer.body) : answer
  }
}

function payment({ id, receiver, amount, batch_item_id }: Payout): object {
  return {
    transferType: 'BusinessToBusinessTransfer',
    currencyCode: currency,
    amount: majorUnits(amount),
    destinationChannel: receiverBankCode(receiver),
    destinationAccount: receiver,
    metadata: { transactionId: id, itemId: batch_item_id ?? id },
  }
}

/** A payment that has a transaction of the provider's is under way whatever its status is called; an unknown status says nothing. */
function readReply(reply: JsonReader): Submission {
  const status = reply.at('status').text ?? 'no status'
  const providerReference = readText(reply.at('transactionId'))
  if (status === 'Queued')
    return { kind: 'accepted', reported: 'Processing', ...(providerReference && { providerReference }) }
  const isRefusal = refusals.businesses.some((known) => known === status)
  if (!isRefusal || providerReference !== undefined)
    return { kind: 'unanswered', reason: `status ${status}`, providerReference }
  return { kind: 'refused', reason: readText(reply.at('errorMessage')) ?? status }
}
