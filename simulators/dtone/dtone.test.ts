import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type DtoneWorld, dtoneStack, firstId, momentAfter, opening } from '../../testing/providers/dtoneStack.ts'
import { suffixes } from './data/suffixes.generated.ts'
import { putDtoneBalance } from './levers/balances.ts'
import { reverseDtoneTransaction } from './levers/transactions.ts'
import { statusOf } from './rules/transactions/statusOf.ts'

const delays = { PT3S: 3_000, PT20S: 20_000, PT5M: 300_000 }
const id: number = firstId
const callbackUrl = 'http://127.0.0.1:9/dtone'
const { service, reported, open } = dtoneStack()
let demo: DtoneWorld

beforeEach(() => {
  demo = open()
})

afterEach(() => {
  expect(reported).toEqual([])
})

const order = {
  external_id: 'order-1',
  product_id: 6035,
  auto_confirm: true,
  credit_party_identifier: { mobile_number: '+593990000100' },
}

async function status(transaction = id): Promise<unknown> {
  const { body } = await demo.get(`/v1/transactions/${transaction}`)
  return body
}

async function balance(unit = 'USD'): Promise<unknown> {
  const { body } = await demo.get(`/v1/balances?unit=${unit}`)
  return body
}

function callbacks(): unknown[] {
  return [...demo.world.callbacks.list()].map(({ body }) => JSON.parse(body))
}

describe.each([
  ['mobile number', (suffix: string) => ({ product_id: 6035, party: { mobile_number: `+593990000${suffix}` } })],
  ['account number', (suffix: string) => ({ product_id: 44101, party: { account_number: `P01-${suffix}` } })],
])('a suffix on the %s', (kind, orderFor) => {
  test.each(suffixes)('$suffix is final after exactly $delay: $status', async (row) => {
    const { product_id, party } = orderFor(row.suffix)
    const amounts = kind === 'account number' && {
      calculation_mode: 'DESTINATION_AMOUNT',
      destination: { unit_type: 'CURRENCY', unit: 'GHS', amount: 120 },
    }
    const cost = kind === 'account number' ? 10.25 : 3.6
    await demo.post('/v1/async/transactions', {
      ...order,
      ...amounts,
      product_id,
      credit_party_identifier: party,
      callback_url: callbackUrl,
    })
    expect(await balance()).toMatchObject([{ available: 10_000 - cost, holding: cost }])

    await demo.passMilliseconds(delays[row.delay] - 1)
    expect(await status()).toMatchObject({ status: { class: { message: 'SUBMITTED' } } })
    expect(callbacks()).toEqual([])

    await demo.passMilliseconds(1)
    expect(await status()).toMatchObject({ status: statusOf(row.status) })
    expect(callbacks()).toEqual([await status()])
    const isCompleted = row.status === 'COMPLETED'
    expect(await balance()).toMatchObject([{ available: isCompleted ? 10_000 - cost : 10_000, holding: 0 }])
    expect(await status()).toEqual(
      row.pin
        ? expect.objectContaining({ pin: { code: expect.stringMatching(/^\d{16}$/), serial: expect.any(String) } })
        : expect.not.objectContaining({ pin: expect.anything() }),
    )
  })
})

