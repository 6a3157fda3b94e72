import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type DtoneWorld, dtoneStack, firstId, momentAfter } from '../../../testing/providers/dtoneStack.ts'
import { esimProfiles } from '../data/esimProfiles.generated.ts'
import { getDtoneEsimProfile, patchDtoneEsimProfile } from '../levers/esimProfiles.ts'
import { reverseDtoneTransaction } from '../levers/transactions.ts'
import { catalogue } from '../rules/catalogue/catalogue.ts'
import { esimPlanOf } from '../rules/esim/plans.ts'

const { service, reported, open } = dtoneStack()
let demo: DtoneWorld

beforeEach(() => {
  demo = open()
})

afterEach(() => {
  expect(reported).toEqual([])
})

const day = 86_400_000
const given = '8900000000000000425'
const refused = (status: number, code: number): object => ({ status, body: { errors: [{ code }] } })
const lookup = (account_number: string): object => ({ service_id: 13, credit_party_identifier: { account_number } })
const benefits = (iccid = given, paging: object = {}): ReturnType<DtoneWorld['post']> =>
  demo.post('/v1/lookup/credit-party-benefits', { ...lookup(iccid), ...paging })
const status = (iccid = given): ReturnType<DtoneWorld['post']> =>
  demo.post('/v1/lookup/credit-party-status', lookup(iccid))
const change = (body: Parameters<ReturnType<typeof lever>>[0]['body'], iccid = given): unknown =>
  lever()({ path: { world: 'demo', iccid }, query: {}, headers: {}, body })
const lever = () => service.lever(patchDtoneEsimProfile)

/** Buys a plan and lets it complete; gives the ICCID. */
async function buy(external_id: string, change: object = {}): Promise<string> {
  const order = { external_id, product_id: 47001, auto_confirm: true, ...change }
  const { body } = await demo.post('/v1/async/transactions', order)
  await demo.pass('PT3S')
  const id = typeof body === 'object' && body !== null && 'id' in body ? body.id : undefined
  const { body: completed } = await demo.get(`/v1/transactions/${id}`)
  expect(completed).toMatchObject({ status: { message: 'COMPLETED' } })
  const { pin } = Object(completed)
  return String(pin.serial)
}

test('a new profile has its full plan without expiry, and is neither installed nor active', async () => {
  const iccid = await buy('new')
  expect(await benefits(iccid)).toMatchObject({
    status: 200,
    headers: { 'X-Total': '1', 'X-Page': '1' },
    body: [
      {
        type: 'DATA',
        unit_type: 'DATA',
        unit: 'GB',
        amount: 1,
        expiration_date: null,
        country: { iso_code: 'GXX', name: 'Global', regions: null },
      },
    ],
  })
  expect(await status(iccid)).toMatchObject({ status: 200, body: { installation_date: null, activation_date: null } })
})

test('every world has a profile from the start, with the plan of its product', async () => {
  expect(await benefits()).toMatchObject({ status: 200, body: [{ amount: 5, unit: 'GB', expiration_date: null }] })
  for (const { plans } of esimProfiles) {
    for (const { productId, remaining } of plans) {
      const product = catalogue.get(productId)
      expect(product && esimPlanOf(product).remaining).toEqual(remaining)
    }
  }
})

