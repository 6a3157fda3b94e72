import { expect, test } from 'vitest'
import { credentials, steeredDtone } from '../../../testing/providers/steeredDtone.ts'
import { catalogue } from '../rules/catalogue/catalogue.ts'

const stack = steeredDtone()

const add = (batch: object) => stack.steer('POST', '/dtone/product-batches', batch)

async function page(query: string): Promise<{ total: number; pages: number; ids: number[]; body: Product[] }> {
  const { headers, body } = await stack.ask('GET', `/v1/products?per_page=100&${query}`)
  return {
    total: Number(headers['X-Total']),
    pages: Number(headers['X-Total-Pages']),
    ids: body.map(({ id }: Product) => id),
    body,
  }
}

/** All pages of a search, in their order. */
async function all(query: string): Promise<Product[]> {
  const { pages } = await page(query)
  const found: Product[] = []
  for (let number = 1; number <= pages; number++) found.push(...(await page(`${query}&page=${number}`)).body)
  return found
}

interface Product {
  readonly id: number
  readonly name: string
  readonly type: string
  readonly service: { readonly id: number; readonly subservice: { readonly id: number } | null }
  readonly operator: { readonly id: number }
  readonly tags: readonly string[] | null
  readonly benefits: readonly { readonly type: string }[] | null
  readonly regions: readonly object[] | null
  readonly destination: { readonly amount: number | { readonly min: number } }
}

test('three hundred products are added to one operator, and only to it', async () => {
  const { status, body } = await add({ count: 300, operator_id: 1596 })
  expect(status).toBe(201)
  expect(body).toMatchObject({ id: 1, operator_id: 1596, first_product_id: 1_000_000, count: 300, withdrawn: false })
  const found = await all('operator_id=1596')
  expect(found.map(({ id }) => id)).toEqual([
    6035,
    6036,
    6037,
    ...Array.from({ length: 300 }, (_, at) => 1_000_000 + at),
  ])
  expect(new Set(found.map(({ operator }) => operator.id))).toEqual(new Set([1596]))
  expect((await page('operator_id=1597')).total).toBe(2)
})

test('an added product is shown alone as in the list, and can be bought', async () => {
  await add({ count: 300, operator_id: 1596 })
  const [listed] = (await all('operator_id=1596')).filter(({ id }) => id === 1_000_201)
  const shown = (await stack.ask('GET', '/v1/products/1000201')).body
  expect(shown).toEqual(listed)
  expect(shown).toMatchObject({ type: 'FIXED_VALUE_RECHARGE', promotions: null })
  const { body } = await stack.order({ product_id: 1_000_201 })
  expect(body.prices).toEqual(shown.prices)
  await stack.pass('PT3S')
  expect(await stack.statusOf(body.id)).toBe('COMPLETED')
})

test('products of every type are added as the document describes them, ranges with one rate', async () => {
  await add({ count: 50_000, seed: 7 })
  const types = new Set<string>()
  for (let id = 1_000_000; id < 1_050_000; id += 997) {
    const { status, body } = await stack.ask('GET', `/v1/products/${id}`)
    expect([id, status, body.id]).toEqual([id, 200, id])
    types.add(body.type)
    const { source, destination, rates, prices } = body
    expect(prices.wholesale.amount).toEqual(source.amount)
    const [from, to] =
      typeof source.amount === 'number'
        ? [source.amount, destination.amount]
        : [source.amount.max, destination.amount.max]
    expect(to / from).toBeCloseTo(rates.base, 6)
  }
  expect(types.size).toBe(5)
})

test('a catalogue of 50,000 is paged in order to its last product, without gaps', async () => {
  await add({ count: 50_000, seed: 7 })
  const ids = [...catalogue.keys(), ...Array.from({ length: 50_000 }, (_, at) => 1_000_000 + at)]
  const last = Math.ceil(ids.length / 100)
  const border = Math.ceil(catalogue.size / 100)
  for (const number of [1, 2, border, border + 1, 100, 250, 251, 400, last - 1, last]) {
    const { ids: shown, total, pages } = await page(`page=${number}`)
    expect({ shown, total, pages }).toEqual({
      shown: ids.slice((number - 1) * 100, number * 100),
      total: ids.length,
      pages: last,
    })
  }
})

