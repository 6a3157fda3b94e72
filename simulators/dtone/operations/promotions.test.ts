import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import document from '../../../specs/types/dtone.generated.json' with { type: 'json' }
import { type DtoneWorld, dtoneStack } from '../../../testing/providers/dtoneStack.ts'
import { translations } from '../data/translations.generated.ts'
import { campaignRows } from '../rules/catalogue/campaigns.ts'
import { catalogueRows } from '../rules/catalogue/catalogue.ts'
import { promotionRows } from '../rules/catalogue/promotions.ts'

const { reported, open } = dtoneStack()
const { examples } = document.components
/** It is 5 January 2026, nine o'clock. */
let demo: DtoneWorld

beforeEach(() => {
  demo = open()
})

afterEach(() => {
  expect(reported).toEqual([])
})

async function ids(path: string): Promise<unknown> {
  const { status, body } = await demo.get(path)
  return status === 200 && Array.isArray(body) ? body.map(({ id }) => id) : body
}

async function shown(path: string, headers = {}): Promise<unknown> {
  return (await demo.get(path, headers)).body
}

const badRequest = { errors: [{ code: 1_000_400, message: 'Bad Request' }] }

describe('promotions', () => {
  test('are listed with the dates of their current or next run', async () => {
    expect(await ids('/v1/promotions')).toEqual([...promotionRows.keys()])
    expect(await shown('/v1/promotions/7003')).toMatchObject({
      start_date: '2026-01-05T00:00:00.000000000Z',
      end_date: '2026-01-08T23:59:59.999000000Z',
    })
    await demo.pass('P4D')
    expect(await shown('/v1/promotions/7003')).toMatchObject({ start_date: '2026-02-05T00:00:00.000000000Z' })
  })

  test('are shown with their operator and products', async () => {
    expect(await demo.get('/v1/promotions/7001')).toMatchObject({
      status: 200,
      headers: { 'Content-Language': 'en', Vary: 'Accept-Language' },
      body: examples.promotion.value,
    })
  })

  test('can be filtered by country, operator and product', async () => {
    expect(await ids('/v1/promotions?country_iso_code=MEX')).toEqual([7004])
    expect(await ids('/v1/promotions?operator_id=45137')).toEqual([7002])
    expect(await ids('/v1/promotions?product_id=50363&operator_id=45018')).toEqual([7008])
    expect(await ids('/v1/promotions?product_id=50363&operator_id=45137')).toEqual([])
    expect(await ids('/v1/promotions?product_id=6035')).toEqual([])
    expect(await ids('/v1/promotions?product_id=0')).toEqual(badRequest)
  })

  test('are translated with their products into the preferred language', async () => {
    const headers = { 'accept-language': 'fr-SN, es;q=0.1' }
    expect(await demo.get('/v1/promotions?per_page=1', headers)).toMatchObject({
      headers: { 'Content-Language': 'fr', Vary: 'Accept-Language' },
      body: [{ title: 'Avantages doublés', products: [{ name: '1 Go 7 jours' }, {}] }],
    })
    expect(await shown('/v1/promotions/7001', headers)).toMatchObject({
      description: "Chaque forfait donne deux fois plus de données, d'appels et de SMS.",
      terms: 'Le bonus a la validité du forfait.',
      operator: { name: 'MTN Uganda' },
    })
  })

  test('are not found by an unknown id', async () => {
    expect(await demo.get('/v1/promotions/1')).toMatchObject({
      status: 404,
      body: { errors: [{ code: 1_003_201, message: 'Promotion not found' }] },
    })
  })

  test('have translations of all of their texts', () => {
    for (const { title, description, terms } of promotionRows.values()) {
      for (const text of [title, description, terms ?? title]) expect(translations).toHaveProperty([text])
    }
  })

  test('advertise products of their own operator; a bonus needs a permanent promotion', () => {
    for (const { id, operator_id, products, bonus, days } of promotionRows.values()) {
      const operators = products.map((product) => catalogueRows().get(product)?.operator_id)
      expect(new Set(operators), `promotion ${id}`).toEqual(new Set([operator_id]))
      if (bonus !== undefined) expect(days, `promotion ${id}`).toEqual([1, 31])
    }
  })
})

