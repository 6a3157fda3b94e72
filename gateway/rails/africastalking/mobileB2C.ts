import { maskPhoneNumber } from '../../destinations/phoneNumbers.ts'
import { currency } from '../../runtime/currency.ts'
import type { JsonReader } from '../../runtime/json.ts'
import { majorUnits } from '../../runtime/money.ts'
import type { HttpCall } from '../httpCalls.ts'
import type { Payout, Rail, Submission } from '../rail.ts'
import { refusals } from './data/refusals.generated.ts'
import type { AfricasTalkingOptions } from './options.ts'
import { readMoney, readText } from './payment.ts'
import { paymentAnswer } from './paymentAnswer.ts'
import { paymentRequest } from './paymentRequest.ts'

/** Pays mobile wallets, up to ten in one request. @see docs/gateway.md#providers */
export function mobileB2C(options: AfricasTalkingOptions, pay: HttpCall): Rail['submit'] {
  const request = paymentRequest(options, '/mobile/b2c/request')
  return async (payouts, unit) => {
    const answer = paymentAnswer(await pay(request({ recipients: payouts.map(recipient) }), unit))
    return payouts.map((payout) => (answer.kind === 'read' ? readEntry(answer.body, payout) : answer))
  }
}

function recipient({ id, receiver, amount, batch_item_id }: Payout): object {
  const metadata = { transactionId: id, itemId: batch_item_id ?? id }
  return {
    phoneNumber: receiver,
    currencyCode: currency,
    amount: majorUnits(amount),
    reason: 'BusinessPayment',
    metadata,
  }
}

/** One entry for a number is the rule; where there are several, one that was queued or has a transaction is what counts. */
function readEntry(answer: JsonReader, { receiver }: Payout): Submission {
  const entries = answer.at('entries').list
  const own = entries.filter((entry) => entry.at('phoneNumber').text === receiver)
  const entry = own.find(isQueued) ?? own.find(hasTransaction) ?? own[0]
  const overall = readText(answer.at('errorMessage'))
  if (entry !== undefined) return isQueued(entry) ? accepted(entry) : declined(entry, overall)
  const nothing = entries.length === 0 && (answer.at('numQueued').number ?? 0) === 0
  if (nothing && overall !== undefined) return { kind: 'refused', reason: overall }
  return { kind: 'unanswered', reason: `the answer has no entry for ${maskPhoneNumber(receiver)}` }
}

function isQueued(entry: JsonReader): boolean {
  return entry.at('status').text === 'Queued'
}

function hasTransaction(entry: JsonReader): boolean {
  return readText(entry.at('transactionId')) !== undefined
}

function accepted(entry: JsonReader): Submission {
  const providerReference = readText(entry.at('transactionId'))
  const cost = readMoney(entry.at('value').text)
  return {
    kind: 'accepted',
    reported: 'Processing',
    ...(providerReference && { providerReference }),
    ...(cost && { cost }),
    stated: { amount: cost },
  }
}

/** A payout that has a transaction of the provider's is under way whatever its status is called; an unknown status says nothing. */
function declined(entry: JsonReader, overall: string | undefined): Submission {
  const status = entry.at('status').text ?? 'no status'
  const isRefusal = refusals.entries.some((known) => known === status)
  const providerReference = readText(entry.at('transactionId'))
  if (!isRefusal || hasTransaction(entry)) return { kind: 'unanswered', reason: `status ${status}`, providerReference }
  return { kind: 'refused', reason: readText(entry.at('errorMessage')) ?? overall ?? status }
}
