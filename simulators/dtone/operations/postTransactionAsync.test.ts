import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type DtoneWorld, dtoneStack, firstId } from '../../../testing/providers/dtoneStack.ts'

const { reported, open } = dtoneStack()
let demo: DtoneWorld

beforeEach(() => {
  demo = open()
})

afterEach(() => {
  expect(reported).toEqual([])
})

const path = '/v1/async/transactions'
const order = {
  external_id: 'order-1',
  product_id: 6035,
  credit_party_identifier: { mobile_number: '+593990000100' },
}

const refused = (status: number, code: number): object => ({ status, body: { errors: [{ code }] } })
const ranged = (unit: string, amount: number): object => ({
  product_id: 41201,
  credit_party_identifier: { mobile_number: '+23276123100' },
  calculation_mode: 'DESTINATION_AMOUNT',
  destination: { unit_type: 'CURRENCY', unit, amount },
})

describe('refuses with 1000400', () => {
  test.each([
    ['no external id', { external_id: undefined }],
    ['an external id of blanks', { external_id: '   ' }],
    ['an external id of 41 characters', { external_id: 'x'.repeat(41) }],
    ['no product', { product_id: undefined }],
    ['a product id of 0', { product_id: 0 }],
    ['a product id past int32', { product_id: 2_147_483_648 }],
    ['auto_confirm as text', { auto_confirm: 'true' }],
    ['an empty credit party', { credit_party_identifier: {} }],
    ['a number without a plus', { credit_party_identifier: { mobile_number: '593990000100' } }],
    ['no credit party where one is required', { credit_party_identifier: null }],
    ['an account where a number is required', { credit_party_identifier: { account_number: '100' } }],
    ['a callback URL that is none', { callback_url: 'not a url' }],
    ['an extra key in an amount', { destination: { unit_type: 'CURRENCY', unit: 'SLE', amount: 1, fee: 1 } }],
    ['a ranged product without a mode', { ...ranged('SLE', 250), calculation_mode: null }],
    ['a ranged product without its amount', { ...ranged('SLE', 250), destination: null }],
  ])('%s', async (_, change) => {
    expect(await demo.post(path, { ...order, ...change })).toMatchObject(refused(400, 1_000_400))
  })

  test.each([
    ['a body that is no JSON', '{"external_id":', {}],
    ['no body', '', {}],
    ['another media type', '<order/>', { 'content-type': 'application/xml' }],
  ])('%s', async (_, body, headers) => {
    expect(await demo.post(path, body, headers)).toMatchObject(refused(400, 1_000_400))
  })
})

test.each([
  ['an unknown product', { product_id: 1 }, 404, 1_003_001],
  ['an amount below the range', ranged('SLE', 11), 400, 1_003_002],
  ['an amount between increments', ranged('SLE', 250.005), 400, 1_003_002],
  ['another currency', ranged('USD', 250), 400, 1_003_003],
  [
    'a credit party number that is too short',
    { credit_party_identifier: { mobile_number: '+5939900' } },
    400,
    1_005_003,
  ],
  ['a sender number that is too short', { sender: { mobile_number: '+5939900' } }, 400, 1_005_503],
  ['a debit party number that is too short', { debit_party_identifier: { mobile_number: '+5939900' } }, 400, 1_006_003],
  ['a beneficiary number that is too short', { beneficiary: { mobile_number: '+5939900' } }, 400, 1_006_503],
  ['a currency without balance', { product_id: 43201 }, 404, 1_006_009],
])('refuses %s', async (_, change, status, code) => {
  expect(await demo.post(path, { ...order, ...change })).toMatchObject(refused(status, code))
  expect(await demo.get('/v1/transactions')).toMatchObject({ body: [] })
})

test("refuses a second use of an external id, whatever the first transaction's status", async () => {
  await demo.post(path, order)
  await demo.post(`/v1/transactions/${firstId}/cancel`)
  expect(await demo.post(path, order)).toMatchObject(refused(400, 1_007_001))
})

test('ignores unknown keys and repeats only documented ones', async () => {
  const { status, body } = await demo.post(path, {
    ...order,
    basket: 7,
    sender: { first_name: 'Awa' },
    beneficiary: null,
  })
  expect(status).toBe(201)
  expect(body).toMatchObject({ sender: { first_name: 'Awa' }, credit_party_identifier: order.credit_party_identifier })
  for (const key of ['basket', 'product_id', 'auto_confirm', 'beneficiary', 'requested_values', 'pin']) {
    expect(body).not.toHaveProperty(key)
  }
})

test('prices a ranged product and shows requested and adjusted values', async () => {
  expect(await demo.post(path, { ...order, ...ranged('SLE', 250) })).toMatchObject({
    status: 201,
    body: {
      prices: { wholesale: { unit_type: 'CURRENCY', unit: 'USD', amount: 10.87, fee: 0 }, retail: null },
      rates: { base: 23, wholesale: 23, retail: null },
      benefits: [{ type: 'CREDITS', unit: 'SLE', amount: { base: 250 } }],
      promotions: null,
      requested_values: { source: { unit: 'USD', amount: 10.8695652173913 }, destination: { amount: 250 } },
      adjusted_values: { source: { unit: 'USD', amount: 10.87 }, destination: { unit: 'SLE', amount: 250 } },
    },
  })
})