test.each([
  'operator_id=1596',
  'service_id=3&subservice_id=36',
  'country_iso_code=KEN&type=RANGED_VALUE_RECHARGE',
  'benefit_types=DATA,SMS&country_iso_code=UGA',
  'tags=BUNDLE&region=ZAF',
])('the filter %s finds the same added products as a look at each', async (filter) => {
  await add({ count: 3000, seed: 7 })
  const found = await all(filter)
  const wanted = new Set(found.filter(({ id }) => id < 1_000_000).map(keyOf))
  const added = found.filter(({ id }) => id >= 1_000_000)
  const every = (await all('')).filter(({ id }) => id >= 1_000_000)
  expect(added.length).toBeGreaterThan(0)
  const byId = await Promise.all(added.map(({ id }) => stack.ask('GET', `/v1/products/${id}`)))
  expect(byId.map(({ body }) => body)).toEqual(added)
  expect(every.filter((product) => wanted.has(keyOf(product)))).toEqual(added)
})

/** What the filters of products can see of a product. */
function keyOf({ type, service, operator, tags, benefits, regions }: Product): string {
  return JSON.stringify([type, service, operator.id, tags, benefits?.map((benefit) => benefit.type), regions])
}

test('added products are sorted with the others', async () => {
  await add({ count: 300, operator_id: 1596 })
  const amountOf = ({ destination: { amount } }: Product): number => (typeof amount === 'number' ? amount : amount.min)
  const amounts = (await all('operator_id=1596&sort=-amount')).map(amountOf)
  expect(amounts.length).toBe(303)
  expect(amounts).toEqual(amounts.toSorted((a, b) => b - a))
  expect((await page('operator_id=1596&sort=-id')).ids[0]).toBe(1_000_299)
})

test('a sorted search follows what was added, withdrawn and brought back since the last one', async () => {
  const first = async () => (await page('operator_id=1596&sort=-id')).ids[0]
  expect(await first()).toBe(6037)
  await add({ count: 2, operator_id: 1596 })
  expect(await first()).toBe(1_000_001)
  await stack.steer('PATCH', '/dtone/products/1000001', { available: false })
  expect(await first()).toBe(1_000_000)
  await stack.steer('DELETE', '/dtone/products/1000001')
  expect(await first()).toBe(1_000_001)
  await stack.steer('DELETE', '/dtone/product-batches/1')
  expect(await first()).toBe(6037)
})

test('the same seed gives the same products, another seed others', async () => {
  const productsOf = async (seed: number) => {
    await stack.open()
    await add({ count: 200, operator_id: 1596, seed })
    return all('operator_id=1596')
  }
  const first = await productsOf(7)
  expect(await productsOf(7)).toEqual(first)
  expect(await productsOf(8)).not.toEqual(first)
})

test('single added products can be withdrawn and repriced', async () => {
  await add({ count: 10, operator_id: 1596 })
  const { body } = await stack.ask('GET', '/v1/products/1000003')
  await stack.steer('PATCH', '/dtone/products/1000003', { priceFactor: 2 })
  for (const id of [1_000_000, 1_000_001, 1_000_005]) {
    await stack.steer('PATCH', `/dtone/products/${id}`, { available: false })
  }
  expect((await page('operator_id=1596')).ids).toEqual([
    ...[6035, 6036, 6037],
    ...[1_000_002, 1_000_003, 1_000_004, 1_000_006, 1_000_007, 1_000_008, 1_000_009],
  ])
  const repriced = (await stack.ask('GET', '/v1/products/1000003')).body
  expect(repriced.source.amount).toBeCloseTo(body.source.amount * 2, 2)
})

test('an operator keeps its place in discovery as long as one added product is for sale', async () => {
  await add({ count: 2, operator_id: 41_005 })
  const selling = async () => (await stack.ask('GET', '/v1/operators?country_iso_code=CUB')).body.length
  for (const id of [35_718, 35_719, 1_000_000]) {
    await stack.steer('PATCH', `/dtone/products/${id}`, { available: false })
    expect(await selling()).toBe(1)
  }
  await stack.steer('PATCH', '/dtone/products/1000001', { available: false })
  expect(await selling()).toBe(0)
})