describe('the life cycle', () => {
  test('goes through CREATED, CONFIRMED, SUBMITTED and COMPLETED, with its dates', async () => {
    const created = await demo.post('/v1/async/transactions', { ...order, auto_confirm: false })
    expect(created).toMatchObject({
      status: 201,
      body: {
        id,
        external_id: 'order-1',
        status: { id: 10_000, message: 'CREATED', class: { id: 1, message: 'CREATED' } },
        creation_date: momentAfter(0),
        confirmation_expiration_date: momentAfter(3_600_000),
      },
    })
    expect(created.body).not.toHaveProperty('confirmation_date')

    await demo.pass('PT10S')
    expect(await demo.post(`/v1/async/transactions/${id}/confirm`)).toMatchObject({
      status: 202,
      body: { status: { id: 20_000 }, confirmation_date: momentAfter(10_000) },
    })
    await demo.passMilliseconds(999)
    expect(await status()).toMatchObject({ status: { message: 'CONFIRMED' } })
    await demo.passMilliseconds(1)
    expect(await status()).toMatchObject({ status: { id: 50_000, message: 'SUBMITTED', class: { id: 5 } } })
    await demo.pass('PT2S')
    expect(await status()).toMatchObject({ status: { id: 70_000 }, operator_reference: `OP${id}` })
  })

  test('replies CONFIRMED with auto_confirm', async () => {
    expect(await demo.post('/v1/async/transactions', order)).toMatchObject({
      status: 201,
      body: { status: { id: 20_000, message: 'CONFIRMED', class: { id: 2 } }, confirmation_date: momentAfter(0) },
    })
  })

  test('allows confirmation until the window closes, and cancelling after it', async () => {
    await demo.post('/v1/async/transactions', { ...order, auto_confirm: false })
    await demo.post('/v1/async/transactions', { ...order, external_id: 'order-2', auto_confirm: false })
    await demo.passMilliseconds(3_600_000 - 1)
    expect(await demo.post(`/v1/async/transactions/${id}/confirm`)).toMatchObject({ status: 202 })
    await demo.passMilliseconds(1)
    expect(await demo.post(`/v1/async/transactions/${id + 1}/confirm`)).toMatchObject({
      status: 400,
      body: { errors: [{ code: 1_007_004 }] },
    })
    expect(await demo.post(`/v1/transactions/${id + 1}/cancel`)).toMatchObject({
      status: 202,
      body: { status: { id: 40_000, message: 'CANCELLED' } },
    })
    await demo.pass('PT3S')
    expect(await balance()).toMatchObject([{ available: 9_996.4, holding: 0 }])
  })

  test('accepts any body, or none, on confirm and cancel', async () => {
    const bodies: [string, Record<string, string>][] = [
      ['{}', { 'content-type': 'application/json' }],
      ['', { 'content-type': 'application/x-www-form-urlencoded' }],
      ['{"transaction_id":1}', { 'content-type': 'application/json' }],
      ['', {}],
    ]
    for (const [index, [body, headers]] of bodies.entries()) {
      await demo.post('/v1/async/transactions', { ...order, external_id: `body-${index}`, auto_confirm: false })
      expect(await demo.post(`/v1/async/transactions/${id + index}/confirm`, body, headers)).toMatchObject({
        status: 202,
      })
    }
  })

  test('refuses late transitions', async () => {
    const refused = (code: number): object => ({ status: 400, body: { errors: [{ code }] } })
    await demo.post('/v1/async/transactions', order)
    expect(await demo.post(`/v1/async/transactions/${id}/confirm`)).toMatchObject(refused(1_007_002))
    expect(await demo.post(`/v1/transactions/${id}/cancel`)).toMatchObject(refused(1_007_007))
    await demo.post('/v1/async/transactions', { ...order, external_id: 'order-2', auto_confirm: false })
    await demo.post(`/v1/transactions/${id + 1}/cancel`)
    expect(await demo.post(`/v1/transactions/${id + 1}/cancel`)).toMatchObject(refused(1_007_005))
    expect(await demo.post(`/v1/async/transactions/${id + 1}/confirm`)).toMatchObject(refused(1_007_004))
    await demo.pass('PT3S')
    expect(await demo.post(`/v1/async/transactions/${id}/confirm`)).toMatchObject(refused(1_007_002))
  })
})

describe('products without credit party', () => {
  test('always complete, with a PIN for PIN purchases', async () => {
    await demo.post('/v1/async/transactions', { ...order, product_id: 43101 })
    const { credit_party_identifier: _, ...anonymous } = order
    await demo.post('/v1/async/transactions', { ...anonymous, product_id: 43302, external_id: 'order-2' })
    await demo.pass('PT3S')
    for (const transaction of [id, id + 1]) {
      expect(await status(transaction)).toMatchObject({
        status: { message: 'COMPLETED' },
        pin: { code: expect.any(String), serial: expect.any(String) },
        product: { type: 'FIXED_VALUE_PIN_PURCHASE', pin: { terms: null } },
      })
    }
  })
})

