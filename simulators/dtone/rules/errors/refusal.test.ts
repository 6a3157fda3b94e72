import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createSteeredDtone } from '../../../../testing/providers/steeredDtone.ts'
import { errors } from '../../data/errors.generated.ts'
import type { ErrorKey } from './refusal.ts'

type SteeredDtone = ReturnType<typeof createSteeredDtone>
type Answer = Awaited<ReturnType<SteeredDtone['ask']>>

/** How an application provokes an error. */
type Way = (stack: SteeredDtone) => Promise<Answer>

let stack: SteeredDtone

beforeEach(async () => {
  stack = createSteeredDtone()
  await stack.open()
})

afterEach(() => {
  stack.close()
  expect(stack.reported).toEqual([])
})

const get =
  (path: string): Way =>
  ({ ask }) =>
    ask('GET', path)
const order =
  (change: object): Way =>
  ({ order }) =>
    order(change)
const party = { mobile_number: '+593990000100' }
const impossible = { mobile_number: '+593990000000000' }
const ranged = (unit: string, amount: number): Way =>
  order({
    ...{ product_id: 41201, credit_party_identifier: { mobile_number: '+23276123100' } },
    ...{ calculation_mode: 'DESTINATION_AMOUNT', destination: { unit_type: 'CURRENCY', unit, amount } },
  })

/** Demands an error by a fault rule, as in the documented recipes. */
const fault =
  (error: number): Way =>
  async ({ steer, order }) => {
    await steer('POST', '/faults', { effect: { kind: 'providerError', error } })
    return order()
  }

/** Acts on a created and possibly confirmed transaction. */
const afterwards =
  (auto_confirm: boolean, ...steps: readonly ('confirm' | 'cancel')[]): Way =>
  async ({ ask, order }) => {
    let answer = await order({ auto_confirm })
    const { id } = answer.body
    for (const step of steps) {
      answer = await ask(
        'POST',
        step === 'confirm' ? `/v1/async/transactions/${id}/confirm` : `/v1/transactions/${id}/cancel`,
      )
    }
    return answer
  }

const ways: Readonly<Record<ErrorKey, Way>> = {
  badRequest: order({ external_id: '' }),
  unauthorized: ({ ask }) => ask('GET', '/v1/balances', undefined, { authorization: '' }),
  resourceNotFound: get('/v1/nowhere'),
  tooManyRequests: async ({ ask, steer }) => {
    await steer('PATCH', '/dtone/settings', { rateLimit: { requests: 1, window: 'PT1S' } })
    await ask('GET', '/v1/balances')
    return ask('GET', '/v1/balances')
  },
  productNotAvailable: order({ product_id: 1 }),
  productAmountOutOfRange: ranged('SLE', 1),
  productUnitInvalid: ranged('USD', 250),
  benefitsNotDefined: fault(1_003_101),
  promotionNotFound: get('/v1/promotions/999999'),
  campaignNotFound: get('/v1/campaigns/999999'),
  creditPartyMobileNumberInvalid: order({ credit_party_identifier: impossible }),
  serviceNotFound: get('/v1/services/999'),
  countryNotFound: get('/v1/countries/ZZZ'),
  operatorNotFound: get('/v1/operators/999999'),
  senderMobileNumberInvalid: order({ sender: impossible }),
  insufficientBalance: async ({ order, steer }) => {
    await steer('PUT', '/dtone/balances/USD', { available: 0 })
    return order()
  },
  debitPartyMobileNumberInvalid: order({ debit_party_identifier: impossible }),
  accountBalanceNotFound: get('/v1/balances?unit=XXX'),
  beneficiaryMobileNumberInvalid: order({ beneficiary: impossible }),
  externalIdAlreadyUsed: async ({ order }) => {
    await order({ external_id: 'once', credit_party_identifier: party })
    return order({ external_id: 'once', credit_party_identifier: party })
  },
  transactionAlreadyConfirmed: afterwards(true, 'confirm'),
  transactionNoLongerConfirmable: afterwards(false, 'cancel', 'confirm'),
  transactionAlreadyCancelled: afterwards(false, 'cancel', 'cancel'),
  transactionNoLongerCancellable: afterwards(true, 'cancel'),
  methodNotSupported: ({ ask }) =>
    ask('POST', '/v1/lookup/statement-inquiry', { product_id: 6035, account_number: 'A-1' }),
  transactionNotFound: get('/v1/transactions/1'),
  unexpectedError: fault(1_009_001),
  serviceUnavailable: ({ ask }) =>
    ask('POST', '/v1/lookup/statement-inquiry', { product_id: 48_001, account_number: '54400100104' }),
}

describe('every error of the table can be provoked by a request', () => {
  test.each(Object.entries(ways))('%s', async (name, way) => {
    const row = new Map(Object.entries(errors)).get(name)
    const { status, headers, body } = await way(stack)
    expect({ status, body }).toEqual({
      status: row?.http,
      body: { errors: [{ code: row?.code, message: row?.message }] },
    })
    expect(headers['content-type']).toContain('application/json')
    expect(headers['WWW-Authenticate']).toBe(status === 401 ? 'Basic realm="DT One"' : undefined)
  })

  test('no error is left out', () => {
    expect(Object.keys(ways).toSorted()).toEqual(Object.keys(errors).toSorted())
  })
})
