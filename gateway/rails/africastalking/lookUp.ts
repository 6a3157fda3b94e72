import type { Clock } from '../../runtime/clock.ts'
import { type JsonReader, parseJson } from '../../runtime/json.ts'
import type { WorkUnit } from '../../runtime/work.ts'
import type { CallResult, HttpCall } from '../httpCalls.ts'
import { isReceiver } from '../isReceiver.ts'
import type { LookUp, Payout, Rail, Reported } from '../rail.ts'
import type { AfricasTalkingOptions } from './options.ts'
import { type Payment, readPayment } from './payment.ts'
import { type PaymentList, partSize, readPaymentList, type Unanswered, type UnnamedPayment } from './paymentList.ts'
import { sharedReadings } from './sharedReadings.ts'

/**
 * Asks what became of payouts: by the provider's id where it is known, else in the list of the product's payments, where the
 * metadata has ours. @see docs/gateway.md#doubtful-mobile-money
 */
export function africasTalkingLookUp(options: AfricasTalkingOptions, clock: Clock, call: HttpCall): Rail['lookUp'] {
  const { username, productName } = options
  // A list out of a cache would be older than the question.
  const headers = { apiKey: options.apiKey, accept: 'application/json', 'cache-control': 'no-cache' }

  async function ask(path: string, query: Record<string, string>, unit: WorkUnit): Promise<JsonReader | Unanswered> {
    const url = new URL(path, options.paymentsUrl ?? options.url)
    url.search = new URLSearchParams({ username, ...query }).toString()
    return readAnswer(await call({ method: 'GET', url: url.href, headers }, unit))
  }

  async function find(payout: Payout, transactionId: string, unit: WorkUnit): Promise<LookUp> {
    const answer = await ask('/query/transaction/find', { transactionId }, unit)
    return 'kind' in answer ? answer : readFound(answer, payout, transactionId)
  }

  const listed = sharedReadings(clock, readDays)

  function readDays(days: string, unit: WorkUnit): Promise<PaymentList | Unanswered> {
    return readPaymentList(async (part) => {
      const query = { productName, pageNumber: String(part), count: String(partSize), ...JSON.parse(days) }
      const answer = await ask('/query/transaction/fetch', query, unit)
      return 'kind' in answer ? answer : { kind: 'part', answer }
    })
  }

  return async (payout, unit) => {
    if (payout.provider_reference !== null) return find(payout, payout.provider_reference, unit)
    const { result, asOf } = await listed(JSON.stringify(daysOf(payout, clock.now())), unit)
    return result.kind === 'complete' ? search(result, payout, asOf) : result
  }
}

function readAnswer(result: CallResult): JsonReader | Unanswered {
  if (result.kind !== 'answered') return { kind: 'unanswered', reason: result.reason }
  const { status, text, mediaType } = result
  const answer = status === 200 && mediaType === 'application/json' ? parseJson(text) : undefined
  return answer ?? { kind: 'unanswered', reason: `status ${status} without a body of JSON` }
}

/** The provider has given the id itself, so not to know it is no denial. */
function readFound(answer: JsonReader, payout: Payout, transactionId: string): LookUp {
  const payment = answer.at('status').text === 'Success' ? readPayment(answer.at('data')) : undefined
  if (payment === undefined) return { kind: 'unanswered', reason: 'The provider does not show its own transaction.' }
  const { providerReference, payoutId = payout.id } = payment
  const isOwn = providerReference === transactionId && payoutId === payout.id
  return isOwn ? { kind: 'found', ...payment } : { kind: 'unanswered', reason: 'The answer is about another.' }
}

const day = 86_400_000

/** The days in which the provider may have taken a payout, wherever its days begin and whether or not the last one is included. */
function daysOf({ created_at, doubtful_since }: Payout, now: number): { startDate: string; endDate: string } {
  const date = (at: number): string => new Date(at).toISOString().slice(0, 10)
  return { startDate: date(created_at - day), endDate: date((doubtful_since ?? now) + 2 * day) }
}

/** What settles a payout comes first. */
const order: readonly Reported[] = ['Completed', 'Processing', 'Failed']

function search({ named, unnamed }: PaymentList, payout: Payout, asOf: number): LookUp {
  const own = named.get(payout.id)
  if (own === undefined) {
    if (!unnamed.some((payment) => mayBe(payout, payment))) return { kind: 'absent', asOf }
    return { kind: 'unanswered', reason: 'A payment to the same receiver names no payout, so it may be this one.' }
  }
  const readable = [...own.values()].filter((payment): payment is Payment => payment !== undefined)
  const [first, ...others] = readable.sort((a, b) => order.indexOf(a.reported) - order.indexOf(b.reported))
  if (first === undefined) return { kind: 'unanswered', reason: 'The payment has an unknown status.' }
  return { kind: 'found', ...first, others }
}

/** A B2C payment is never a payout to a bank, nor a B2B payment one to a number. */
function mayBe(payout: Payout, { channel, destination }: UnnamedPayment): boolean {
  if (channel !== undefined && channel !== payout.channel) return false
  return destination === undefined || isReceiver(payout, destination)
}