test('a withdrawn batch is not sold, its transactions stay, and its ids are not used again', async () => {
  await add({ count: 300, operator_id: 1596 })
  const { body } = await stack.order({ product_id: 1_000_000 })
  expect((await stack.steer('DELETE', '/dtone/product-batches/1')).status).toBe(204)
  expect((await page('operator_id=1596')).total).toBe(3)
  expect((await stack.order({ product_id: 1_000_000 })).status).toBe(404)
  await stack.pass('PT3S')
  expect((await stack.ask('GET', `/v1/transactions/${body.id}`)).body).toMatchObject({
    product: { id: 1_000_000 },
    status: { message: 'COMPLETED' },
  })
  expect((await add({ count: 1 })).body.first_product_id).toBe(1_000_300)
  expect((await stack.steer('DELETE', '/dtone/product-batches/1')).status).toBe(404)
  expect((await stack.steer('GET', '/dtone/product-batches')).body).toMatchObject([{ withdrawn: true }, { id: 2 }])
})

test('a product of a withdrawn batch cannot be brought back or repriced', async () => {
  await add({ count: 3 })
  await stack.steer('DELETE', '/dtone/product-batches/1')
  for (const change of [{ available: true }, { priceFactor: 2 }])
    expect((await stack.steer('PATCH', '/dtone/products/1000000', change)).status).toBe(404)
  expect((await stack.steer('GET', '/dtone/products')).body).toEqual([])
})

test('a seed is a text or a number, and an error says how long it may be', async () => {
  expect((await add({ count: 1, seed: 'autumn' })).body.seed).toBe('autumn')
  expect((await add({ count: 1, seed: 'x'.repeat(513) })).body.detail).toContain('512 characters')
  expect((await add({ count: 1, seed: '' })).body.detail).toContain('fewer than 1 character')
})

test('a world has room for a million added products', async () => {
  for (let batch = 0; batch < 10; batch++) expect((await add({ count: 100_000, seed: batch })).status).toBe(201)
  expect((await add({ count: 1 })).status).toBe(409)
  expect((await stack.ask('GET', '/v1/products?per_page=1')).headers['X-Total']).toBe(
    String(catalogue.size + 1_000_000),
  )
  expect((await stack.ask('GET', '/v1/products/1999999')).body.id).toBe(1_999_999)
})

test.each([
  [{}],
  [{ count: 0 }],
  [{ count: 100_001 }],
  [{ count: 1, operator_id: 1 }],
  [{ count: 1, operator_id: 43_051 }],
])('the batch %j is refused', async (batch) => {
  expect((await add(batch)).status).toBe(400)
})

test('products that are added to one world are in no other', async () => {
  await add({ count: 300, operator_id: 1596 })
  const authorization = credentials('another', 'x')
  expect((await stack.ask('GET', '/v1/products/1000201')).status).toBe(200)
  const { status, body } = await stack.ask('GET', '/v1/products/1000201', undefined, { authorization })
  expect([status, body.errors]).toEqual([404, [expect.objectContaining({ message: expect.any(String) })]])
})

test('snapshots and forks carry added products without their rows', async () => {
  const empty = JSON.stringify((await stack.steer('GET', '/snapshot')).body).length
  await add({ count: 50_000, seed: 7 })
  const snapshot = (await stack.steer('GET', '/snapshot')).body
  expect(JSON.stringify(snapshot).length).toBeLessThan(empty + 5000)
  const shown = (await stack.ask('GET', '/v1/products/1049999')).body
  await stack.steer('POST', '/fork', { name: 'fork' })
  const authorization = credentials('fork', 'x')
  expect((await stack.ask('GET', '/v1/products/1049999', undefined, { authorization })).body).toEqual(shown)
  await stack.open()
  expect((await stack.ask('GET', '/v1/products/1049999')).status).toBe(404)
  await stack.steer('PUT', '/snapshot', snapshot)
  expect((await stack.ask('GET', '/v1/products/1049999')).body).toEqual(shown)
})
