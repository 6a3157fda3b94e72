import { expect, test } from 'vitest'
import { dtoneStack } from '../../testing/providers/dtoneStack.ts'
import { steeredDtone } from '../../testing/providers/steeredDtone.ts'

const { open } = dtoneStack()
const stack = steeredDtone()

const party = { mobile_number: '+593990000100' }
const refused = (code: number, message: string) => ({ status: 400, body: { errors: [{ code, message }] } })

async function told(): Promise<string> {
  const { entries } = (await stack.steer('GET', '/journal')).body
  return JSON.stringify(entries.at(-1).nearMiss ?? [])
}

const ignoredBodies: [type: string | undefined, body: string][] = [
  ['application/json', '[]'],
  ['application/json', 'null'],
  ['application/json', '"text"'],
  ['application/json', '{"transaction_id": 1}'],
  ['application/json', '{'],
  ['text/plain', 'confirm'],
  ['application/x-www-form-urlencoded', 'a=%ZZ'],
  ['multipart/form-data', 'no boundary'],
  ['application/xml', '<confirm/>'],
  [undefined, '[]'],
]

test.each(
  ignoredBodies.flatMap(([type, body]) =>
    [
      ['/v1/async/transactions/{id}/confirm', 'CONFIRMED'],
      ['/v1/transactions/{id}/cancel', 'CANCELLED'],
    ].map(([path = '', status = '']) => ({ path, status, type, body })),
  ),
)('the body $body of type $type is not looked at by $path', async ({ path, status, type, body }) => {
  const demo = open()
  const created = { external_id: 'x', product_id: 6035, credit_party_identifier: party }
  expect(await demo.post('/v1/async/transactions', created)).toMatchObject({ status: 201 })
  const reply = await demo.post(
    path.replace('{id}', '2237512891'),
    body,
    type === undefined ? {} : { 'content-type': type },
  )
  expect(reply).toMatchObject({ status: 202, body: { status: { message: status } } })
})

test('a synchronous confirmation with the body [] is not refused', async () => {
  const { body } = await stack.order({ auto_confirm: false })
  const held = stack.ask('POST', `/v1/sync/transactions/${body.id}/confirm`, [])
  await stack.pass('PT3S')
  expect(await held).toMatchObject({ status: 202, body: { status: { message: 'COMPLETED' } } })
})

test.each(['105', '205', '305'])('the suffix %s ends with the status id 90380', async (suffix) => {
  const { body } = await stack.order({ credit_party_identifier: { mobile_number: `+593990000${suffix}` } })
  await stack.pass('PT5M')
  expect((await stack.ask('GET', `/v1/transactions/${body.id}`)).body.status).toMatchObject({
    id: 90_380,
    message: 'DECLINED-DUPLICATED-TRANSACTION',
  })
})

test('Cuba is sold, with the products 35718 and 35719', async () => {
  expect(await stack.ask('GET', '/v1/countries/CUB')).toMatchObject({ status: 200, body: { name: 'Cuba' } })
  expect((await stack.ask('GET', '/v1/products?country_iso_code=CUB')).body).toMatchObject([
    { id: 35_718, destination: { unit: 'CUP', amount: 250 }, operator: { country: { iso_code: 'CUB' } } },
    { id: 35_719, destination: { unit: 'CUP', amount: 500 }, operator: { country: { iso_code: 'CUB' } } },
  ])
  const bought = await stack.order({ product_id: 35_718, credit_party_identifier: { mobile_number: '+5351234100' } })
  await stack.pass('PT3S')
  expect(await stack.statusOf(bought.body.id)).toBe('COMPLETED')
})

test('some products of Utilities have no subservice', async () => {
  const found = await stack.ask('GET', '/v1/products?service_id=3&type=FIXED_VALUE_RECHARGE&per_page=100')
  const subservices = found.body.map(({ service }: { service: { subservice: object | null } }) => service.subservice)
  expect(subservices).toContain(null)
  expect(subservices.some((subservice: object | null) => subservice !== null)).toBe(true)
})

test('an account of product 48002 has a statement that can be paid on every day of a year', async () => {
  const account = { account_number: '123456555', account_qualifier: '0301' }
  const unpaid: string[] = []
  for (let day = 0; day < 366; day++) {
    const now = new Date(Date.UTC(2028, 0, 1 + day, 23, 59)).toISOString()
    await stack.steer('PUT', '', { clock: { mode: 'manual', now } })
    const { body } = await stack.ask('POST', '/v1/lookup/statement-inquiry', { product_id: 48_002, ...account })
    const { status } = await stack.order({
      product_id: 48_002,
      calculation_mode: 'DESTINATION_AMOUNT',
      destination: body[0].balance,
      credit_party_identifier: account,
      statement_identifier: { reference: body[0].reference },
    })
    if (status !== 201) unpaid.push(now)
  }
  expect(unpaid).toEqual([])
})

