import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { dtoneTransaction } from '../testing/dtoneBodies.ts'
import { hanging } from '../testing/hanging.ts'
import { type Answer, queuedEntry } from '../testing/stubbedProviders.ts'
import { testGateway } from '../testing/testGateway.ts'

describe.each(databases())('on $name', ({ name, url }) => {
  test('items that were taken are Processed while their provider is silent, and the batch has not ended', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const silent = hanging<Answer>()
    gateway.answers.b2c = silent.stub
    const items = [{ destination: '076123100', amount: 250 }]
    const { batchId } = (await gateway.post('/api/BulkDisbursement', { batchName: 'wages', items })).body
    const processing = gateway.post(`/api/BulkDisbursement/${batchId}/process`)
    await silent.reached
    const taken = await gateway.batch(batchId)
    expect(taken).toMatchObject({ status: 'Processing', counts: { pending: 0, processed: 1, failed: 0 } })
    expect(taken.items[0]).toMatchObject({ status: 'Processed', providerReference: null })
    silent.answer([201, { numQueued: 0, entries: [], errorMessage: 'Insufficient Credit' }])
    await processing
    expect((await gateway.batch(batchId)).counts).toEqual({ pending: 0, processed: 0, failed: 1 })
  })

  test('a batch over both providers is submitted, processed and settled by callbacks', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const items = [
      { destination: '076123100', amount: 250 },
      { destination: '+254711000100', amount: 99.5 },
    ]
    const submitted = await gateway.post('/api/BulkDisbursement', { batchName: 'wages', items })
    expect(submitted.status).toBe(201)
    expect(submitted.body).toMatchObject({ status: 'Pending', itemCount: 2, totalAmount: 349.5, currency: 'SLE' })
    const { batchId, itemIds } = submitted.body
    expect(gateway.sent.b2c).toEqual([])
    expect((await gateway.batch(batchId)).counts).toEqual({ pending: 2, processed: 0, failed: 0 })

    const processed = await gateway.post(`/api/BulkDisbursement/${batchId}/process`)
    expect(processed.status).toBe(200)
    expect(processed.body).toMatchObject({ status: 'Processing', processedCount: 2, skippedCount: 0 })
    expect(processed.body.processed.map(({ itemId }) => itemId)).toEqual(itemIds)
    const [{ transactionId: domestic }, { transactionId: foreign }] = processed.body.processed
    expect(gateway.sent.b2c[0]?.json).toEqual({
      username: 'sandbox',
      productName: 'Payouts',
      recipients: [
        {
          phoneNumber: '+23276123100',
          currencyCode: 'SLE',
          amount: 250,
          reason: 'BusinessPayment',
          metadata: { transactionId: domestic, itemId: itemIds[0] },
        },
      ],
    })
    expect(gateway.sent.creations[0]?.json).toEqual({
      external_id: foreign,
      product_id: 7001,
      calculation_mode: 'DESTINATION_AMOUNT',
      destination: { unit_type: 'CURRENCY', unit: 'KES', amount: 557 },
      auto_confirm: true,
      credit_party_identifier: { mobile_number: '+254711000100' },
      callback_url: gateway.callbackUrls.dtone,
    })

    expect(await gateway.reconcile()).toMatchObject([
      { provider: 'africastalking', settled: 0, doubtful: 25_000, costs: [{ unit: 'SLE', doubtful: '250' }] },
      { provider: 'dtone', settled: 0, doubtful: 9_950, costs: [{ unit: 'USD', settled: '0', doubtful: '1.23' }] },
    ])
    await gateway.callBack(gateway.callbackUrls.africastalking.payments, gateway.notification(domestic, 'Success'))
    await gateway.callBack(gateway.callbackUrls.dtone, dtoneTransaction(foreign, 'COMPLETED'))
    expect(await gateway.batch(batchId)).toMatchObject({
      status: 'Completed',
      counts: { pending: 0, processed: 2, failed: 0 },
      items: [
        { channel: 'MobileMoney', providerReference: `ATPid_${domestic.replaceAll('-', '')}` },
        { channel: 'MobileValue', failureReason: null },
      ],
    })
    expect(await gateway.reconcile()).toMatchObject([
      { settled: 25_000, doubtful: 0 },
      { settled: 9_950, doubtful: 0 },
    ])
    const payment = await gateway.get(`/api/Payment/${foreign}`)
    expect(payment.body).toMatchObject({
      status: 'Completed',
      valueType: 'Airtime',
      receiverBankCode: null,
      amount: 99.5,
    })
    expect((await gateway.get(`/api/Payment/${domestic}`)).body).toMatchObject({
      valueType: 'Cash',
      receiverBankCode: '076',
    })
  })

  test('processing again hands nothing over twice', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { batchId, itemIds } = await gateway.payBatch([['076123100', 10]])
    const again = await gateway.post(`/api/BulkDisbursement/${batchId}/process`)
    expect(again.body).toMatchObject({ processed: [], skipped: [{ itemId: itemIds[0], reason: 'NotPending' }] })
    expect(gateway.sent.b2c).toHaveLength(1)
  })

  test('an item that its rail refuses is Failed and skipped, and its money is back in the float', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.b2c = ({ json }) => {
      const [bad, good] = json.recipients
      const refused = { phoneNumber: bad.phoneNumber, status: 'Failed', errorMessage: 'Insufficient Credit' }
      return [201, { numQueued: 1, entries: [refused, queuedEntry(good)] }]
    }
    const { batchId, itemIds, processed } = await gateway.payBatch([
      ['076123100', 10],
      ['077123100', 20],
    ])
    expect(processed.body).toMatchObject({
      processed: [{ itemId: itemIds[1] }],
      skipped: [{ itemId: itemIds[0], status: 'Failed', reason: 'ProviderRejected' }],
    })
    expect((await gateway.batch(batchId)).items[0]).toMatchObject({
      status: 'Failed',
      failureReason: 'Insufficient Credit',
    })
    expect(await gateway.reconcile()).toMatchObject([{ doubtful: 2_000 }, {}])
  })

  test('retries stop after three, and each is a new transaction with a new external id', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.creation = () => [
      400,
      { errors: [{ code: 1005003, message: 'Credit party mobile number is invalid' }] },
    ]
    const { batchId, itemIds } = await gateway.payBatch([['+254711000102', 10]])
    for (const attempt of [1, 2, 3]) {
      const retried = await gateway.post(`/api/BulkDisbursement/${batchId}/retry`, { batchId, itemIds })
      expect(retried.body.retried).toMatchObject([{ itemId: itemIds[0], attempt, status: 'Failed' }])
    }
    const fourth = await gateway.post(`/api/BulkDisbursement/${batchId}/retry`, { batchId, itemIds })
    expect([fourth.status, fourth.body.code]).toEqual([422, 'retry_limit_reached'])
    const externalIds = gateway.sent.creations.map(({ json }) => json.external_id)
    expect(new Set(externalIds).size).toBe(4)
    expect((await gateway.batch(batchId)).items[0]).toMatchObject({ retryCount: 3, status: 'Failed' })
  })

  test('a late failure makes an item Failed; a retry pays it once, and word of the old transaction no longer touches it', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { batchId, itemIds, processed } = await gateway.payBatch([['076123100', 10]])
    const [{ transactionId: old }] = processed.body.processed
    const notify = gateway.callbackUrls.africastalking.payments
    await gateway.callBack(notify, gateway.ends(old, 'Failed'))
    expect((await gateway.batch(batchId)).status).toBe('Failed')
    const retried = await gateway.post(`/api/BulkDisbursement/${batchId}/retry`, { batchId, itemIds })
    const [{ transactionId }] = retried.body.retried
    await gateway.callBack(notify, gateway.notification(old, 'Failed'))
    await gateway.callBack(notify, gateway.notification(transactionId, 'Success'))
    expect(await gateway.batch(batchId)).toMatchObject({
      status: 'Completed',
      items: [{ transactionId, failureReason: null }],
    })
    const again = await gateway.post(`/api/BulkDisbursement/${batchId}/retry`, { batchId, itemIds })
    expect([again.status, again.body.code]).toEqual([409, 'nothing_failed'])
    expect(gateway.sent.b2c).toHaveLength(2)
  })

  test('two process requests at once: one works, the other is told that the batch is busy', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const items = [{ destination: '076123100', amount: 10 }]
    const { batchId } = (await gateway.post('/api/BulkDisbursement', { batchName: 'wages', items })).body
    const path = `/api/BulkDisbursement/${batchId}/process`
    const gate = Promise.withResolvers<void>()
    const { b2c } = gateway.answers
    gateway.answers.b2c = async (request) => {
      expect((await gateway.post(path)).body.code).toBe('batch_busy')
      gate.resolve()
      return b2c(request)
    }
    expect((await gateway.post(path)).body.processedCount).toBe(1)
    await gate.promise
    expect(gateway.sent.b2c).toHaveLength(1)
  })

  test('the same idempotency key does a thing once and answers the same; another body with it is refused', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const key = { 'idempotency-key': 'wages-11' }
    const body = { batchName: 'wages', items: [{ destination: '076123100', amount: 10 }] }
    const [first, second] = await Promise.all([1, 2].map(() => gateway.post('/api/BulkDisbursement', body, key)))
    expect(second?.body).toEqual(first?.body)
    const { batchName, items } = body
    const reordered = { items: items.map(({ destination, amount }) => ({ amount, destination })), batchName }
    expect((await gateway.post('/api/BulkDisbursement', reordered, key)).body).toEqual(first?.body)
    const other = await gateway.post('/api/BulkDisbursement', { ...body, batchName: 'other' }, key)
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused'])

    const batchId = String(first?.body.batchId)
    expect((await gateway.get(`/api/BulkDisbursement/${batchId.toUpperCase()}/status`)).body.batchId).toBe(batchId)
    const path = `/api/BulkDisbursement/${batchId}/process`
    const processed = await gateway.post(path, undefined, key)
    expect(processed.body.processedCount).toBe(1)
    expect((await gateway.post(path, undefined, key)).body).toEqual(processed.body)
    expect(gateway.sent.b2c).toHaveLength(1)
  })

  test('a batch above the float is refused whole, and may be processed later', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { processed, batchId } = await gateway.payBatch([['076123100', 10_000_000.01]])
    expect([processed.status, processed.body.code]).toEqual([422, 'insufficient_float'])
    const again = await gateway.post(`/api/BulkDisbursement/${batchId}/process`)
    expect(again.body.code).toBe('insufficient_float')
    expect((await gateway.batch(batchId)).status).toBe('Pending')
    expect(gateway.sent.b2c).toEqual([])
  })

  const many = name === 'SQLite' ? 500 : 60
  test(`${many} items over both providers go out in as few requests as there may be`, async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const number = (index: number) => String(index).padStart(6, '0')
    const items = Array.from({ length: many }, (_, index): [string, number] =>
      index % 2 === 0 ? [`076${number(index)}`, 10] : [`+254711${number(index)}`, 20],
    )
    const { batchId, processed } = await gateway.payBatch(items)
    expect(processed.body).toMatchObject({ processedCount: many, skippedCount: 0 })
    expect([gateway.sent.b2c.length, gateway.sent.creations.length]).toEqual([many / 20, many / 2])
    for (const { transactionId } of processed.body.processed) {
      const creation = gateway.sent.creations.find(({ json }) => json.external_id === transactionId)
      const { dtone, africastalking } = gateway.callbackUrls
      if (creation !== undefined) await gateway.callBack(dtone, dtoneTransaction(transactionId, 'COMPLETED'))
      else await gateway.callBack(africastalking.payments, gateway.notification(transactionId, 'Success'))
    }
    expect((await gateway.batch(batchId)).status).toBe('Completed')
    expect(await gateway.reconcile()).toMatchObject([
      { settled: many * 500, doubtful: 0 },
      { settled: many * 1_000, doubtful: 0 },
    ])
  })
})

