import { DVS, DVSAPIError, type DvsResponse, type DvsTransaction } from '@dtone/dvs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { callOver, type Stack, startStack, worldNamed } from '../testing/index.ts'

/** Tests each method of the official client. The last test fails if a method has no row in these tables. */
let stack: Stack
let client: DVS

beforeEach(async () => {
  stack = await startStack()
  client = clientWith({})
})

afterEach(async () => {
  expect(stack.reports.list()).toEqual([])
  await stack.stop()
})

function clientWith(more: { readonly apiTimeout?: number }): DVS {
  return new DVS({ apiKey: 'demo', apiSecret: 'secret', baseUrl: `${stack.urls.dtone}/v1`, ...more })
}

/** The reply body for a path, with keys in camel case as in the client. */
async function wire(path: string): Promise<unknown> {
  const authorization = `Basic ${btoa('demo:secret')}`
  return camelCased((await callOver(stack.urls.dtone, { authorization })('GET', path)).body)
}

function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      camelCased(part),
    ]),
  )
}

async function advance(by: string): Promise<void> {
  await worldNamed(stack.control, 'demo').advance(by)
}

const purchase = (externalId: string, suffix = '100', autoConfirm = false) => ({
  data: {
    externalId,
    productId: 6035,
    autoConfirm,
    creditPartyIdentifier: { mobileNumber: `+593990000${suffix}` },
  },
})

const create = async (...order: Parameters<typeof purchase>): Promise<number> =>
  (await client.transactions.async.create(purchase(...order))).data.id

/** The methods that give pages, with a page size and a filter that excludes some items. */
const lists: Readonly<
  Record<
    string,
    {
      readonly path: string
      readonly perPage: number
      readonly filter: Readonly<Record<string, unknown>>
      readonly read: (params: Readonly<Record<string, unknown>>) => AsyncIterable<DvsResponse<readonly unknown[]>>
    }
  >
> = {
  'account.balances.get': {
    ...{ path: '/v1/balances', perPage: 1, filter: { unit: 'EUR' } },
    read: (params) => client.account.balances.get({ params }),
  },
  'discovery.benefitTypes.get': {
    ...{ path: '/v1/benefit-types', perPage: 2, filter: { page: 2 } },
    read: (params) => client.discovery.benefitTypes.get({ params }),
  },
  'discovery.countries.get': {
    ...{ path: '/v1/countries', perPage: 40, filter: { serviceId: 1, subserviceId: 13 } },
    read: (params) => client.discovery.countries.get({ params }),
  },
  'discovery.operators.get': {
    ...{ path: '/v1/operators', perPage: 90, filter: { countryIsoCode: 'ECU', serviceId: 1 } },
    read: (params) => client.discovery.operators.get({ params }),
  },
  'discovery.products.get': {
    ...{ path: '/v1/products', perPage: 100, filter: { type: 'FIXED_VALUE_PIN_PURCHASE', benefitTypes: ['CREDITS'] } },
    read: (params) => client.discovery.products.get({ params }),
  },
  'discovery.promotions.get': {
    ...{ path: '/v1/promotions', perPage: 4, filter: { operatorId: 45_137 } },
    read: (params) => client.discovery.promotions.get({ params }),
  },
  'discovery.services.get': {
    ...{ path: '/v1/services', perPage: 3, filter: { countryIsoCode: 'ECU' } },
    read: (params) => client.discovery.services.get({ params }),
  },
  'lookup.mobileNumber.getByMobileNumber': {
    ...{ path: '/v1/lookup/mobile-number/+593990000100', perPage: 1, filter: { page: 2 } },
    read: (params) => client.lookup.mobileNumber.getByMobileNumber({ mobileNumber: '+593990000100', params }),
  },
  'transactions.get': {
    ...{ path: '/v1/transactions', perPage: 2, filter: { statusId: 40_000 } },
    read: (params) => client.transactions.get({ params }),
  },
}

describe('a list has the items of the HTTP reply on every page, and fewer items with a filter', () => {
  test.each(Object.entries(lists))('%s', async (_, { path, perPage, filter, read }) => {
    const ids = [await create('one'), await create('two'), await create('three')]
    await client.transactions.cancel({ transactionId: ids[0] ?? 0 })

    const items: unknown[] = []
    const pages: number[] = []
    let announced = { total: 0, totalPages: 0 }
    for await (const { metaData, data } of read({ perPage })) {
      const { page, total, totalPages, rateLimit, rateLimitRemaining, date } = metaData
      expect(data).toEqual(await wire(`${path}?per_page=${perPage}&page=${page}`))
      expect(metaData.perPage).toBe(perPage)
      expect(rateLimitRemaining).toBeLessThan(rateLimit)
      expect(new Date(date).toISOString()).toBe(date)
      pages.push(page)
      items.push(...data)
      announced = { total, totalPages }
    }
    expect(pages.length).toBeGreaterThan(1)
    expect(pages).toEqual(Array.from({ length: announced.totalPages }, (_, index) => index + 1))
    expect(new Set(items.map((item) => JSON.stringify(item))).size).toBe(announced.total)

    const filtered: unknown[] = []
    for await (const { data } of read({ ...filter, perPage: 100 })) filtered.push(...data)
    expect(filtered.length).toBeLessThan(items.length)
  })
})