const bare = '593990000100'
const order = { external_id: 'x', product_id: 6035 }
test.each([
  ['POST /v1/lookup/mobile-number', { mobile_number: bare }],
  ['POST /v1/lookup/mobile-number', { mobile_number: '00' }],
  ['POST /v1/lookup/mobile-number', { mobile_number: 593 }],
  [`GET /v1/lookup/mobile-number/${bare}`, undefined],
  ['POST /v1/async/transactions', { ...order, credit_party_identifier: { mobile_number: bare } }],
  ['POST /v1/sync/transactions', { ...order, credit_party_identifier: { mobile_number: bare } }],
  ['POST /v1/async/transactions', { ...order, credit_party_identifier: party, sender: { mobile_number: bare } }],
])('%s with a number that lacks its plus sign says `mobile_number is invalid`: %j', async (asked, body) => {
  const [method = '', target = ''] = asked.split(' ')
  expect(await stack.ask(method, target, body)).toMatchObject(refused(1_000_400, 'mobile_number is invalid'))
})

test('a number in E.164 that cannot exist, and a missing one, keep their own messages', async () => {
  const lookUp = (body: object) => stack.ask('POST', '/v1/lookup/mobile-number', body)
  expect(await lookUp({ mobile_number: '+593110000100' })).toMatchObject(
    refused(1_005_003, 'Credit party mobile number is invalid'),
  )
  expect(await lookUp({})).toMatchObject(refused(1_000_400, 'Bad Request'))
})

test('the recorded number +593979123456 belongs to Claro, before CNT', async () => {
  const { body } = await stack.ask('POST', '/v1/lookup/mobile-number', { mobile_number: '+593979123456' })
  expect(body.slice(0, 2)).toMatchObject([
    { id: 1596, identified: true },
    { id: 1597, identified: false },
  ])
})

test.each([
  [true, '2026-01-05T09:00:00.000000000Z'],
  [false, undefined],
])('a transaction that is rejected at once with auto_confirm %s has the confirmation date %s', async (auto, date) => {
  await stack.steer('POST', '/dtone/outcomes', { status: 'REJECTED-OPERATOR-CURRENTLY-UNAVAILABLE' })
  const { body } = await stack.order({ auto_confirm: auto })
  expect(body.status.id).toBe(30_400)
  expect(body.confirmation_date).toBe(date)
  expect((await stack.ask('GET', `/v1/transactions/${body.id}`)).body.confirmation_date).toBe(date)
})

test.each([{ type: 'ESIM', activation_type: 'TOP_UP' }, 'text', null, []])(
  'metadata %j is accepted on create, kept nowhere, and explained in the journal',
  async (metadata) => {
    const { status, body } = await stack.order({ metadata })
    expect([status, 'metadata' in body]).toEqual([201, false])
    const line = await told()
    expect(line).toContain('`metadata` was passed over')
    expect(line).not.toContain('is not known')
  },
)

test.each([
  ['+08:00', 1],
  ['%2B08:00', 1],
  ['+0800', 1],
  ['+00:00', 0],
])('a date with the offset %s in a query is read with it', async (offset, found) => {
  await stack.order()
  // 17:00 at +08:00 is 09:00 UTC, when the order was made; 17:00 UTC has not come.
  const { status, body } = await stack.ask('GET', `/v1/transactions?from_date=2026-01-05T17:00:00${offset}`)
  expect([status, body.length]).toEqual([200, found])
})

test('a fraction of a second and a space after the date are read before a bare plus sign', async () => {
  await stack.order()
  for (const from of ['2026-01-05T16:59:59.999+08:00', '2026-01-05+16:59:59+08:00']) {
    expect(await stack.ask('GET', `/v1/transactions?from_date=${from}`)).toMatchObject({ status: 200, body: [{}] })
  }
})

test('lists in the style of PHP are read as lists', async () => {
  const ids = async (query: string) =>
    (await stack.ask('GET', `/v1/products?operator_id=45000&${query}`)).body.map(({ id }: { id: number }) => id)
  const both = await ids('benefit_types=DATA,SMS')
  expect(both.length).toBeGreaterThan(0)
  expect(await ids('benefit_types[0]=DATA&benefit_types[1]=SMS')).toEqual(both)
  expect(await ids('benefit_types%5B0%5D=DATA&benefit_types%5B1%5D=SMS')).toEqual(both)
  expect(await told()).toBe('[]')
  expect(await ids('tags[0]=BUNDLE')).toEqual(await ids('tags=BUNDLE'))
})
