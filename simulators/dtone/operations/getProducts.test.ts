import { afterEach, describe, expect, test } from 'vitest'
import { dtoneStack } from '../../../testing/providers/dtoneStack.ts'
import type { Product } from '../model.ts'
import { catalogue } from '../rules/catalogue/catalogue.ts'

const { reported, open } = dtoneStack()
const demo = open()
const products = [...catalogue.values()]

afterEach(() => {
  expect(reported).toEqual([])
})

/** The ids on all pages, or the body of a refusal. */
async function ids(query: string): Promise<unknown> {
  const found: unknown[] = []
  for (let page = 1; ; page++) {
    const { status, headers, body } = await demo.get(`/v1/products?per_page=100&page=${page}&${query}`)
    if (status !== 200 || !Array.isArray(body)) return body
    found.push(...body.map(({ id }) => id))
    if (headers['X-Next-Page'] === undefined) return found
  }
}

const badRequest = { errors: [{ code: 1_000_400, message: 'Bad Request' }] }

test('lists the whole catalogue on its pages, each product as documented', async () => {
  const listed: object[] = []
  const pages = Math.ceil(products.length / 100)
  for (let page = 1; page <= pages; page++) {
    const { status, headers, body } = await demo.get(`/v1/products?per_page=100&page=${page}`)
    expect(status).toBe(200)
    expect(headers).toMatchObject({ 'X-Total': String(products.length), 'X-Total-Pages': String(pages) })
    expect(headers['X-Next-Page']).toBe(page === pages ? undefined : String(page + 1))
    expect(headers['X-Prev-Page']).toBe(page === 1 ? undefined : String(page - 1))
    if (Array.isArray(body)) listed.push(...body)
  }
  expect(listed.map(withoutPromotions)).toEqual(products)
})

const benefitTypes = (product: Product): string[] => product.benefits?.map(({ type }) => type) ?? []
const area = (product: Product): string => product.operator.country.iso_code
const isIn = (product: Product, region: string): boolean =>
  product.regions === null || product.regions.some(({ code }) => code === region)

test.each<[string, (product: Product) => boolean]>([
  ['type=RANGED_VALUE_PIN_PURCHASE', ({ type }) => type === 'RANGED_VALUE_PIN_PURCHASE'],
  ['service_id=3&subservice_id=32', ({ service }) => service.subservice?.id === 32],
  ['service_id=12', ({ service }) => service.id === 12],
  ['service_id=13&subservice_id=13', () => false],
  ['operator_id=1597', ({ operator }) => operator.id === 1597],
  ['country_iso_code=ECU&service_id=1', (product) => area(product) === 'ECU' && product.service.id === 1],
  ['country_iso_code=GXX', (product) => area(product) === 'GXX'],
  ['region=GBR', (product) => ['GBR', 'EXX', 'GXX'].includes(area(product))],
  ['region=PHL', (product) => ['PHL', 'GXX'].includes(area(product))],
  ['region=EXX', (product) => ['EXX', 'GXX'].includes(area(product))],
  ['region=GXX', (product) => area(product) === 'GXX'],
  ['region=IND', (product) => ['IND', 'GXX'].includes(area(product))],
  ['region=IN-DL', (product) => ['IND', 'GXX'].includes(area(product)) && isIn(product, 'IN-DL')],
  ['region=MX-NLE', (product) => ['MEX', 'GXX'].includes(area(product)) && isIn(product, 'MX-NLE')],
  ['region=QQ-X1', () => false],
  ['tags=GIFT_CARD&country_iso_code=NGA', ({ id }) => id === 43101],
  ['tags%5B%5D=GIFT_CARD&country_iso_code=NGA', ({ id }) => id === 43101],
  ['tags=GAMING,PREPAID_METER', ({ tags }) => ['GAMING', 'PREPAID_METER'].includes(tags?.[0] ?? '')],
  ['benefit_types=SMS', (product) => benefitTypes(product).includes('SMS')],
  [
    'benefit_types=PAYMENT,TALKTIME',
    (product) => benefitTypes(product).some((type) => ['PAYMENT', 'TALKTIME'].includes(type)),
  ],
  [
    'benefit_types[]=PAYMENT&benefit_types[]=TALKTIME',
    (product) => benefitTypes(product).some((type) => ['PAYMENT', 'TALKTIME'].includes(type)),
  ],
  ['country_iso_code=ZZZ', () => false],
])('%s finds exactly the matching products', async (query, fits) => {
  expect(await ids(query)).toEqual(products.filter(fits).map(({ id }) => id))
})