describe('a product', () => {
  test('has its active promotions, and null without any', async () => {
    expect(await shown('/v1/products/52703')).toMatchObject({ promotions: [{ id: 7003 }] })
    expect(await shown('/v1/products?operator_id=45135')).toMatchObject({
      3: { id: 52_703, promotions: [{ id: 7003, title: 'Four days of free calls' }] },
      5: { promotions: null },
    })
    await demo.pass('P3DT14H59M59.999S')
    expect(await shown('/v1/products/52703')).toMatchObject({ promotions: [{ id: 7003 }] })
    await demo.passMilliseconds(1)
    expect(await shown('/v1/products/52703')).toMatchObject({ promotions: null })
  })

  test('has its promotions in the language of the request', async () => {
    expect(await shown('/v1/products/52703', { 'accept-language': 'es' })).toMatchObject({
      promotions: [{ title: 'Cuatro días de llamadas gratis', terms: null }],
    })
  })

  test('includes the bonus of a promotion in its benefits', async () => {
    expect(await shown('/v1/products/50005')).toMatchObject({
      promotions: [{ id: 7001 }],
      benefits: [{ amount: { base: 1, promotion_bonus: 1, total_excluding_tax: 2, total_including_tax: 2 } }],
    })
    expect(await shown('/v1/products/52743')).toMatchObject({
      destination: { amount: 1000 },
      benefits: [
        { amount: { base: 1000, promotion_bonus: 500, total_excluding_tax: 1200, total_including_tax: 1500 } },
      ],
    })
  })
})

test('a transaction keeps the promotions of the moment at which it was created, in English', async () => {
  const order = { external_id: 'x', product_id: 52_703, credit_party_identifier: { mobile_number: '+50934000100' } }
  expect(await demo.post('/v1/async/transactions', order, { 'accept-language': 'fr' })).toMatchObject({
    status: 201,
    body: { promotions: [{ id: 7003, title: 'Four days of free calls' }] },
  })
  await demo.pass('P6D')
  expect(await shown('/v1/transactions?external_id=x')).toMatchObject([
    { promotions: [{ id: 7003, end_date: '2026-01-08T23:59:59.999000000Z' }] },
  ])
  const later = { ...order, external_id: 'y' }
  expect(await demo.post('/v1/async/transactions', later)).toMatchObject({ status: 201, body: { promotions: null } })
})

describe('campaigns', () => {
  test('are listed while they are active', async () => {
    expect(await ids('/v1/campaigns')).toEqual([8001, 8002, 8004])
    await demo.pass('P8D')
    expect(await ids('/v1/campaigns')).toEqual([8001])
    await demo.pass('P10D')
    expect(await ids('/v1/campaigns')).toEqual([8001, 8003])
  })

  test('are shown by id even before they are active, with products and operators', async () => {
    expect(await demo.get('/v1/campaigns/8001')).toMatchObject({ status: 200, body: examples.campaign.value })
    expect(await shown('/v1/campaigns/8003')).toMatchObject({ start_date: '2026-01-18T00:00:00.000000000Z' })
  })

  test('can be filtered by country, operator and product', async () => {
    expect(await ids('/v1/campaigns?country_iso_code=TZA')).toEqual([8001])
    expect(await ids('/v1/campaigns?operator_id=45089')).toEqual([8002])
    expect(await ids('/v1/campaigns?product_id=58141')).toEqual([8004])
    expect(await ids('/v1/campaigns?product_id=57880')).toEqual([])
  })

  test('are not found by an unknown id', async () => {
    expect(await demo.get('/v1/campaigns/1')).toMatchObject({
      status: 404,
      body: { errors: [{ code: 1_003_301, message: 'Campaign not found' }] },
    })
  })

  test('advertise products of the catalogue', () => {
    for (const { products } of campaignRows.values()) {
      for (const product of products) expect(catalogueRows().has(product), `product ${product}`).toBe(true)
    }
  })
})
