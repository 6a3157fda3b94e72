import type { Clock } from '../../runtime/clock.ts'
import { type JsonReader, parseJson } from '../../runtime/json.ts'
import type { WorkUnit } from '../../runtime/work.ts'
import type { CallResult, HttpCall } from '../httpCalls.ts'
import type { AfricasTalkingOptions } from './options.ts'
import { type PaymentList, partSize, readPaymentList, type Unanswered } from './paymentList.ts'
import { sharedReadings } from './sharedReadings.ts'

/** When a payment was asked for, in ms since the epoch. */
export interface Asking {
  readonly created_at: number
  /** When a request for it was last left without a usable answer. */
  readonly doubtful_since: number | null
}

/** What the provider can be asked about payments of both directions. */
export interface PaymentQueries {
  /** Finds a payment by the provider's own id. */
  find(transactionId: string, unit: WorkUnit): Promise<JsonReader | Unanswered>
  /** Lists the payments of the product around a request. `asOf`: when it was asked, in ms since the epoch. */
  listAround(
    asking: Asking,
    unit: WorkUnit,
  ): Promise<{ readonly list: PaymentList | Unanswered; readonly asOf: number }>
}

/** The queries of an account. All who ask for the same list share one reading. @see docs/gateway.md#doubtful-mobile-money */
export function paymentQueries(options: AfricasTalkingOptions, clock: Clock, call: HttpCall): PaymentQueries {
  const { username, productName } = options
  // A list out of a cache would be older than the question.
  const headers = { apiKey: options.apiKey, accept: 'application/json', 'cache-control': 'no-cache' }

  async function ask(path: string, query: Record<string, string>, unit: WorkUnit): Promise<JsonReader | Unanswered> {
    const url = new URL(path, options.paymentsUrl ?? options.url)
    url.search = new URLSearchParams({ username, ...query }).toString()
    return readAnswer(await call({ method: 'GET', url: url.href, headers }, unit))
  }

  function readDays(days: string, unit: WorkUnit): Promise<PaymentList | Unanswered> {
    return readPaymentList(async (part) => {
      const query = { productName, pageNumber: String(part), count: String(partSize), ...JSON.parse(days) }
      const answer = await ask('/query/transaction/fetch', query, unit)
      return 'kind' in answer ? answer : { kind: 'part', answer }
    })
  }

  const listed = sharedReadings(clock, readDays)
  return {
    async find(transactionId, unit) {
      const answer = await ask('/query/transaction/find', { transactionId }, unit)
      if ('kind' in answer) return answer
      // The provider has given the id itself, so not to know it is no denial.
      return answer.at('status').text === 'Success'
        ? answer.at('data')
        : { kind: 'unanswered', reason: 'The provider does not show its own transaction.' }
    },
    async listAround(asking, unit) {
      const { result, asOf } = await listed(JSON.stringify(daysAround(asking, clock.now())), unit)
      return { list: result, asOf }
    },
  }
}

function readAnswer(result: CallResult): JsonReader | Unanswered {
  if (result.kind !== 'answered') return { kind: 'unanswered', reason: result.reason }
  const { status, text, mediaType } = result
  const answer = status === 200 && mediaType === 'application/json' ? parseJson(text) : undefined
  return answer ?? { kind: 'unanswered', reason: `status ${status} without a body of JSON` }
}

const day = 86_400_000

/** The days in which the provider may have taken a request, wherever its days begin and whether or not the last one is included. */
function daysAround({ created_at, doubtful_since }: Asking, now: number): { startDate: string; endDate: string } {
  const date = (at: number): string => new Date(at).toISOString().slice(0, 10)
  return { startDate: date(created_at - day), endDate: date((doubtful_since ?? now) + 2 * day) }
}
