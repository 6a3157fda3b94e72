import { expect, test } from 'vitest'
import { steeredDtone } from '../../testing/providers/steeredDtone.ts'

const stack = steeredDtone()

const create = 'POST /v1/async/transactions'
const party = { mobile_number: '+593990000100' }
const order = { external_id: 'x', product_id: 6035, credit_party_identifier: party }
const usd = (amount: number): object => ({ unit_type: 'CURRENCY', unit: 'USD', amount })
const terms =
  'product 6037 takes `calculation_mode` SOURCE_AMOUNT with a `source` of 1.2 to 60 USD in whole cents, ' +
  'or `calculation_mode` DESTINATION_AMOUNT with a `destination` of 1 to 50 USD in steps of 1'

async function told(): Promise<unknown> {
  const { entries } = (await stack.steer('GET', '/journal')).body
  return entries.at(-1).nearMiss
}

test.each([
  [
    'a field that the product asks for is missing',
    create,
    { ...order, credit_party_identifier: { account_number: '123100' } },
    'product 6035 asks for `credit_party_identifier` with `mobile_number`',
  ],
  ['a ranged product is bought without a mode', create, { ...order, product_id: 6037 }, terms],
  [
    'the amount is out of range',
    create,
    { ...order, product_id: 6037, calculation_mode: 'SOURCE_AMOUNT', source: usd(500) },
    terms,
  ],
  [
    'the number cannot exist',
    create,
    { ...order, credit_party_identifier: { mobile_number: '+593110000100' } },
    'no numbering plan has this number',
  ],
  [
    'a search covers more than a day',
    'GET /v1/transactions?from_date=2026-01-01T00:00:00Z&to_date=2026-01-05T00:00:00Z',
    undefined,
    '`from_date` and `to_date` lie more than 24 hours apart',
  ],
  [
    'a moment is without its time',
    'GET /v1/transactions?from_date=2026-01-15',
    undefined,
    '`from_date` must be a valid date-time such as 2026-01-31T09:00:00Z (in a query, + is %2B)',
  ],
  [
    'a subservice is without its service',
    'GET /v1/products?subservice_id=11',
    undefined,
    '`subservice_id` needs `service_id` beside it',
  ],
  ['products are to be sorted by price', 'GET /v1/products?sort=price', undefined, '`sort` takes id, name and amount'],
  [
    'a product has no statements',
    'POST /v1/lookup/statement-inquiry',
    { product_id: 6035, account_number: '1' },
    'product 6035 has no statement inquiry',
  ],
  [
    'a look-up is for the wrong service',
    'POST /v1/lookup/credit-party-benefits',
    { service_id: 1, credit_party_identifier: { account_number: '1' } },
    'only the service 13, eSIM, has this look-up',
  ],
])('journal and log give the reason when %s', async (_, asked, body, reason) => {
  const [method = '', target = ''] = asked.split(' ')
  expect((await stack.ask(method, target, body)).status).toBe(400)
  const line = `${method} ${target.split('?')[0]}: ${reason}`
  expect(await told()).toEqual([line])
  expect(stack.notices).toEqual([`dtone: ${line}`])
})

test('journal and log compare price and balance', async () => {
  await stack.steer('PUT', '/dtone/balances/USD', { available: 0.5 })
  expect(await stack.ask('POST', '/v1/async/transactions', order)).toMatchObject({ status: 400 })
  expect(await told()).toEqual([`${create}: the price is 3.6 USD, available are 0.5, the credit limit is 0`])
})

test('journal and log tell a late confirmation from one after a cancellation', async () => {
  const [late, cancelled] = [
    await stack.ask('POST', '/v1/async/transactions', order),
    await stack.ask('POST', '/v1/async/transactions', { ...order, external_id: 'y' }),
  ]
  await stack.ask('POST', `/v1/transactions/${cancelled.body.id}/cancel`)
  const confirm = 'POST /v1/async/transactions/{transaction_id}/confirm'
  await stack.ask('POST', `/v1/async/transactions/${cancelled.body.id}/confirm`)
  expect(await told()).toEqual([`${confirm}: it is CANCELLED`])
  await stack.steer('POST', '/clock/advance', { by: 'PT1H' })
  await stack.ask('POST', `/v1/async/transactions/${late.body.id}/confirm`)
  expect(await told()).toEqual([expect.stringContaining(`${confirm}: the window closed at 20`)])
})

test.each([
  [
    'GET /v1/products?country=ECU',
    undefined,
    'GET /v1/products: the parameter `country` is not known and was passed over',
  ],
  ['GET /v1/transactions?externalId=x', undefined, 'GET /v1/transactions: the parameter `externalId` is not known'],
  [
    create,
    { ...order, callbackUrl: 'http://127.0.0.1:9/' },
    `${create}: the field \`callbackUrl\` is not known and was passed over (there are external_id, product_id, `,
  ],
])('journal and log name the misspelt field that %s ignored', async (asked, body, reason) => {
  const [method = '', target = ''] = asked.split(' ')
  expect((await stack.ask(method, target, body)).status).toBeLessThan(300)
  expect(await told()).toEqual([expect.stringContaining(reason)])
})

test.each(['GET /v1/products?benefit_types[]=DATA&tags=AIRTIME', 'GET /v1/products', create])(
  '%s has nothing to be explained where all of it is known',
  async (asked) => {
    const [method = '', target = ''] = asked.split(' ')
    await stack.ask(method, target, method === 'POST' ? order : undefined)
    expect(await told()).toBeUndefined()
  },
)
