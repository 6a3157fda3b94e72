import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { testGateway } from '../testing/testGateway.ts'

const path = '/api/Payment/bulk-mobile'

describe.each(databases())('on $name', ({ url }) => {
  test('each entry gets its own verdict, and what is accepted is paid', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const payments = [
      { phoneNumber: '076123100', amount: 250 },
      { phoneNumber: '+254711000100', amount: 60_000 },
      { phoneNumber: '077123100', amount: 250_000 },
      { phoneNumber: 'nobody', amount: 1 },
    ]
    const { status, body } = await gateway.post(path, { payments })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      total: 4,
      accepted: 2,
      flagged: 1,
      blocked: 1,
      rejected: 1,
      totalAcceptedAmount: 60_250,
    })
    expect(body.results).toMatchObject([
      { index: 0, destinationMasked: '+23276***100', status: 'Accepted', fraudFlags: [], reason: null },
      { index: 1, status: 'Accepted', fraudFlags: [{ code: 'HIGH_AMOUNT', severity: 'Review' }] },
      { index: 2, status: 'Blocked', fraudFlags: [{ code: 'HIGH_AMOUNT', severity: 'Block' }] },
      { index: 3, status: 'Rejected', transactionId: null },
    ])
    await gateway.idle()
    expect([gateway.sent.b2c.length, gateway.sent.creations.length]).toEqual([1, 1])
    const [{ transactionId: paid }, , { transactionId: blocked }] = body.results
    await gateway.callBack(gateway.callbackUrls.africastalking.payments, gateway.notification(paid, 'Success'))
    expect((await gateway.get(`/api/Payment/${paid}`)).body).toMatchObject({
      status: 'Completed',
      narration: 'Payout to +23276***100',
    })
    expect((await gateway.get(`/api/Payment/${blocked}`)).body).toMatchObject({ status: 'Blocked', provider: null })
  })

  test('the same number twice in one request goes to the provider in two requests, and is marked', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const payments = [1, 2].map(() => ({ phoneNumber: '076123100', amount: 250 }))
    const { body } = await gateway.post(path, { payments })
    expect(body.results[1].fraudFlags).toMatchObject([{ code: 'DUPLICATE' }])
    await gateway.idle()
    expect(gateway.sent.b2c.map(({ json }) => json.recipients.length)).toEqual([1, 1])
  })

  test('the windows of the fraud checks close as time passes', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const pay = async () =>
      (await gateway.post(path, { payments: [{ phoneNumber: '076123100', amount: 250 }] })).body.flagged
    expect(await pay()).toBe(0)
    expect(await pay()).toBe(1)
    await gateway.clock.advance(120_000)
    expect(await pay()).toBe(0)
  })

  test('a repeated request with an idempotency key pays once, even at the same time', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const payments = [{ phoneNumber: '076123100', amount: 250 }]
    const both = await Promise.all([1, 2].map(() => gateway.post(path, { payments }, { 'idempotency-key': 'k' })))
    expect(both[0]?.body).toEqual(both[1]?.body)
    await gateway.idle()
    expect(gateway.sent.b2c).toHaveLength(1)
  })

  test('a request of which every entry is refused moves no money, and its key may be used again', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const key = { 'idempotency-key': 'k' }
    const refused = await gateway.post(path, { payments: [{ phoneNumber: 'nobody', amount: 1 }] }, key)
    expect([refused.status, refused.body.code]).toEqual([422, 'every_entry_refused'])
    expect(Object.keys(refused.body.errors)).toEqual(['payments.0'])
    const accepted = await gateway.post(path, { payments: [{ phoneNumber: '076123100', amount: 1 }] }, key)
    expect(accepted.status).toBe(200)
  })
})

test('three decimals are refused by name of the field', async () => {
  const gateway = await testGateway()
  const { status, body } = await gateway.post(path, { payments: [{ phoneNumber: '076123100', amount: 1.005 }] })
  expect([status, body.errors]).toEqual([
    400,
    { 'payments.0.amount': ['`payments[0].amount` has more than 2 decimals'] },
  ])
})

test('a payment that is not there is not found', async () => {
  const gateway = await testGateway()
  const { status, body } = await gateway.get('/api/Payment/5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11')
  expect([status, body.code]).toEqual([404, 'transaction_unknown'])
})
