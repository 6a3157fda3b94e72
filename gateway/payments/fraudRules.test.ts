import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { operatorOf } from '../testing/operatorOf.ts'
import { type TestGateway, testGateway } from '../testing/testGateway.ts'

const path = '/api/Payment/bulk-mobile'
const by = { actor: 'Ada', reason: 'Case 4711' }
const demo = 'Demo client'

/** What becomes of one payment: its status, and the codes of its flags. */
async function pay(gateway: TestGateway, amount: number, phoneNumber = '076123100', headers = {}) {
  const { status, body } = await gateway.post(path, { payments: [{ phoneNumber, amount }] }, headers)
  if (status === 422) return [422]
  const [{ status: verdict, fraudFlags }] = body.results
  return [verdict, ...fraudFlags.map((flag) => Reflect.get(flag, 'code'))]
}

async function limited(databaseUrl: string, limit: number) {
  const gateway = await testGateway({ databaseUrl })
  const operator = await operatorOf(databaseUrl)
  const set = (dailyLimit: number | null) => operator.setClient(demo, { dailyLimit }, 'Ada')
  await set(limit)
  return { gateway, operator, set }
}

describe.each(databases())('on $name', ({ url }) => {
  test('a client pays its limit of the day and no more, until the day ends in UTC or the limit is raised', async () => {
    const { gateway, set } = await limited(await url(), 100_000)
    expect(await pay(gateway, 600)).toEqual(['Accepted'])
    expect(await pay(gateway, 400.01)).toEqual([422])
    expect(await pay(gateway, 400)).toEqual(['Accepted'])
    expect(await pay(gateway, 0.01)).toEqual([422])
    await set(100_001)
    expect(await pay(gateway, 0.01)).toEqual(['Accepted'])
    const untilMidnight = 86_400_000 - (gateway.clock.now() % 86_400_000)
    await gateway.clock.advance(untilMidnight - 1)
    expect(await pay(gateway, 1)).toEqual([422])
    await gateway.clock.advance(1)
    expect(await pay(gateway, 1)).toEqual(['Accepted'])
  })

  test('a payout that has failed gives its allowance back, and a blocked one has used none', async () => {
    const { gateway } = await limited(await url(), 100_000)
    const { body } = await gateway.post(path, { payments: [{ phoneNumber: '076123100', amount: 1_000 }] })
    expect(await pay(gateway, 1_000)).toEqual([422])
    await gateway.idle()
    const { payments } = gateway.callbackUrls.africastalking
    await gateway.callBack(payments, gateway.notification(body.results[0].transactionId, 'Failed'))
    expect(await pay(gateway, 1_000)).toEqual(['Accepted', 'DUPLICATE'])
  })

  test('two requests at the same time do not both fit under the limit of the day', async () => {
    const { gateway } = await limited(await url(), 100_000)
    const both = await Promise.all(['076123100', '076123101'].map((number) => pay(gateway, 600, number)))
    expect(both.sort()).toEqual([[422], ['Accepted']])
  })

  test('what another client pays does not count', async () => {
    const { gateway } = await limited(await url(), 100_000)
    const key = await gateway.addClient({ name: 'Other', allowsAirtime: false, float: 1_000_000 })
    expect(await pay(gateway, 1_000, '076123100', { authorization: `Bearer ${key}` })).toEqual(['Accepted'])
    expect(await pay(gateway, 1_000)).toEqual(['Accepted'])
  })

  test('batches use the limit up, and are refused whole above it', async () => {
    const { gateway, set } = await limited(await url(), 100_000)
    const over = await gateway.payBatch([
      ['076123100', 600],
      ['076123101', 400.01],
    ])
    expect([over.processed.status, over.processed.body.code]).toEqual([422, 'daily_limit_reached'])
    expect(over.processed.body.detail).toContain('would be 1000.01 SLE, and its limit is 1000 SLE')
    expect((await gateway.batch(over.batchId)).status).toBe('Pending')
    expect((await gateway.payBatch([['076123100', 700]])).processed.status).toBe(200)
    expect(await pay(gateway, 300.01)).toEqual([422])
    await set(null)
    expect((await gateway.post(`/api/BulkDisbursement/${over.batchId}/process`)).status).toBe(200)
  })

  test('items of batches are neither many payouts nor duplicates, and make their receivers known', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    await gateway.payBatch(Array.from({ length: 60 }, () => ['076123100', 10_000] as const))
    expect(await pay(gateway, 10_000)).toEqual(['Accepted'])
    expect(await pay(gateway, 10_000, '076123101')).toEqual(['Accepted', 'NEW_BENEFICIARY'])
  })

  test('a receiver is new until a payout to it is under way or paid', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    expect(await pay(gateway, 9_999.99)).toEqual(['Accepted'])
    expect(await pay(gateway, 10_000)).toEqual(['Accepted'])
    expect(await pay(gateway, 10_000, '077123100')).toEqual(['Accepted', 'NEW_BENEFICIARY'])
    expect(await pay(gateway, 250_000, '078123100')).toEqual([422])
    expect(await pay(gateway, 10_000, '078123100')).toEqual(['Accepted', 'NEW_BENEFICIARY'])
  })

  test('payouts that are stopped do not count for the velocity of later ones', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const payments = Array.from({ length: 11 }, (_, index) => ({
      phoneNumber: `0761231${index + 10}`,
      amount: 250_000,
    }))
    expect((await gateway.post(path, { payments })).status).toBe(422)
    expect(await pay(gateway, 1)).toEqual(['Accepted'])
  })

  test('a listed receiver stops one entry of a request, however it is written, until it is taken off', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const operator = await operatorOf(databaseUrl)
    await operator.block({ destination: '076 123-100', ...by })
    const payments = ['0023276123100', '+23276123101', '23276123100'].map((phoneNumber) => ({ phoneNumber, amount: 1 }))
    const { body } = await gateway.post(path, { payments })
    expect(body.results).toMatchObject([
      { status: 'Blocked', fraudFlags: [{ code: 'BLOCKLISTED', severity: 'Block' }] },
      { status: 'Accepted', fraudFlags: [] },
      { status: 'Blocked' },
    ])
    await operator.unblock({ destination: '+23276123100', ...by })
    expect(await pay(gateway, 1)).toEqual(['Accepted'])
  })

  test('a batch with a listed receiver is refused, and names its items', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    await (await operatorOf(databaseUrl)).block({ destination: '+23276123100', ...by })
    const items = ['076123101', '076123100'].map((destination) => ({ destination, amount: 1 }))
    const { status, body } = await gateway.post('/api/BulkDisbursement', { batchName: 'wages', items })
    expect([status, body.code, body.detail]).toEqual([
      ...[422, 'unsupported_destination', 'These items cannot be paid: 1.'],
    ])
    expect(body.errors).toEqual({ 'items.1.destination': [expect.stringContaining('is on the blocklist')] })
  })

  test('an item whose receiver is listed after its submission fails, and is paid when it is taken off', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const operator = await operatorOf(databaseUrl)
    const items = ['076123100', '076123101'].map((destination) => ({ destination, amount: 1 }))
    const { batchId, itemIds } = (await gateway.post('/api/BulkDisbursement', { batchName: 'wages', items })).body
    await operator.block({ destination: '076123100', ...by })
    const batch = `/api/BulkDisbursement/${batchId}`
    const processed = await gateway.post(`${batch}/process`)
    const skipped = [{ itemId: itemIds[0], status: 'Failed', reason: 'Blocklisted' }]
    expect(processed.body).toMatchObject({ processedCount: 1, skippedCount: 1, skipped })
    const failed = { status: 'Failed', transactionId: null, failureReason: expect.stringContaining('on the blocklist') }
    expect((await gateway.batch(batchId)).items).toMatchObject([failed, { status: 'Processed' }])
    const retry = () => gateway.post(`${batch}/retry`, { batchId, itemIds: itemIds.slice(0, 1) })
    const refused = await retry()
    expect([refused.status, refused.body.errors]).toEqual([422, { 'itemIds.0': [failed.failureReason] }])
    await operator.unblock({ destination: '076123100', ...by })
    expect((await retry()).status).toBe(200)
    await gateway.idle()
    expect(gateway.sent.b2c.flatMap(({ json }) => json.recipients)).toHaveLength(2)
    expect((await operator.reconcile()).findings).toEqual([])
  })

  test('airtime abroad is sent while the client may, in single payouts, batches and retries', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const operator = await operatorOf(databaseUrl)
    const allow = (allowsAirtime: boolean) => operator.setClient(demo, { allowsAirtime }, 'Ada')
    const items = ['+254711000100', '076123100'].map((destination) => ({ destination, amount: 10 }))
    const submit = () => gateway.post('/api/BulkDisbursement', { batchName: 'abroad', items })
    const { batchId, itemIds } = (await submit()).body
    await allow(false)
    expect(await pay(gateway, 10, '+254711000100')).toEqual([422])
    expect((await submit()).body.errors).toEqual({
      'items.0.destination': [expect.stringContaining('ask the operator of the gateway to allow it')],
    })
    const batch = `/api/BulkDisbursement/${batchId}`
    const { body } = await gateway.post(`${batch}/process`)
    expect(body).toMatchObject({ processedCount: 1, skipped: [{ status: 'Failed', reason: 'AirtimeNotAllowed' }] })
    const retry = () => gateway.post(`${batch}/retry`, { batchId, itemIds: itemIds.slice(0, 1) })
    expect((await retry()).status).toBe(422)
    await allow(true)
    expect((await retry()).status).toBe(200)
    await gateway.idle()
    expect(gateway.sent.creations).toHaveLength(1)
  })
})