test('the largest items of a large batch add up', async () => {
  const gateway = await testGateway()
  const items = Array.from({ length: 1_001 }, () => ({ destination: '+23276123100', amount: 1_000_000_000 }))
  const { status, body } = await gateway.post('/api/BulkDisbursement', { batchName: 'wages', items })
  expect([status, body]).toMatchObject([201, { totalAmount: 1_001_000_000_000 }])
  const shown = await gateway.get(`/api/BulkDisbursement/${body.batchId}/status?perPage=1`)
  expect([shown.status, shown.body]).toMatchObject([200, { totalAmount: 1_001_000_000_000 }])
})

test('what cannot be paid is refused with the indexes of the items, and nothing is stored', async () => {
  const gateway = await testGateway()
  const destinations = ['076123100', 'nobody', '999001014892010184', '025123456']
  const items = destinations.map((destination) => ({ destination, amount: 1 }))
  const { status, body } = await gateway.post('/api/BulkDisbursement', { batchName: 'wages', items })
  expect([status, body.code, body.detail]).toEqual([
    422,
    'unsupported_destination',
    'These items cannot be paid: 1, 2, 3.',
  ])
  expect(Object.keys(body.errors)).toEqual(['items.1.destination', 'items.2.destination', 'items.3.destination'])
})