/** The methods that give one item, with an unknown id. */
const details: Readonly<
  Record<
    string,
    {
      readonly path: string
      readonly read: () => Promise<DvsResponse<unknown>>
      readonly miss: () => Promise<unknown>
      readonly code: number
    }
  >
> = {
  'discovery.countries.getByCountryIsoCode': {
    ...{ path: '/v1/countries/ECU', code: 1_005_005 },
    read: () => client.discovery.countries.getByCountryIsoCode({ countryIsoCode: 'ECU' }),
    miss: () => client.discovery.countries.getByCountryIsoCode({ countryIsoCode: 'XXX' }),
  },
  'discovery.operators.getByOperatorId': {
    ...{ path: '/v1/operators/1596', code: 1_005_006 },
    read: () => client.discovery.operators.getByOperatorId({ operatorId: 1596 }),
    miss: () => client.discovery.operators.getByOperatorId({ operatorId: 1 }),
  },
  'discovery.products.getByProductId': {
    ...{ path: '/v1/products/6035', code: 1_003_001 },
    read: () => client.discovery.products.getByProductId({ productId: 6035 }),
    miss: () => client.discovery.products.getByProductId({ productId: 1 }),
  },
  'discovery.promotions.getByPromotionId': {
    ...{ path: '/v1/promotions/7001', code: 1_003_201 },
    read: () => client.discovery.promotions.getByPromotionId({ promotionId: 7001 }),
    miss: () => client.discovery.promotions.getByPromotionId({ promotionId: 1 }),
  },
  'discovery.services.getByServiceId': {
    ...{ path: '/v1/services/1', code: 1_005_004 },
    read: () => client.discovery.services.getByServiceId({ serviceId: 1 }),
    miss: () => client.discovery.services.getByServiceId({ serviceId: 999 }),
  },
  'transactions.getByTransactionId': {
    ...{ path: '/v1/transactions/2237512891', code: 1_008_004 },
    async read() {
      return client.transactions.getByTransactionId({ transactionId: await create('one') })
    },
    miss: () => client.transactions.getByTransactionId({ transactionId: 1 }),
  },
}

describe('an item equals the HTTP reply, and an unknown one is an error with the code of the provider', () => {
  test.each(Object.entries(details))('%s', async (_, { path, read, miss, code }) => {
    const { data, metaData } = await read()
    expect(data).toEqual(await wire(path))
    expect(JSON.stringify(data)).toMatch(/"\w+":/)
    expect(metaData.page).toBeUndefined()
    const error = await miss().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(DVSAPIError)
    expect(error).toMatchObject({
      status: 404,
      statusText: 'Not Found',
      data: { errors: [{ code, message: expect.any(String) }] },
    })
  })
})

/** The methods that change state, with their replies and effects. */
const changes: Readonly<Record<string, () => Promise<void>>> = {
  async 'transactions.async.create'() {
    const { data } = await client.transactions.async.create(purchase('one', '106', true))
    expect(data).toMatchObject({ externalId: 'one', status: { message: 'CONFIRMED' } })
    expect(data).toMatchObject({ creditPartyIdentifier: { mobileNumber: '+593990000106' } })
    await endsAs(data, 'PT3S', 'DECLINED')
    await refused(1_007_001, () => client.transactions.async.create(purchase('one')))
  },
  async 'transactions.async.confirm'() {
    const { data } = await client.transactions.async.confirm({ transactionId: await create('one', '201') })
    expect(data.status.message).toBe('CONFIRMED')
    await endsAs(data, 'PT20S', 'COMPLETED')
    await refused(1_007_002, () => client.transactions.async.confirm({ transactionId: data.id }))
  },
  async 'transactions.cancel'() {
    const { data } = await client.transactions.cancel({ transactionId: await create('one') })
    await endsAs(data, 'PT3S', 'CANCELLED')
    await refused(1_007_005, () => client.transactions.cancel({ transactionId: data.id }))
  },
  async 'transactions.sync.create'() {
    const { data: unconfirmed } = await client.transactions.sync.create(purchase('one'))
    expect(unconfirmed.status.message).toBe('CREATED')
    const answer = client.transactions.sync.create(purchase('two', '101', true))
    await orderInProgress('two')
    await advance('PT3S')
    const { data } = await answer
    expect(data).toMatchObject({ externalId: 'two', status: { message: 'COMPLETED' }, pin: expect.anything() })
    await refused(1_007_001, () => client.transactions.sync.create(purchase('two')))
  },
  async 'transactions.sync.confirm'() {
    const answer = client.transactions.sync.confirm({ transactionId: await create('one', '205') })
    await orderInProgress('one')
    await advance('PT20S')
    const { data } = await answer
    expect(data.status.message).toBe('DECLINED-DUPLICATED-TRANSACTION')
    await refused(1_007_002, () => client.transactions.sync.confirm({ transactionId: data.id }))
  },
}

