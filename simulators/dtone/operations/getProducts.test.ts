import { afterEach, expect, test } from 'vitest'
import { catalogue } from '../rules/catalogue.ts'
import { testYard } from '../testYard.ts'

const { reported, open } = testYard()
const demo = open()

afterEach(() => {
  expect(reported).toEqual([])
})

async function ids(query: string): Promise<unknown> {
  const { status, body } = await demo.get(`/v1/products?${query}`)
  return status === 200 && Array.isArray(body) ? body.map(({ id }) => id) : body
}

const badRequest = { errors: [{ code: 1_000_400, message: 'Bad Request' }] }

test('lists the whole catalogue over its pages, each product as documented', async () => {
  const { status, headers, body } = await demo.get('/v1/products?per_page=100')
  expect(status).toBe(200)
  expect(body).toEqual([...catalogue.values()])
  expect(headers).toMatchObject({
    'X-Total': String(catalogue.size),
    'Content-Language': 'en',
    Vary: 'Accept-Language',
    'X-Ratelimit-Limit': '1000000',
  })
  expect(await ids('page=2')).toEqual([...catalogue.keys()].slice(50))
})

test.each([
  ['type=RANGED_VALUE_PIN_PURCHASE', [43202, 43301, 43401]],
  ['service_id=3&subservice_id=32', [44102]],
  ['operator_id=1597', [6041, 6042]],
  ['country_iso_code=ECU&type=RANGED_VALUE_RECHARGE', [6037]],
  ['country_iso_code=GXX', [43301, 43302]],
  ['region=GBR', [43201, 43202, 43301, 43302]],
  ['region=PHL', [41901, 41902, 41903, 43301, 43302]],
  ['tags=GIFT_CARD&country_iso_code=NGA', [43101]],
  ['tags%5B%5D=GIFT_CARD&country_iso_code=NGA', [43101]],
  ['benefit_types=SMS', [41703, 41903]],
  ['benefit_types=SMS,TALKTIME', [41403, 41703, 41903]],
  ['benefit_types[]=SMS&benefit_types[]=TALKTIME', [41403, 41703, 41903]],
  ['country_iso_code=ZZZ', []],
])('%s finds %j', async (query, expected) => {
  expect(await ids(query)).toEqual(expected)
})

test.each([
  ['sort=-id', [6042, 6041]],
  ['sort=name', [6042, 6041]],
  ['sort=-name', [6041, 6042]],
  ['sort=-amount,%20id', [6042, 6041]],
])('%s puts the products in order', async (query, expected) => {
  expect(await ids(`operator_id=1597&${query}`)).toEqual(expected)
})

test.each([
  'subservice_id=11',
  'sort=colour',
  'sort=-',
  'tags=',
  'tags=BUNDLE,BUNDLE',
  'type=BUNDLE',
  'country_iso_code=ec',
])('refuses %s', async (query) => {
  expect(await ids(query)).toEqual(badRequest)
})

test('shows one product, and says when there is none', async () => {
  expect(await demo.get('/v1/products/6036')).toMatchObject({ status: 200, body: catalogue.get(6036) })
  expect(await demo.get('/v1/products/1')).toMatchObject({ status: 404, body: { errors: [{ code: 1_003_001 }] } })
  expect(await demo.get('/v1/products/first')).toMatchObject({ status: 400, body: badRequest })
})
