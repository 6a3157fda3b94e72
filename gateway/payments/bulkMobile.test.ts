import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { testGateway } from '../testing/testGateway.ts'

const path = '/api/Payment/bulk-mobile'
const isNew = { code: 'NEW_BENEFICIARY', severity: 'Info' }

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
      { index: 1, status: 'Accepted', fraudFlags: [{ code: 'HIGH_AMOUNT', severity: 'Review' }, isNew] },
      { index: 2, status: 'Blocked', fraudFlags: [{ code: 'HIGH_AMOUNT', severity: 'Block' }, isNew] },
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

describe.each(databases())('on $name', ({ url }) => {
  test('a blocked payment under one key, three times, is stored once, and the answer is the same', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const pay = () =>
      gateway.post(path, { payments: [{ phoneNumber: '076123100', amount: 250_000 }] }, { 'idempotency-key': 'k' })
    const answers = [await pay(), ...(await Promise.all([pay(), pay()]))]
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422])
    expect(answers[1]?.body).toEqual(answers[0]?.body)
    expect((await gateway.books()).payouts).toMatchObject([{ status: 'Blocked' }])
  })

  test('an amount counts as it is written, in batches as in single payouts', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const headers = { authorization: `Bearer ${gateway.apiKey}`, 'content-type': 'application/json' }
    for (const amount of ['0.019999999999999999', '1.0000000000000001', '0.009999999999999999999']) {
      for (const [target, body] of [
        [path, `{"payments":[{"phoneNumber":"076123100","amount":${amount}}]}`],
        ['/api/BulkDisbursement', `{"batchName":"wages","items":[{"destination":"076123100","amount":${amount}}]}`],
      ]) {
        const response = await fetch(`${gateway.url}${target}`, { method: 'POST', headers, body: body ?? '' })
        expect([response.status, await response.text()]).toEqual([
          400,
          expect.stringContaining('has more than 2 decimals'),
        ])
      }
    }
  })

  test('international prefixes and spellings are read alike in single payouts, batches and messages', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const results = async (phoneNumber: string) => {
      const single = await gateway.post(path, { payments: [{ phoneNumber, amount: 1 }] })
      const items = [{ destination: phoneNumber, amount: 1 }]
      const batch = await gateway.post('/api/BulkDisbursement', { batchName: 'wages', items })
      const sms = await gateway.post('/api/Sms/send', { phoneNumber, message: 'Paid' })
      return [single.status, batch.status, sms.status]
    }
    for (const number of ['0023276123100', '0012125550100', '00254711000100'])
      expect(await results(number)).toEqual([200, 201, 200])
    for (const text of ['076123100;ext=5', '０７６１２３１００', '٠٧٦١٢٣١٠٠'])
      expect(await results(text)).toEqual([422, 422, 422])
    const { body } = await gateway.post('/api/BulkDisbursement', {
      batchName: 'x',
      items: [{ destination: '٠٧٦١٢٣١٠٠', amount: 1 }],
    })
    expect(body.errors).toEqual({ 'items.0.destination': [expect.stringContaining('digits 0 to 9')] })
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
