import { expect, test } from 'vitest'
import { credentials, steeredDtone } from '../../../testing/providers/steeredDtone.ts'

const stack = steeredDtone()

const change = (product: number, body: object) => stack.steer('PATCH', `/dtone/products/${product}`, body)
const show = (product: number) => stack.ask('GET', `/v1/products/${product}`)
const unavailable = { status: 404, body: { errors: [{ code: 1_003_001 }] } }

async function idsOfClaro(): Promise<number[]> {
  return (await stack.ask('GET', '/v1/products?operator_id=1596')).body.map(({ id }: { id: number }) => id)
}

test('a product that is withdrawn between quote and purchase cannot be bought, until it is back', async () => {
  expect((await show(6035)).status).toBe(200)
  expect((await change(6035, { available: false })).body).toEqual({
    product_id: 6035,
    available: false,
    priceFactor: 1,
  })
  expect(await stack.order()).toMatchObject(unavailable)
  expect(await show(6035)).toMatchObject(unavailable)
  expect(await idsOfClaro()).toEqual([6036, 6037])

  await change(6035, { available: true })
  expect((await stack.order()).status).toBe(201)
  expect(await idsOfClaro()).toEqual([6035, 6036, 6037])
})

test('a transaction that exists when its product is withdrawn is shown, confirmed and completed', async () => {
  const { body } = await stack.order({ auto_confirm: false })
  await change(6035, { available: false })
  expect((await stack.ask('POST', `/v1/async/transactions/${body.id}/confirm`)).status).toBe(202)
  await stack.pass('PT3S')
  expect((await stack.ask('GET', '/v1/transactions?operator_id=1596')).body).toMatchObject([
    { product: { id: 6035, name: '3 USD' }, status: { message: 'COMPLETED' } },
  ])
})

test('a statement inquiry for a withdrawn product is refused', async () => {
  await change(48_001, { available: false })
  const inquiry = { product_id: 48_001, account_number: '54400100100' }
  expect(await stack.ask('POST', '/v1/lookup/statement-inquiry', inquiry)).toMatchObject(unavailable)
})

test('an operator, country and service whose products are all withdrawn are not listed', async () => {
  await Promise.all([35_718, 35_719].map((product) => change(product, { available: false })))
  const ids = (target: string, key: string) =>
    stack.ask('GET', `${target}&per_page=100`).then(({ body }) => body.map((row: Record<string, unknown>) => row[key]))
  expect(await ids('/v1/operators?country_iso_code=CUB', 'id')).toEqual([])
  expect(await ids('/v1/services?country_iso_code=CUB', 'id')).toEqual([])
  expect(await ids('/v1/countries?service_id=1', 'iso_code')).not.toContain('CUB')
  await change(35_718, { available: true })
  expect(await ids('/v1/operators?country_iso_code=CUB', 'id')).toEqual([41_005])
})

test('a product that is repriced between quote and purchase is sold at the new price', async () => {
  const quoted = (await show(6035)).body
  const before = await stack.order()
  await change(6035, { priceFactor: 1.25 })
  expect((await show(6035)).body).toMatchObject({
    source: { amount: 4.5 },
    destination: { amount: 3 },
    prices: { wholesale: { amount: 4.5 }, retail: { amount: 5 } },
    rates: { base: 0.666666666666667, retail: 0.6 },
  })
  expect((await stack.order()).body.prices.wholesale.amount).toBe(4.5)
  expect(await stack.usd()).toMatchObject({ available: 9991.9, holding: 8.1 })
  expect((await stack.ask('GET', `/v1/transactions/${before.body.id}`)).body.prices).toEqual(quoted.prices)
})

test('a ranged product is repriced at one rate over its whole range', async () => {
  await change(6037, { priceFactor: 1.25 })
  expect((await show(6037)).body).toMatchObject({
    source: { amount: { min: 1.5, max: 75 } },
    rates: { base: 0.666666666666667 },
  })
  const destination = { unit_type: 'CURRENCY', unit: 'USD', amount: 10 }
  const { body } = await stack.order({ product_id: 6037, calculation_mode: 'DESTINATION_AMOUNT', destination })
  expect(body.prices.wholesale.amount).toBe(15)
})

test('changes of one product add up, are listed, and are undone together', async () => {
  await change(6035, { priceFactor: 2 })
  await change(6035, { available: false })
  const changed = { product_id: 6035, available: false, priceFactor: 2 }
  expect((await stack.steer('GET', '/dtone/products')).body).toEqual([changed])
  expect((await stack.steer('DELETE', '/dtone/products/6035')).status).toBe(204)
  expect((await show(6035)).body.source.amount).toBe(3.6)
  expect((await stack.steer('GET', '/dtone/products')).body).toEqual([])
  expect((await stack.steer('DELETE', '/dtone/products/6035')).status).toBe(404)
})

test.each([[{}], [{ priceFactor: 0 }], [{ priceFactor: 101 }], [{ available: 'no' }], [{ price: 1 }]])(
  'the change %j is refused',
  async (body) => {
    expect((await change(6035, body)).status).toBe(400)
  },
)

test('an unknown product cannot be changed', async () => {
  expect((await change(1, { available: false })).status).toBe(404)
})

test('snapshots and forks carry withdrawn and repriced products, and other worlds do not see them', async () => {
  await change(6035, { available: false })
  await change(6036, { priceFactor: 2 })
  const snapshot = (await stack.steer('GET', '/snapshot')).body
  await stack.steer('POST', '/fork', { name: 'fork' })
  const showIn = (world: string, product: number) =>
    stack.ask('GET', `/v1/products/${product}`, undefined, { authorization: credentials(world, 'x') })
  expect(await showIn('fork', 6035)).toMatchObject(unavailable)
  expect((await showIn('fork', 6036)).body.source.amount).toBe(12.6)
  expect((await showIn('another', 6035)).status).toBe(200)

  await stack.open()
  expect((await show(6035)).status).toBe(200)
  await stack.steer('PUT', '/snapshot', snapshot)
  expect(await show(6035)).toMatchObject(unavailable)
})