test.each([
  [{ batchName: 'wages', items: [] }],
  [{ batchName: '', items: [{ destination: '076123100', amount: 1 }] }],
  [{ batchName: 'wages', items: [{ destination: '076123100', amount: 0 }] }],
  [{ batchName: 'wages', items: [{ destination: '076123100', amount: 0.001 }] }],
  [{ batchName: 'wages', items: [{ destination: '076123100', amount: 10.005 }] }],
  [{ items: [{ destination: '076123100', amount: 1 }] }],
])('%j breaks a constraint', async (body) => {
  const gateway = await testGateway()
  const answer = await gateway.post('/api/BulkDisbursement', body)
  expect([answer.status, answer.body.code]).toEqual([400, 'invalid_request'])
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
  expect(Object.keys(answer.body.errors)).toHaveLength(1)
})

test('a batch that is not there is not found, by any of its operations', async () => {
  const gateway = await testGateway()
  const batchId = '5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11'
  const path = `/api/BulkDisbursement/${batchId}`
  const answers = [
    await gateway.get(`${path}/status`),
    await gateway.post(`${path}/process`),
    await gateway.post(`${path}/retry`, { batchId, itemIds: [batchId] }),
  ]
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual(answers.map(() => [404, 'batch_unknown']))
  expect((await gateway.get('/api/BulkDisbursement/x/status')).status).toBe(400)
})

test('a retry must name the batch of its path, and items of it', async () => {
  const gateway = await testGateway()
  const { batchId, itemIds } = await gateway.payBatch([['076123100', 10]])
  const path = `/api/BulkDisbursement/${batchId}/retry`
  const other = '5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11'
  expect((await gateway.post(path, { batchId: other, itemIds })).status).toBe(400)
  expect((await gateway.post(path, { batchId, itemIds: [other] })).body.code).toBe('item_unknown')
})
