import { MatchersV3 } from '@pact-foundation/pact'
import type { CallRequest, CallResult } from '../../../gateway/rails/httpCalls.ts'
import type { Rails } from '../../../gateway/rails/index.ts'
import type { Payout } from '../../../gateway/rails/rail.ts'
import type { WorkUnit } from '../../../gateway/runtime/work.ts'
import { fromState } from '../fromState.ts'
import type { ExpectedCall } from '../pact.ts'
import { toBank, toWallet } from '../payout.fixture.ts'
import { accept, account, apiKey, cost, money, taken, transactionId } from './parts.ts'

const { eachLike, equal, regex, string } = MatchersV3

const lookUp = (payout: Payout) => (rails: Rails, unit: WorkUnit) => rails.rails.africastalking.lookUp(payout, unit)

const findRequest = (id: string | MatchersV3.Matcher<string>): ExpectedCall['request'] => ({
  ...{ method: 'GET', path: '/query/transaction/find', headers: { apiKey, accept, 'cache-control': 'no-cache' } },
  query: { username: 'sandbox', transactionId: id },
})

const listRequest: ExpectedCall['request'] = {
  ...{ method: 'GET', path: '/query/transaction/fetch', headers: { apiKey, accept, 'cache-control': 'no-cache' } },
  query: {
    ...{ username: 'sandbox', productName: 'Payouts', pageNumber: '1', count: '100' },
    ...{ startDate: '2025-12-31', endDate: '2026-01-03' },
  },
}

/** A payment as queries show it. */
function shown({ id, receiver }: Payout, category: string): object {
  return {
    ...{ transactionId: string(transactionId), category: equal(category), destination: equal(receiver), value: money },
    ...{ status: regex('^(Queued|Success|Failed)$', 'Queued'), requestMetadata: { transactionId: equal(id) } },
  }
}

function found({ id, channel, receiver }: Payout): object {
  const stated = { amount: cost, channel, receiver }
  return {
    kind: 'found',
    payoutId: id,
    reported: 'Processing',
    providerReference: transactionId,
    cost,
    stated,
  }
}

const empty = JSON.stringify({ status: 'Success', responses: [] })
const nothingFurther = ({ url }: CallRequest): CallResult | undefined =>
  new URL(url).searchParams.get('pageNumber') === '2'
    ? { kind: 'answered', status: 200, text: empty, mediaType: 'application/json', retryAfter: undefined }
    : undefined

/** What has become of payouts. */
export const queries: readonly ExpectedCall[] = [
  ...([toWallet, toBank] as const).flatMap((payout): ExpectedCall[] => {
    const [where, category] = payout === toBank ? ['bank', 'MobileB2B'] : ['wallet', 'MobileB2C']
    const known = { ...payout, provider_reference: transactionId }
    return [
      {
        description: `the payment to a ${where}, by the id of the provider`,
        given: taken(payout),
        request: findRequest(fromState('transactionId', transactionId)),
        response: { status: 200, json: { status: 'Success', data: shown(payout, category) } },
        ask: lookUp(known),
        concludes: found(payout),
      },
      {
        description: `the payments of a product, with one to a ${where}`,
        given: taken(payout),
        request: listRequest,
        response: { status: 200, json: { status: 'Success', responses: eachLike(shown(payout, category)) } },
        ask: lookUp(payout),
        others: nothingFurther,
        concludes: { ...found(payout), others: [] },
      },
    ]
  }),
  {
    description: 'the payment of an id that the provider does not know',
    given: account,
    request: findRequest('ATPid_0'),
    response: { status: 200, json: { status: 'Failure' } },
    ask: lookUp({ ...toWallet, provider_reference: 'ATPid_0' }),
    concludes: { kind: 'unanswered', reason: 'The provider does not show its own transaction.' },
  },
  {
    description: 'the payments of a product that has paid nothing',
    given: account,
    request: listRequest,
    response: { status: 200, json: { status: 'Success', responses: [] } },
    ask: lookUp(toWallet),
    concludes: { kind: 'absent', asOf: toWallet.created_at },
  },
]