async function endsAs({ id }: DvsTransaction, after: string, status: string): Promise<void> {
  await advance(after)
  expect((await client.transactions.getByTransactionId({ transactionId: id })).data.status.message).toBe(status)
}

async function refused(code: number, call: () => Promise<unknown>): Promise<void> {
  const error = await call().catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(DVSAPIError)
  expect(error).toMatchObject({ status: 400, statusText: 'Bad Request', data: { errors: [{ code }] } })
}

/** Resolves when a pending request has confirmed the order with this external id. */
async function orderInProgress(externalId: string): Promise<DvsTransaction> {
  for (;;) {
    for await (const { data } of client.transactions.get({ params: { externalId } })) {
      const [found] = data
      if (found !== undefined && found.status.message !== 'CREATED') return found
    }
  }
}

describe('a method that changes state has its reply and its effect', () => {
  test.each(Object.entries(changes))('%s', (_, change) => change())
})

describe('synchronous mode: the provider holds the reply for 180 s, the client times out after 60 s', () => {
  test('there is no reply after 60 s, and the reply after 180 s is not final', async () => {
    const answers: DvsTransaction[] = []
    const answer = client.transactions.sync.create(purchase('slow', '300', true)).then(({ data }) => answers.push(data))
    await orderInProgress('slow')
    for (const by of ['PT60S', 'PT119.999S']) {
      await advance(by)
      await client.account.balances.get({})
      expect(answers).toEqual([])
    }
    await advance('PT0.001S')
    await answer
    expect(answers).toMatchObject([{ externalId: 'slow', status: { message: 'SUBMITTED' } }])
    for (const data of answers) await endsAs(data, 'PT2M', 'COMPLETED')
  })

  test('after a time-out the client has no id; the order continues, is paid once, and is found by external id', async () => {
    // The clock of the world does not advance, so a short time-out has the same effect as 60 s.
    const clientWithTimeout = clientWith({ apiTimeout: 50 })
    const error = await clientWithTimeout.transactions.sync
      .create(purchase('lost', '300', true))
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Error)
    expect(error).not.toBeInstanceOf(DVSAPIError)
    const lost = await orderInProgress('lost')
    await refused(1_007_001, () => client.transactions.sync.create(purchase('lost', '300', true)))
    await endsAs(lost, 'PT5M', 'COMPLETED')
    expect(await wire('/v1/balances?unit=USD')).toMatchObject([{ available: 9_996.4, holding: 0 }])
  })
})

/** The paths of all methods of an instance of the client. */
function methodsOf(part: object, place: readonly string[] = []): string[] {
  const own = Object.getOwnPropertyNames(Object.getPrototypeOf(part))
    .filter((name) => name !== 'constructor' && !name.startsWith('__'))
    .map((name) => [...place, name].join('.'))
  const inner = Object.entries(part)
    .filter(([name, value]) => !name.startsWith('__') && typeof value === 'object')
    .flatMap(([name, value]) => methodsOf(value, [...place, name]))
  return [...own, ...inner]
}

test('the operator of a number is listed first and is the only identified one', async () => {
  const found: boolean[] = []
  const pages = client.lookup.mobileNumber.getByMobileNumber({ mobileNumber: '+593990000100', params: { perPage: 2 } })
  for await (const { data } of pages) found.push(...data.map(({ identified }) => identified))
  expect(found).toEqual([true, ...found.slice(1).fill(false)])
  expect(found.length).toBeGreaterThan(2)
})

test('every method of the client is tested', () => {
  const called = [lists, details, changes].flatMap(Object.keys)
  expect(called.toSorted()).toEqual(methodsOf(client).toSorted())
})