describe('balances', () => {
  test('are exact to the cent after many small movements', async () => {
    for (let index = 0; index < 30; index++) {
      await demo.post('/v1/async/transactions', {
        ...order,
        external_id: `cent-${index}`,
        product_id: 41402,
        credit_party_identifier: { mobile_number: `+2348030000${index % 3 === 0 ? '106' : '100'}` },
      })
    }
    expect(await balance()).toEqual([
      { id: 1, unit_type: 'CURRENCY', unit: 'USD', available: 9_979, holding: 21, credit_limit: 0 },
    ])
    await demo.pass('PT3S')
    expect(await balance()).toMatchObject([{ available: 9_986, holding: 0 }])
  })

  test('are charged wholesale amount and fee in the currency of the product', async () => {
    const party = { credit_party_identifier: { mobile_number: '+2250700000100' } }
    await demo.post('/v1/async/transactions', { ...order, product_id: 41702, ...party })
    expect(await balance('EUR')).toMatchObject([{ available: 4_991.9, holding: 8.1 }])
    expect(await balance('USD')).toMatchObject([{ available: 10_000, holding: 0 }])
  })

  test('can be spent to the last cent of the credit limit, and no further', async () => {
    const set = service.lever(putDtoneBalance)
    const path = { world: 'demo', unit: 'USD' }
    set({ path, query: {}, headers: {}, body: { available: 3.59 } })
    expect(await demo.post('/v1/async/transactions', order)).toMatchObject({
      status: 400,
      body: { errors: [{ code: 1_006_001, message: 'Insufficient balance' }] },
    })
    expect(await demo.get('/v1/transactions')).toMatchObject({ body: [] })
    expect(set({ path, query: {}, headers: {}, body: { available: 3.59, credit_limit: 0.01 } })).toEqual({
      status: 200,
      body: { unit: 'USD', available: 3.59, holding: 0, credit_limit: 0.01 },
    })
    expect(await demo.post('/v1/async/transactions', order)).toMatchObject({ status: 201 })
    expect(await balance()).toMatchObject([{ available: -0.01, holding: 3.6 }])
  })

  test('are opened in a new currency by setting one', async () => {
    const british = { ...order, product_id: 43201 }
    expect(await demo.post('/v1/async/transactions', british)).toMatchObject({
      status: 404,
      body: { errors: [{ code: 1_006_009 }] },
    })
    const path = { world: 'demo', unit: 'GBP' }
    service.lever(putDtoneBalance)({ path, query: {}, headers: {}, body: { available: 100 } })
    expect(await demo.post('/v1/async/transactions', british)).toMatchObject({ status: 201 })
    expect(await balance('GBP')).toMatchObject([{ id: 3, available: 74.5, holding: 25.5 }])
  })
})

describe('a reversal', () => {
  const reverse = (transaction: number): unknown =>
    service.lever(reverseDtoneTransaction)({
      path: { world: 'demo', transaction },
      query: {},
      headers: {},
      body: undefined,
    })

  test('returns the money of a completed transaction and calls back', async () => {
    await demo.post('/v1/async/transactions', { ...order, callback_url: callbackUrl })
    await demo.pass('PT3S')
    expect(reverse(id)).toEqual({ status: 200, body: { id, external_id: 'order-1', status: 'REVERSED' } })
    expect(await status()).toMatchObject({ status: { id: 80_000, class: { id: 8 } } })
    expect(await balance()).toMatchObject([{ available: 10_000, holding: 0 }])
    expect(callbacks()).toMatchObject([{ status: { message: 'COMPLETED' } }, { status: { message: 'REVERSED' } }])
  })

  test('is refused for any other status', async () => {
    await demo.post('/v1/async/transactions', order)
    expect(reverse(id)).toMatchObject({ status: 409 })
    expect(reverse(1)).toMatchObject({ status: 404 })
    expect(await balance()).toMatchObject([{ available: 9_996.4, holding: 3.6 }])
  })
})

describe('callbacks', () => {
  test('have the body of a read, with callback_url, and are sent once for the final status', async () => {
    const { body } = await demo.post('/v1/async/transactions', { ...order, callback_url: callbackUrl })
    expect(body).not.toHaveProperty('callback_url')
    await demo.pass('PT1H')
    expect(callbacks()).toEqual([await status()])
    expect(callbacks()).toMatchObject([{ callback_url: callbackUrl, status: { message: 'COMPLETED' } }])
  })

  test('are sent for a cancellation', async () => {
    await demo.post('/v1/async/transactions', { ...order, auto_confirm: false, callback_url: callbackUrl })
    await demo.post(`/v1/transactions/${id}/cancel`)
    expect(callbacks()).toMatchObject([{ status: { message: 'CANCELLED' } }])
  })

  test('are tried five times at growing intervals', async () => {
    demo.world.callbackPlans.clear()
    demo.world.callbackPlans.add({ action: { kind: 'drop', attempts: 9 } })
    await demo.post('/v1/async/transactions', { ...order, callback_url: callbackUrl })
    await demo.pass('PT1H')
    const [callback] = demo.world.callbacks.list()
    expect(callback?.state).toBe('failed')
    expect(callback?.attempts.map(({ at }) => at - opening)).toEqual([3_000, 8_000, 38_000, 158_000, 758_000])
  })
})
