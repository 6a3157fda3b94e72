import { maskPhoneNumber } from '../../destinations/phoneNumbers.ts'
import type { Clock } from '../../runtime/clock.ts'
import { type JsonReader, parseJson } from '../../runtime/json.ts'
import { majorUnits } from '../../runtime/money.ts'
import type { WorkUnit } from '../../runtime/work.ts'
import type { CallResult } from '../httpCalls.ts'
import type { ProviderCalls } from '../providerCalls.ts'
import type { Payout, Rail, Submission } from '../rail.ts'
import { refusals } from './data/refusals.generated.ts'
import { groupRecipients } from './groupRecipients.ts'
import { africasTalkingLookUp } from './lookUp.ts'
import type { AfricasTalkingOptions } from './options.ts'
import { readMoney, readText } from './payment.ts'
import { isRejection } from './rejection.ts'

/** Payouts to mobile money in Sierra Leone. @see docs/gateway.md#providers */
export function africasTalkingPayouts(options: AfricasTalkingOptions, clock: Clock, { pay, ask }: ProviderCalls): Rail {
  const url = new URL('/mobile/b2c/request', options.paymentsUrl ?? options.url).href
  const headers = { apiKey: options.apiKey, accept: 'application/json', 'content-type': 'application/json' }

  async function submit(payouts: readonly Payout[], unit: WorkUnit): Promise<Submission[]> {
    const { username, productName } = options
    const body = JSON.stringify({ username, productName, recipients: payouts.map(recipient) })
    return readAnswer(await pay({ method: 'POST', url, headers, body, pays: true }, unit), payouts)
  }

  return {
    ...{ name: 'africastalking', group: groupRecipients, recognises: false },
    ...{ submit, lookUp: africasTalkingLookUp(options, clock, ask) },
  }
}

function recipient({ id, receiver, amount, batch_item_id }: Payout): object {
  const metadata = { transactionId: id, itemId: batch_item_id ?? id }
  return {
    phoneNumber: receiver,
    currencyCode: 'SLE',
    amount: majorUnits(amount),
    reason: 'BusinessPayment',
    metadata,
  }
}

/**
 * The provider has no way to recognise a request that it has seen, so only an answer that rules out a payout counts as a
 * refusal; after any other the money may have gone. @see docs/gateway.md#refusals
 */
function readAnswer(result: CallResult, payouts: readonly Payout[]): Submission[] {
  const same = (submission: Submission): Submission[] => payouts.map(() => submission)
  if (result.kind === 'unsent') return same({ kind: 'postponed', reason: result.reason })
  if (result.kind === 'unanswered') return same(result)
  const { status, text } = result
  if (isRejection(status, text)) return same({ kind: 'refused', reason: text })
  const answer = status === 200 || status === 201 ? parseJson(text) : undefined
  if (answer === undefined) return same({ kind: 'unanswered', reason: `status ${status} without a readable body` })
  return payouts.map((payout) => readEntry(answer, payout))
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