describe('a profile', () => {
  test('is installed, then activated, and expires counting from its activation', async () => {
    change({ installed: true })
    expect(await status()).toMatchObject({ body: { installation_date: momentAfter(0), activation_date: null } })
    await demo.pass('PT1H')
    change({ activated: true })
    const dates = { installation_date: momentAfter(0), activation_date: momentAfter(3_600_000) }
    expect(await status()).toMatchObject({ body: dates })
    const expiration_date = momentAfter(30 * day + 3_600_000)
    expect(await benefits()).toMatchObject({ body: [{ amount: 5, expiration_date }] })
    await demo.pass('P1D')
    change({ installed: true, activated: true })
    expect(await status()).toMatchObject({ body: dates })
    await demo.passMilliseconds(29 * day - 1)
    expect(await benefits()).toMatchObject({ body: [{ amount: 5 }] })
    await demo.passMilliseconds(1)
    expect(await benefits()).toMatchObject({ body: [], headers: { 'X-Total': '0' } })
  })

  test('is installed and activated by use, which reduces its data', async () => {
    expect(change({ use: { amount: 300, unit: 'MB' } })).toEqual({
      status: 200,
      body: {
        iccid: given,
        installedAt: '2026-01-05T09:00:00.000Z',
        activatedAt: '2026-01-05T09:00:00.000Z',
        plans: [
          {
            product_id: 47002,
            transaction_id: null,
            expiresAt: '2026-02-04T09:00:00.000Z',
            remaining: [{ type: 'DATA', unit: 'GB', amount: 4.7 }],
          },
        ],
      },
    })
    expect(await benefits()).toMatchObject({ body: [{ amount: 4.7 }] })
    expect(await status()).toMatchObject({ body: { activation_date: momentAfter(0) } })
  })

  test('does not change when more data is requested than it has', async () => {
    expect(change({ use: { amount: 5.1, unit: 'GB' } })).toMatchObject({ status: 409 })
    expect(await status()).toMatchObject({ body: { activation_date: null } })
    expect(change({ use: { amount: 5, unit: 'GB' } })).toMatchObject({ status: 200 })
    expect(await benefits()).toMatchObject({ body: [{ amount: 0 }] })
    expect(change({ use: { amount: 1, unit: 'B' } })).toMatchObject({ status: 409 })
  })

  test('has a plan for each top-up; the first to expire is used first', async () => {
    change({ activated: true })
    expect(await buy('more', { credit_party_identifier: { account_number: given } })).toBe(given)
    const [first, second] = [momentAfter(30 * day), momentAfter(7 * day + 3_000)]
    expect(await benefits()).toMatchObject({
      headers: { 'X-Total': '2' },
      body: [
        { amount: 5, expiration_date: first },
        { amount: 1, expiration_date: second },
      ],
    })
    change({ use: { amount: 1.5, unit: 'GB' } })
    expect(await benefits()).toMatchObject({ body: [{ amount: 4.5 }, { amount: 0 }] })
    expect(await benefits(given, { page: 2, per_page: 1 })).toMatchObject({
      headers: { 'X-Page': '2', 'X-Total-Pages': '2' },
      body: [{ expiration_date: second }],
    })
  })

  test('never runs out with an unlimited plan', async () => {
    const iccid = await buy('unlimited', { product_id: 47004 })
    expect(change({ use: { amount: 1000, unit: 'TB' } }, iccid)).toMatchObject({ status: 200 })
    expect(await benefits(iccid)).toMatchObject({
      body: [{ amount: -1, expiration_date: momentAfter(10 * day + 3_000) }],
    })
  })

  test('loses the plan whose purchase is reversed', async () => {
    await buy('more', { credit_party_identifier: { account_number: given } })
    expect(await benefits()).toMatchObject({ headers: { 'X-Total': '2' } })
    const path = { world: 'demo', transaction: firstId }
    service.lever(reverseDtoneTransaction)({ path, query: {}, headers: {}, body: undefined })
    expect(await benefits()).toMatchObject({ headers: { 'X-Total': '1' }, body: [{ amount: 5 }] })
  })

  test('is unknown to other worlds', async () => {
    const iccid = await buy('seen')
    const look = (world: string): unknown =>
      service.lever(getDtoneEsimProfile)({ path: { world, iccid }, query: {}, headers: {}, body: undefined })
    expect(look('demo')).toMatchObject({
      status: 200,
      body: { iccid, installedAt: null, plans: [{ product_id: 47001, transaction_id: firstId }] },
    })
    open('other')
    expect(look('other')).toMatchObject({ status: 404 })
    expect(change({ installed: true }, '1')).toMatchObject({ status: 404 })
  })
})

describe.each(['credit-party-benefits', 'credit-party-status'])('%s refuses', (name) => {
  test.each([
    ['a service without such a look-up', { service_id: 1 }, 400, 1_007_500],
    ['a service that is none', { service_id: 99 }, 404, 1_005_004],
    ['an ICCID that nothing has', lookup('8900000000000000599'), 404, 1_000_404],
    ['a mobile number alone', { credit_party_identifier: { mobile_number: '+593990000100' } }, 400, 1_000_400],
    ['an empty credit party', { credit_party_identifier: {} }, 400, 1_000_400],
    ['no credit party', { credit_party_identifier: undefined }, 400, 1_000_400],
    ['no service', { service_id: undefined }, 400, 1_000_400],
  ])('%s', async (_, change, status, code) => {
    expect(await demo.post(`/v1/lookup/${name}`, { ...lookup(given), ...change })).toMatchObject(refused(status, code))
  })
})
