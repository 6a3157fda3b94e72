import { MatchersV3 } from '@pact-foundation/pact'
import type { CallRequest, CallResult } from '../../../gateway/rails/httpCalls.ts'
import type { Rails } from '../../../gateway/rails/index.ts'
import type { Asked, Payout } from '../../../gateway/rails/rail.ts'
import type { WorkUnit } from '../../../gateway/runtime/work.ts'
import type { ExpectedCall } from '../pact.ts'
import { airtime } from '../payout.fixture.ts'
import { account, headers, jsonHeaders } from './parts.ts'

const { arrayContaining, eachLike, equal, integer, number, string } = MatchersV3

const submit = (payout: Payout) => (rails: Rails, unit: WorkUnit) =>
  rails.rails.dtone.submit([payout], unit, async () => {})

/** What the gateway would ask for, had it gone on. */
async function choice(rails: Rails, unit: WorkUnit): Promise<Asked | undefined> {
  let asked: Asked | undefined
  await rails.rails.dtone.submit([airtime], unit, async (_, chosen) => {
    asked = chosen
  })
  return asked
}

function numberRequest(mobile_number: string): ExpectedCall['request'] {
  return {
    ...{ method: 'POST', path: '/v1/lookup/mobile-number', headers: jsonHeaders },
    json: { mobile_number, per_page: 100 },
  }
}

const operatorId = 41_021
const unassigned: Payout = { ...airtime, receiver: '+254711000000' }

const identified = ({ url }: CallRequest): CallResult | undefined =>
  new URL(url).pathname === '/v1/lookup/mobile-number'
    ? {
        ...{ kind: 'answered', status: 200, text: JSON.stringify([{ id: operatorId, identified: true }]) },
        ...{ mediaType: 'application/json', retryAfter: undefined },
      }
    : undefined

/** Whose a number is, what can be bought for it, and what with. */
export const catalogue: readonly ExpectedCall[] = [
  {
    description: 'the operator of a number',
    given: account,
    request: numberRequest(airtime.receiver),
    response: { status: 200, json: arrayContaining({ id: integer(operatorId), identified: equal(true) }) },
    ask: submit(airtime),
    concludes: [{ kind: 'postponed', reason: 'The provider did not list its products.' }],
  },
  {
    description: 'the operator of a number that none has',
    given: { name: 'a number that no operator has', parameters: { mobileNumber: unassigned.receiver } },
    request: numberRequest(unassigned.receiver),
    response: { status: 200, json: eachLike({ identified: equal(false) }) },
    ask: submit(unassigned),
    concludes: [{ kind: 'refused', reason: 'The provider does not know the operator of the number.' }],
  },
  {
    description: 'the airtime products of an operator',
    given: account,
    request: {
      ...{ method: 'GET', path: '/v1/products', headers },
      query: {
        ...{ operator_id: String(operatorId), service_id: '1' },
        ...{ type: 'RANGED_VALUE_RECHARGE', per_page: '100' },
      },
    },
    response: {
      status: 200,
      json: eachLike({
        ...{ id: integer(41_301), operator: { id: equal(operatorId) } },
        accepted_calculation_modes: arrayContaining('DESTINATION_AMOUNT'),
        destination: { unit: string('KES'), amount: { min: number(64), max: number(6_400), increment: number(1) } },
      }),
    },
    ask: choice,
    others: identified,
    concludes: { asked_product: '41301', asked_amount: '1400', asked_unit: 'KES' },
  },
  {
    description: 'the balances of the account',
    given: account,
    request: { method: 'GET', path: '/v1/balances', headers, query: { per_page: '100' } },
    response: {
      status: 200,
      json: eachLike({ unit: string('USD'), available: number(10_000), holding: number(25.5) }),
    },
    ask: (rails, unit) => rails.rails.dtone.balances?.(unit) ?? Promise.resolve(),
    concludes: [{ unit: 'USD', amount: '10025.5' }],
  },
]