test('a region excludes products limited to another region of its country', async () => {
  const delhi = await ids('region=IN-DL&service_id=3')
  expect(delhi).toContain(56_720)
  expect(delhi).not.toContain(56_740)
  expect(await ids('region=IN-MH&service_id=3')).toContain(56_740)
})

test.each([
  ['sort=-id', [6042, 6041]],
  ['sort=name', [6042, 6041]],
  ['sort=-name', [6041, 6042]],
  ['sort=-amount,%20id', [6042, 6041]],
  ['sort=amount,-id', [6041, 6042]],
])('%s sorts the products', async (query, expected) => {
  expect(await ids(`operator_id=1597&${query}`)).toEqual(expected)
})

test('a later sort field decides between equal values of an earlier one', async () => {
  const twins = products.filter(({ operator }) => operator.id === 45_419).map(({ id }) => id)
  expect(await ids('operator_id=45419&sort=name,-id')).toEqual([twins[0], twins[1], twins[2]])
  const names = products.filter(({ operator: { country } }) => country.iso_code === 'SOM')
  const expected = names.toSorted((a, b) => (a.name === b.name ? b.id - a.id : a.name < b.name ? -1 : 1))
  expect(await ids('country_iso_code=SOM&sort=name,-id')).toEqual(expected.map(({ id }) => id))
})

test.each([
  'subservice_id=11',
  'sort=colour',
  'sort=-',
  'tags=',
  'tags=BUNDLE,BUNDLE',
  'type=BUNDLE',
  'benefit_types=MUSIC',
  'region=europe',
  'country_iso_code=ec',
])('refuses %s', async (query) => {
  expect(await ids(query)).toEqual(badRequest)
})

test('shows one product, and refuses an unknown id', async () => {
  expect(await demo.get('/v1/products/6036')).toMatchObject({ status: 200, body: catalogue.get(6036) })
  expect(await demo.get('/v1/products/1')).toMatchObject({ status: 404, body: { errors: [{ code: 1_003_001 }] } })
  expect(await demo.get('/v1/products/first')).toMatchObject({ status: 400, body: badRequest })
})

describe('the language', () => {
  const inSpanish = { 'accept-language': 'es-MX, en;q=0.5' }

  test('is the preferred one of those supported, else English', async () => {
    for (const path of ['/v1/products/50005', '/v1/products?operator_id=45000']) {
      expect((await demo.get(path)).headers).toMatchObject({ 'Content-Language': 'en', Vary: 'Accept-Language' })
      expect((await demo.get(path, inSpanish)).headers).toMatchObject({
        'Content-Language': 'es',
        Vary: 'Accept-Language',
      })
      expect((await demo.get(path, { 'accept-language': 'de' })).headers).toMatchObject({ 'Content-Language': 'en' })
    }
  })

  test('applies to names and descriptions', async () => {
    expect(await demo.get('/v1/products/50005', inSpanish)).toMatchObject({
      body: { name: '1 GB 7 días', description: 'Datos móviles para una semana', operator: { name: 'MTN Uganda' } },
    })
    expect(await demo.get('/v1/products?operator_id=45000&sort=-id', { 'accept-language': 'fr' })).toMatchObject({
      body: expect.arrayContaining([expect.objectContaining({ name: '1 Go 7 jours' })]),
    })
  })

  test('applies to texts of benefits, PINs and payments', async () => {
    expect(await demo.get('/v1/products/50006', inSpanish)).toMatchObject({
      body: { benefits: { 1: { additional_information: 'A todas las redes del país' } } },
    })
    expect(await demo.get('/v1/products/56001', inSpanish)).toMatchObject({
      body: {
        pin: { usage_info: ['Teclee el código en el medidor'], terms: expect.stringContaining('**un** medidor') },
      },
    })
    expect(await demo.get('/v1/products/44401', inSpanish)).toMatchObject({
      body: { payment: { notes: ['El medidor debe estar registrado.'] } },
    })
  })

  test('changes nothing else, nor the shared product object', async () => {
    const before = structuredClone(catalogue.get(50_006))
    const { body } = await demo.get('/v1/products/50006', inSpanish)
    expect(body).toMatchObject({ id: 50_006, prices: before?.prices, rates: before?.rates })
    expect(catalogue.get(50_006)).toEqual(before)
  })
})

/** Promotions come and go with time, and are tested beside their own operations. */
function withoutPromotions(product: object): object {
  return { ...product, promotions: null }
}
