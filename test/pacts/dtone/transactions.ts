import { MatchersV3 } from '@pact-foundation/pact'
import type { Rails } from '../../../gateway/rails/index.ts'
import type { Payout } from '../../../gateway/rails/rail.ts'
import type { WorkUnit } from '../../../gateway/runtime/work.ts'
import type { ExpectedCall, State } from '../pact.ts'
import { airtime, chosenAirtime } from '../payout.fixture.ts'
import { account, created, errors, headers, jsonHeaders, refused, report, transaction } from './parts.ts'

const { eachLike, matchStatus, string } = MatchersV3

const submit = (payout: Payout) => (rails: Rails, unit: WorkUnit) =>
  rails.rails.dtone.submit([payout], unit, async () => {})
const lookUp = (rails: Rails, unit: WorkUnit) => rails.rails.dtone.lookUp(airtime, unit)

function creation(amount: number): ExpectedCall['request'] {
  return {
    ...{ method: 'POST', path: '/v1/async/transactions', headers: jsonHeaders },
    json: {
      ...{ external_id: airtime.id, product_id: 41_301, calculation_mode: 'DESTINATION_AMOUNT', auto_confirm: true },
      destination: { unit_type: 'CURRENCY', unit: 'KES', amount },
      credit_party_identifier: { mobile_number: airtime.receiver },
      callback_url: string('http://127.0.0.1:3000/callbacks/dtone/token'),
    },
  }
}

const underWay = 'CREATED|CONFIRMED|SUBMITTED'
const usedUp: State = { name: 'a balance that is used up' }
const rateLimit: State = { name: 'a rate limit that is reached' }

type Refusal = readonly [what: string, given: State, asked: number, status: number, code: number, message: string]

const refusals: readonly Refusal[] = [
  ['which no balance covers', usedUp, 1_400, 400, 1_006_001, 'Insufficient balance'],
  ['out of the range of its product', account, 9_999_999, 400, 1_003_002, 'Requested product amount is out of range'],
  ['with wrong credentials', refused, 1_400, 401, 1_000_401, 'Unauthorized'],
]

/** Transactions: their creation with its refusals, and what has become of them. */
export const transactions: readonly ExpectedCall[] = [
  {
    description: 'a transaction, which is created',
    given: account,
    request: creation(1_400),
    response: { status: matchStatus(201, [200, 201]), json: transaction(airtime, 'CONFIRMED', underWay) },
    ask: submit(chosenAirtime),
    concludes: [{ kind: 'accepted', ...report(airtime, 'CONFIRMED') }],
  },
  ...refusals.map(
    ([what, given, amount, status, code, message]): ExpectedCall => ({
      description: `a transaction ${what}`,
      given,
      request: creation(amount),
      response: { status, json: errors(code, message) },
      ask: submit({ ...chosenAirtime, asked_amount: String(amount) }),
      concludes: [{ kind: 'refused', reason: message }],
    }),
  ),
  {
    description: 'a transaction under an external id that was used',
    given: created(airtime),
    request: creation(1_400),
    response: { status: 400, json: errors(1_007_001, 'Transaction external ID has already been used') },
    ask: submit(chosenAirtime),
    concludes: [
      {
        kind: 'unanswered',
        reason: 'The provider has the external id, but does not show its transaction.',
      },
    ],
  },
  {
    description: 'a transaction, when there were too many requests',
    given: rateLimit,
    request: creation(1_400),
    response: { status: 429, json: errors(1_000_429, 'Too many requests') },
    ask: submit(chosenAirtime),
    concludes: [{ kind: 'postponed', reason: 'status 429' }],
  },
  {
    description: 'the transaction of an external id',
    given: created(airtime),
    request: search(),
    response: { status: 200, json: eachLike(transaction(airtime, 'CONFIRMED', underWay)) },
    ask: lookUp,
    concludes: { kind: 'found', ...report(airtime, 'CONFIRMED') },
  },
  {
    description: 'the transaction of an external id that the provider does not know',
    given: account,
    request: search(),
    response: { status: 200, json: [] },
    ask: lookUp,
    concludes: { kind: 'absent', asOf: airtime.created_at },
  },
  {
    description: 'the transaction of an external id that the provider says that it does not know',
    given: { name: 'a search that finds nothing, and says so' },
    request: search(),
    response: { status: 404, json: errors(1_008_004, 'Transaction not found') },
    ask: lookUp,
    concludes: { kind: 'absent', asOf: airtime.created_at },
  },
]

function search(): ExpectedCall['request'] {
  return { method: 'GET', path: '/v1/transactions', headers, query: { external_id: airtime.id } }
}
