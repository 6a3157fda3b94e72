import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type DtoneWorld, dtoneStack, momentAfter } from '../../../testing/providers/dtoneStack.ts'

const { reported, open } = dtoneStack()
let demo: DtoneWorld

beforeEach(() => {
  demo = open()
})

afterEach(() => {
  expect(reported).toEqual([])
})

const day = 86_400_000

async function order(external_id: string, change: object = {}): Promise<void> {
  const credit_party_identifier = { mobile_number: '+593990000100' }
  const { status } = await demo.post('/v1/async/transactions', {
    external_id,
    product_id: 6035,
    credit_party_identifier,
    ...change,
  })
  expect(status).toBe(201)
}

async function found(query: string): Promise<unknown> {
  const { status, body } = await demo.get(`/v1/transactions${query}`)
  return status === 200 && Array.isArray(body) ? body.map(({ external_id }) => external_id) : body
}

const span = (from: number, to: number): string => `?from_date=${momentAfter(from)}&to_date=${momentAfter(to)}`
const badRequest = { errors: [{ code: 1_000_400, message: 'Bad Request' }] }

describe('the window of 24 hours', () => {
  test('ends now without dates, and includes its start', async () => {
    await order('first')
    await demo.passMilliseconds(1)
    await order('second')
    await demo.passMilliseconds(day - 1)
    expect(await found('')).toEqual(['first', 'second'])
    await demo.passMilliseconds(1)
    expect(await found('')).toEqual(['second'])
  })

  test('does not limit a search by external id', async () => {
    await order('old')
    await demo.pass('P30D')
    expect(await found('?external_id=old')).toEqual(['old'])
    expect(await found('?external_id=other')).toEqual([])
  })

  test('can be anywhere and includes both ends', async () => {
    await order('first')
    await demo.pass('PT1H')
    await order('second')
    await demo.pass('P9D')
    expect(await found(span(0, 3_600_000))).toEqual(['first', 'second'])
    expect(await found(span(1, 3_600_000))).toEqual(['second'])
    expect(await found(span(0, 3_599_999))).toEqual(['first'])
    expect(await found(`?from_date=${momentAfter(0)}`)).toEqual(['first', 'second'])
    expect(await found(`?to_date=${momentAfter(3_599_999)}`)).toEqual(['first'])
    expect(await found(`${span(0, 3_600_000)}&external_id=second`)).toEqual(['second'])
  })

  test('can be no wider', async () => {
    await order('first')
    expect(await found(span(0, day))).toEqual(['first'])
    expect(await found(span(0, day + 1))).toEqual(badRequest)
  })

  test('accepts offsets and microseconds', async () => {
    await order('first')
    expect(await found('?from_date=2026-01-05T10:00:00.000000%2B01:00&to_date=2026-01-05T09:00:00Z')).toEqual(['first'])
    expect(await found('?from_date=2026-01-05T09:00:00.000001Z')).toEqual([])
    expect(await found('?to_date=2026-01-05T09:00:00.000001Z')).toEqual(['first'])
    expect(await found('?from_date=2026-01-05T09:00:00.000000Z&to_date=2026-01-06T09:00:00.000001Z')).toEqual(
      badRequest,
    )
    expect(await found('?from_date=2026-01-05T09:00:00.000001Z&to_date=2026-01-06T09:00:00.000001Z')).toEqual([])
    expect(await found('?from_date=yesterday')).toEqual(badRequest)
  })
})

test('every filter narrows the search', async () => {
  const amounts = {
    calculation_mode: 'DESTINATION_AMOUNT',
    destination: { unit_type: 'CURRENCY', unit: 'GHS', amount: 120 },
  }
  await order('phone', { auto_confirm: true })
  await order('bill', { product_id: 44101, credit_party_identifier: { account_number: 'P01' }, ...amounts })
  await demo.pass('PT3S')
  const filters = [
    ['product_type=RANGED_VALUE_PAYMENT', 'product_type=FIXED_VALUE_RECHARGE'],
    ['service_id=3', 'service_id=1'],
    ['service_id=3&subservice_id=31', 'service_id=1&subservice_id=11'],
    ['country_iso_code=GHA', 'country_iso_code=ECU'],
    ['operator_id=44011', 'operator_id=1596'],
    ['status_id=10000', 'status_id=70000'],
    ['credit_party_account_number=P01', 'credit_party_mobile_number=%2B593990000100'],
  ]
  for (const [bill, phone] of filters) {
    expect(await found(`?${bill}`)).toEqual(['bill'])
    expect(await found(`?${phone}`)).toEqual(['phone'])
  }
  expect(await found('?credit_party_mobile_number=+593990000100')).toEqual(['phone'])
  expect(await found('?operator_id=2')).toEqual([])
  expect(await found('?subservice_id=31')).toEqual(badRequest)
})

test('pages cover the whole list', async () => {
  for (let index = 1; index <= 5; index++) await order(`order-${index}`)
  const { headers } = await demo.get('/v1/transactions?page=2&per_page=2')
  expect(headers).toMatchObject({
    'X-Total': '5',
    'X-Total-Pages': '3',
    'X-Per-Page': '2',
    'X-Page': '2',
    'X-Next-Page': '3',
    'X-Prev-Page': '1',
  })
  expect(await found('?page=2&per_page=2')).toEqual(['order-3', 'order-4'])
  expect((await demo.get('/v1/transactions?page=3&per_page=2')).headers).not.toHaveProperty('X-Next-Page')
  expect((await demo.get('/v1/transactions')).headers).toMatchObject({ 'X-Per-Page': '50', 'X-Page': '1' })
  expect((await demo.get('/v1/transactions')).headers).not.toHaveProperty('X-Prev-Page')
})

test.each(['page=0', 'per_page=0', 'per_page=101', 'page=x', 'status_id=x', 'external_id='])(
  'refuses %s',
  async (query) => {
    expect(await found(`?${query}`)).toEqual(badRequest)
  },
)
