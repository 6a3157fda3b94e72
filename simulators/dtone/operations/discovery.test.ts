import { afterEach, describe, expect, test } from 'vitest'
import { dtoneStack } from '../../../testing/providers/dtoneStack.ts'
import { operators } from '../data/operators.generated.ts'

const { reported, open } = dtoneStack()
const demo = open()

afterEach(() => {
  expect(reported).toEqual([])
})

async function listed(path: string, key: string): Promise<unknown> {
  const { status, body } = await demo.get(path)
  return status === 200 && Array.isArray(body) ? body.map((item) => item[key]) : body
}

const refused = (status: number, code: number): object => ({ status, body: { errors: [{ code }] } })
const badRequest = { errors: [{ code: 1_000_400, message: 'Bad Request' }] }

describe('services', () => {
  test('are listed with their subservices, or null without any', async () => {
    const { body } = await demo.get('/v1/services/4')
    expect(body).toMatchObject({ id: 4, name: 'Gift Cards', subservices: { 2: { id: 43, name: 'Cash Cards' } } })
    expect(await demo.get('/v1/services/11')).toMatchObject({
      status: 200,
      body: { id: 11, name: 'Government', subservices: null },
    })
  })

  test('can be asked for by country', async () => {
    expect(await listed('/v1/services?country_iso_code=SEN', 'id')).toEqual([1, 3])
    expect(await listed('/v1/services?country_iso_code=ZZZ', 'id')).toEqual([])
    expect(await listed('/v1/services?country_iso_code=se', 'id')).toEqual(badRequest)
  })

  test('are not found by an unknown id', async () => {
    expect(await demo.get('/v1/services/2')).toMatchObject(refused(404, 1_005_004))
    expect(await demo.get('/v1/services/0')).toMatchObject(refused(400, 1_000_400))
  })
})

describe('countries', () => {
  test('include Europe and the world, in the order of their codes', async () => {
    const codes = await listed('/v1/countries?service_id=4', 'iso_code')
    expect(codes).toEqual(expect.arrayContaining(['EXX', 'GBR', 'GXX', 'NGA']))
    expect(Array.isArray(codes) && codes.toSorted()).toEqual(codes)
  })

  test('can be filtered by service and subservice', async () => {
    expect(await listed('/v1/countries?service_id=3&subservice_id=32', 'iso_code')).toContain('GHA')
    expect(await listed('/v1/countries?service_id=3&subservice_id=32', 'iso_code')).not.toContain('SEN')
    expect(await listed('/v1/countries?service_id=1&subservice_id=32', 'iso_code')).toEqual([])
    expect(await listed('/v1/countries?subservice_id=32', 'iso_code')).toEqual(badRequest)
  })

  test('are shown with the regions that products are sold to', async () => {
    expect(await demo.get('/v1/countries/ECU')).toMatchObject({
      status: 200,
      body: { name: 'Ecuador', iso_code: 'ECU', regions: null },
    })
    expect(await demo.get('/v1/countries/ZAF')).toMatchObject({
      body: { regions: expect.arrayContaining([{ name: 'Gauteng', code: 'ZA-GP' }]) },
    })
  })

  test('are not found by an unknown code', async () => {
    expect(await demo.get('/v1/countries/ZZZ')).toMatchObject(refused(404, 1_005_005))
    expect(await demo.get('/v1/countries/EC')).toMatchObject(refused(400, 1_000_400))
  })
})

describe('operators', () => {
  test('can be filtered by country, service and subservice', async () => {
    const names = await listed('/v1/operators?country_iso_code=GHA&service_id=3&subservice_id=32', 'name')
    expect(names).toEqual(['Ghana Water'])
    expect(await listed('/v1/operators?subservice_id=32', 'name')).toEqual(badRequest)
  })

  test('are shown with their country and the regions they serve', async () => {
    expect(await demo.get('/v1/operators/1596')).toEqual(
      expect.objectContaining({
        status: 200,
        body: {
          id: 1596,
          name: 'Claro Ecuador',
          country: { name: 'Ecuador', iso_code: 'ECU', regions: null },
          regions: null,
        },
      }),
    )
    expect(await demo.get('/v1/operators/45336')).toMatchObject({
      body: { name: 'Tata Power Delhi', regions: [{ name: 'Delhi', code: 'IN-DL' }] },
    })
  })

  test('are not found by an unknown id', async () => {
    expect(await demo.get('/v1/operators/1')).toMatchObject(refused(404, 1_005_006))
  })

  test('have unique ids', () => {
    expect(new Set(operators.map(({ id }) => id)).size).toBe(operators.length)
  })
})

test('there are the five documented benefit types', async () => {
  expect(await listed('/v1/benefit-types', 'name')).toEqual(['TALKTIME', 'DATA', 'SMS', 'PAYMENT', 'CREDITS'])
})

test.each([
  ['services', 2],
  ['countries', 5],
  ['operators', 5],
  ['benefit-types', 2],
])('pages cover the %s, without headers for pages that do not exist', async (path, perPage) => {
  const first = await demo.get(`/v1/${path}?per_page=${perPage}`)
  expect(first.headers).toMatchObject({ 'X-Page': '1', 'X-Next-Page': '2', 'X-Per-Page': String(perPage) })
  expect(first.headers).not.toHaveProperty('X-Prev-Page')
  const pages = Number(first.headers['X-Total-Pages'])
  const last = await demo.get(`/v1/${path}?per_page=${perPage}&page=${pages}`)
  expect(last.headers).not.toHaveProperty('X-Next-Page')
  expect(last.headers).toMatchObject({ 'X-Prev-Page': String(pages - 1) })
})
