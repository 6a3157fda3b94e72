import nock from 'nock'
import { describe, expect, test } from 'vitest'
import { asLeftBehind, databases } from '../testing/databases.ts'
import { dtoneError, dtoneTransaction } from '../testing/dtoneBodies.ts'
import { hanging } from '../testing/hanging.ts'
import { manualClock } from '../testing/manualClock.ts'
import { type Answer, queuedEntry, refuseConnection, reset } from '../testing/stubbedProviders.ts'
import { type TestGateway, testGateway } from '../testing/testGateway.ts'

const [second, minute, day] = [1_000, 60_000, 86_400_000]
const domestic = '076123100'
const foreign = '+254711000100'

/** Pays one item and resolves with its batch, and the transaction that it got. */
async function payOne(gateway: TestGateway, destination: string) {
  const { batchId, itemIds } = await gateway.payBatch([[destination, 100]])
  const [item] = (await gateway.batch(batchId)).items
  const id: string = item.transactionId
  return { batchId, itemIds, id, read: async () => (await gateway.get(`/api/Payment/${id}`)).body }
}

describe.each(databases())('on $name', ({ url }) => {
  test.each([
    ['resets the connection', reset],
    ['answers 500', () => [500, 'There was an internal server error.'] as const],
    ['answers 503, after which the money may have gone', () => [503, ''] as const],
    ['answers 201 with half a body', () => [201, '{"numQueued":1,"entr'] as const],
    [
      'answers 201 about somebody else',
      () => [201, { entries: [{ phoneNumber: '+23276000000', status: 'Queued' }] }] as const,
    ],
  ])(
    'mobile money: a provider that %s leaves the payout doubtful; it is never paid again, and settles when word comes',
    async (_, answer) => {
      const gateway = await testGateway({ databaseUrl: await url() })
      gateway.answers.b2c = answer
      const { batchId, itemIds, id, read } = await payOne(gateway, domestic)
      expect(await read()).toMatchObject({ status: 'Processing', providerReference: null, fraudFlags: [] })
      expect((await gateway.reconcile())[0]).toMatchObject({ settled: 0, doubtful: 10_000 })
      const retried = await gateway.post(`/api/BulkDisbursement/${batchId}/retry`, { batchId, itemIds })
      expect(retried.body.code).toBe('nothing_failed')
      await gateway.clock.advance(day - second)
      expect((await read()).fraudFlags).toEqual([])
      await gateway.clock.advance(40 * day)
      expect((await read()).fraudFlags).toMatchObject([{ code: 'NO_FINAL_ANSWER', severity: 'Review' }])
      expect(gateway.sent.b2c).toHaveLength(1)
      await gateway.callBack(gateway.callbackUrls.africastalking.payments, gateway.notification(id, 'Success'))
      expect((await gateway.batch(batchId)).status).toBe('Completed')
      expect((await gateway.reconcile())[0]).toMatchObject({ settled: 10_000, doubtful: 0 })
    },
  )

  test.each([
    ['resets the connection', reset],
    ['answers 500', () => [500, dtoneError(1009001, 'Unexpected error')] as const],
    ['answers 201 with half a body', () => [201, '{"id":1'] as const],
    ['answers 400 without an error of its own', () => [400, '<html>'] as const],
  ])('airtime: a provider that %s is asked what became of the payout', async (_, answer) => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.creation = answer
    const { id, read } = await payOne(gateway, foreign)
    expect((await read()).status).toBe('Processing')
    gateway.answers.lookUp = () => [200, [dtoneTransaction(id, 'SUBMITTED')]]
    await gateway.clock.advance(minute)
    expect(await read()).toMatchObject({ status: 'Processing', providerReference: expect.any(String) })
    gateway.answers.lookUp = () => [200, [dtoneTransaction(id, 'COMPLETED')]]
    await gateway.clock.advance(2 * minute)
    expect((await read()).status).toBe('Completed')
    expect(gateway.sent.lookUps.map(({ path }) => path)).toEqual(Array(2).fill(`/v1/transactions?external_id=${id}`))
    await gateway.clock.advance(day)
    expect([gateway.sent.creations.length, gateway.sent.lookUps.length]).toEqual([1, 2])
  })

  test('airtime: a payout that never arrived is submitted again under the same external id', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { creation } = gateway.answers
    gateway.answers.creation = reset
    const { id, read } = await payOne(gateway, foreign)
    gateway.answers.creation = creation
    await gateway.clock.advance(minute)
    expect(gateway.sent.creations.map(({ json }) => json.external_id)).toEqual([id, id])
    expect((await read()).providerReference).not.toBeNull()
  })

  test('airtime: a payout that was accepted is not submitted again, whatever the provider shows later', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { read } = await payOne(gateway, foreign)
    gateway.answers.lookUp = () => [200, []]
    await gateway.clock.advance(2 * day)
    expect(gateway.sent.lookUps.length).toBeGreaterThan(5)
    expect(gateway.sent.creations).toHaveLength(1)
    expect(await read()).toMatchObject({ status: 'Processing', fraudFlags: [{ code: 'NO_FINAL_ANSWER' }] })
  })

  test('airtime: when the provider knows the external id already, its transaction is taken over', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.creation = ({ json }) => {
      gateway.answers.lookUp = () => [200, [dtoneTransaction(json.external_id, 'COMPLETED')]]
      return [400, dtoneError(1007001, 'Transaction external ID has already been used')]
    }
    const { read } = await payOne(gateway, foreign)
    expect((await read()).status).toBe('Completed')
  })

  test.each([
    [429, foreign],
    [503, foreign],
  ])('a provider that answers %d for %s is asked again later, with the same id', async (status, destination) => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { creation } = gateway.answers
    gateway.answers.creation = () => [status, dtoneError(1000429, 'Too many requests')]
    const { id, read } = await payOne(gateway, destination)
    expect((await read()).status).toBe('Processing')
    await gateway.clock.advance(5 * second)
    gateway.answers.creation = creation
    await gateway.clock.advance(15 * second)
    expect((await read()).providerReference).not.toBeNull()
    expect(gateway.sent.creations.map(({ json }) => json.external_id)).toEqual([id, id, id])
  })

  test('a provider that cannot be reached has not seen the request, so it goes out again', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { b2c } = gateway.answers
    gateway.answers.b2c = refuseConnection
    const { id, read } = await payOne(gateway, domestic)
    gateway.answers.b2c = b2c
    await gateway.clock.advance(5 * second)
    expect((await read()).providerReference).toBe(`ATPid_${id.replaceAll('-', '')}`)
  })

  test.each([domestic, foreign])(
    '%s: no answer within the timeout is doubtful, and nobody waits for it meanwhile',
    async (destination) => {
      const gateway = await testGateway({ databaseUrl: await url() })
      const silent = hanging<Answer>()
      gateway.answers.b2c = silent.stub
      gateway.answers.creation = silent.stub
      const paying = payOne(gateway, destination)
      await silent.reached
      expect(gateway.clock.holds()).toBeGreaterThan(0)
      await gateway.wall.advance(250)
      const { id, read } = await paying
      await gateway.idle()
      expect(await read()).toMatchObject({ status: 'Processing', providerReference: null })
      gateway.answers.lookUp = () => [200, [dtoneTransaction(id, 'COMPLETED')]]
      await gateway.clock.advance(30 * second)
      expect((await read()).status).toBe('Processing')
      await gateway.clock.advance(minute)
      expect((await read()).status).toBe(destination === foreign ? 'Completed' : 'Processing')
      expect(gateway.sent.b2c.length + gateway.sent.creations.length).toBe(1)
    },
  )

  test('a callback that comes before the answer to its request counts, and the answer changes nothing', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.creation = async ({ json }) => {
      await gateway.callBack(gateway.callbackUrls.dtone, dtoneTransaction(json.external_id, 'COMPLETED'))
      return [201, dtoneTransaction(json.external_id, 'CONFIRMED')]
    }
    gateway.answers.b2c = async ({ json }) => {
      const notification = gateway.notification(json.recipients[0].metadata.transactionId, 'Success')
      await gateway.callBack(gateway.callbackUrls.africastalking.payments, notification)
      return reset()
    }
    const { batchId } = await gateway.payBatch([
      [domestic, 100],
      [foreign, 100],
    ])
    expect((await gateway.batch(batchId)).status).toBe('Completed')
    expect(await gateway.reconcile()).toMatchObject([
      { settled: 10_000, doubtful: 0 },
      { settled: 10_000, doubtful: 0 },
    ])
  })

  test('callbacks that come twice, at once and out of order move the money once', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { id, read } = await payOne(gateway, foreign)
    const call = (status: 'COMPLETED' | 'SUBMITTED' | 'REVERSED') =>
      gateway.callBack(gateway.callbackUrls.dtone, dtoneTransaction(id, status))
    expect(await Promise.all([call('COMPLETED'), call('COMPLETED'), call('SUBMITTED')])).toEqual([200, 200, 200])
    expect((await read()).status).toBe('Completed')
    expect((await gateway.reconcile())[1]).toMatchObject({ settled: 10_000, doubtful: 0 })
    gateway.answers.lookUp = () => [200, [dtoneTransaction(id, 'REVERSED')]]
    await call('REVERSED')
    await gateway.idle()
    await call('COMPLETED')
    expect((await read()).status).toBe('Reversed')
    expect((await gateway.reconcile())[1]).toMatchObject({ settled: 0, doubtful: 0 })
  })

  test('a payout that is reversed has its money back, once', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { id, batchId, itemIds } = await payOne(gateway, foreign)
    await gateway.callBack(gateway.callbackUrls.dtone, dtoneTransaction(id, 'COMPLETED'))
    gateway.answers.lookUp = () => [200, [dtoneTransaction(id, 'REVERSED')]]
    await gateway.callBack(gateway.callbackUrls.dtone, dtoneTransaction(id, 'REVERSED'))
    await gateway.idle()
    expect((await gateway.batch(batchId)).items[0]).toMatchObject({ status: 'Failed', failureReason: 'REVERSED' })
    const { processed } = await gateway.payBatch([[domestic, 9_999_900.01]])
    expect(processed.body.code).toBe(undefined)
    const retried = await gateway.post(`/api/BulkDisbursement/${batchId}/retry`, { batchId, itemIds })
    expect(retried.body.code).toBe('insufficient_float')
  })

  test.each([
    ['completed', ['COMPLETED', 'REVERSED'], 'COMPLETED', 'Completed'],
    ['is under way', ['REVERSED'], 'SUBMITTED', 'Processing'],
  ] as const)(
    'a callback of a reversal moves nothing that the provider, asked, says it %s',
    async (_, said, truth, status) => {
      const gateway = await testGateway({ databaseUrl: await url() })
      const { id, batchId, itemIds, read } = await payOne(gateway, foreign)
      gateway.answers.lookUp = () => [500, '']
      for (const word of said) await gateway.callBack(gateway.callbackUrls.dtone, dtoneTransaction(id, word))
      const retry = () => gateway.post(`/api/BulkDisbursement/${batchId}/retry`, { batchId, itemIds })
      expect([(await read()).status, (await retry()).status]).toEqual([status, 409])
      gateway.answers.lookUp = () => [200, [dtoneTransaction(id, truth)]]
      await gateway.clock.advance(day)
      expect([(await read()).status, (await retry()).status]).toEqual([status, 409])
      await gateway.callBack(gateway.callbackUrls.dtone, dtoneTransaction(id, 'COMPLETED'))
      expect((await read()).status).toBe('Completed')
      expect(gateway.sent.creations).toHaveLength(1)
    },
  )

  test('a provider that contradicts itself is flagged for review, and the item is not paid again', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { id, batchId, itemIds, read } = await payOne(gateway, domestic)
    const notify = gateway.callbackUrls.africastalking.payments
    await gateway.callBack(notify, gateway.notification(id, 'Failed'))
    await gateway.callBack(notify, gateway.notification(id, 'Success'))
    expect(await read()).toMatchObject({ status: 'Failed', fraudFlags: [{ code: 'CONTRADICTED' }] })
    const retried = await gateway.post(`/api/BulkDisbursement/${batchId}/retry`, { batchId, itemIds })
    expect(retried.status).toBe(409)
    expect(gateway.sent.b2c).toHaveLength(1)
  })

  test('a payout that fails only after it was flagged for having no final answer may be retried', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { id, batchId, itemIds, read } = await payOne(gateway, domestic)
    await gateway.clock.advance(day)
    await gateway.callBack(gateway.callbackUrls.africastalking.payments, gateway.notification(id, 'Failed'))
    expect(await read()).toMatchObject({ status: 'Failed', fraudFlags: [{ code: 'NO_FINAL_ANSWER' }] })
    const { status, body } = await gateway.post(`/api/BulkDisbursement/${batchId}/retry`, { batchId, itemIds })
    expect([status, body.retried.length]).toEqual([200, 1])
  })

  test('after a gateway died while sending, mobile money is not sent again, airtime is under the same external id', async () => {
    const databaseUrl = await url()
    const first = await testGateway({ databaseUrl })
    const [money, airtime] = [hanging<Answer>(), hanging<Answer>()]
    first.answers.b2c = money.stub
    first.answers.creation = airtime.stub
    const paying = first.payBatch([
      [domestic, 100],
      [foreign, 100],
    ])
    await Promise.all([money.reached, airtime.reached])
    await first.wall.advance(250)
    const { batchId } = await paying

    nock.cleanAll()
    const second = await testGateway({
      databaseUrl: asLeftBehind(databaseUrl),
      clock: manualClock(first.clock.now()),
      apiKey: first.apiKey,
    })
    // On PostgreSQL the first gateway has to be silent for a while before it counts as dead.
    while (second.sent.creations.length === 0) {
      await second.wall.advance(5_000)
      await second.get('/health')
    }
    await second.idle()
    expect(second.sent.b2c).toEqual([])
    const { items } = await second.batch(batchId)
    expect(second.sent.creations.map(({ json }) => json.external_id)).toEqual([items[1].transactionId])
    const read = async () => (await second.get(`/api/Payment/${items[0].transactionId}`)).body
    await second.clock.advance(7 * minute)
    expect(await read()).toMatchObject({ status: 'Processing' })
    await second.clock.advance(2 * minute)
    expect(await read()).toMatchObject({ status: 'Failed', failureReason: expect.stringContaining('not taken it') })
    expect(second.sent.b2c).toEqual([])
  })
})

test.each([
  ['a 4xx', () => [400, 'The request content was malformed'] as const, 'The request content was malformed'],
  [
    'no entries and a reason',
    () => [201, { entries: [], errorMessage: 'Product Payouts does not exist' }] as const,
    'Product Payouts does not exist',
  ],
])('mobile money: %s is a refusal, and the money is back', async (_, answer, reason) => {
  const gateway = await testGateway()
  gateway.answers.b2c = answer
  const { batchId, read } = await payOne(gateway, domestic)
  expect(await read()).toMatchObject({ status: 'Failed', failureReason: reason })
  expect((await gateway.batch(batchId)).status).toBe('Failed')
  expect((await gateway.reconcile())[0]).toMatchObject({ settled: 0, doubtful: 0 })
})

test('mobile money: where an answer names a number twice, the entry that was queued counts', async () => {
  const gateway = await testGateway()
  gateway.answers.b2c = ({ json: { recipients } }) => {
    const refused = { phoneNumber: recipients[0].phoneNumber, status: 'InvalidRequest', errorMessage: 'Duplicate' }
    return [201, { entries: [refused, queuedEntry(recipients[0])] }]
  }
  const { read } = await payOne(gateway, domestic)
  expect(await read()).toMatchObject({
    status: 'Processing',
    failureReason: null,
    providerReference: expect.any(String),
  })
})

test('mobile money: an id or a reason that is called None is none', async () => {
  const gateway = await testGateway()
  gateway.answers.b2c = ({ json: { recipients } }) => {
    const [queued, failed] = recipients
    const refused = { phoneNumber: failed.phoneNumber, status: 'InvalidPhoneNumber', transactionId: 'None' }
    return [201, { errorMessage: 'None', entries: [{ ...queuedEntry(queued), transactionId: 'None' }, refused] }]
  }
  const { batchId } = await gateway.payBatch([
    [domestic, 100],
    ['077123100', 100],
  ])
  const [queued, failed] = (await gateway.batch(batchId)).items
  expect(failed).toMatchObject({ status: 'Failed', failureReason: 'InvalidPhoneNumber' })
  const { payments } = gateway.callbackUrls.africastalking
  await gateway.callBack(payments, gateway.notification(queued.transactionId, 'Success'))
  expect((await gateway.get(`/api/Payment/${queued.transactionId}`)).body.status).toBe('Completed')
})

test('airtime: an amount that no product takes is refused without a call', async () => {
  const gateway = await testGateway()
  const { batchId } = await gateway.payBatch([[foreign, 0.01]])
  expect((await gateway.batch(batchId)).items[0].failureReason).toContain('No airtime product of the operator')
  expect(gateway.sent.creations).toEqual([])
})

test('airtime: the products of an operator are asked for once an hour', async () => {
  const gateway = await testGateway()
  await payOne(gateway, foreign)
  await payOne(gateway, foreign)
  expect(gateway.sent.products.map(({ path }) => path)).toEqual([
    '/v1/products?operator_id=7&service_id=1&type=RANGED_VALUE_RECHARGE&per_page=100',
  ])
  await gateway.clock.advance(3_600_000)
  await payOne(gateway, foreign)
  expect(gateway.sent.products).toHaveLength(2)
})

test('a provider that hangs does not keep a request waiting for what stands in line behind it', async () => {
  const gateway = await testGateway({ seed: 'one job after the other' })
  const { creation } = gateway.answers
  const silent = hanging<Answer>()
  gateway.answers.creation = silent.stub
  const paying = gateway.payBatch([
    [foreign, 100],
    ['+254711000101', 100],
  ])
  await silent.reached
  await gateway.wall.advance(250)
  const { batchId, processed } = await paying
  expect(processed.body.processedCount).toBe(2)
  gateway.answers.creation = creation
  await gateway.clock.advance(30 * second)
  await gateway.idle()
  expect(gateway.sent.creations).toHaveLength(2)
  expect((await gateway.batch(batchId)).items[1].providerReference).not.toBeNull()
})

test('callbacks need the token of their path, and a body that can be read', async () => {
  const gateway = await testGateway()
  const { dtone, africastalking } = gateway.callbackUrls
  expect(await gateway.callBack(dtone.replace(/.$/, '!'), dtoneTransaction('1', 'COMPLETED'))).toBe(404)
  expect(await gateway.callBack(dtone, { id: 1 })).toBe(400)
  expect(await gateway.callBack(africastalking.payments, { category: 'MobileB2C' })).toBe(400)
  expect(await gateway.callBack(africastalking.deliveryReports, new URLSearchParams({ id: 'x' }))).toBe(400)
})

test('a callback about somebody else, or of another kind, is taken and changes nothing', async () => {
  const gateway = await testGateway()
  const { dtone, africastalking } = gateway.callbackUrls
  const { id, read } = await payOne(gateway, domestic)
  expect(await gateway.callBack(dtone, dtoneTransaction(id, 'COMPLETED'))).toBe(200)
  expect(await gateway.callBack(dtone, dtoneTransaction('5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11', 'COMPLETED'))).toBe(200)
  expect(await gateway.callBack(africastalking.payments, { category: 'MobileC2B', status: 'Success' })).toBe(200)
  expect(await read()).toMatchObject({ status: 'Processing', fraudFlags: [] })
})

test('a notification without metadata is known by the id of the provider', async () => {
  const gateway = await testGateway()
  const { id, read } = await payOne(gateway, domestic)
  const notification = { ...gateway.notification(id, 'Success'), requestMetadata: {} }
  await gateway.callBack(gateway.callbackUrls.africastalking.payments, notification)
  expect((await read()).status).toBe('Completed')
})

test('the same seed and the same requests give the same ids, in the same order', async () => {
  const run = async () => {
    const gateway = await testGateway({ seed: '42' })
    const { batchId, itemIds } = await gateway.payBatch([
      [domestic, 100],
      [foreign, 100],
    ])
    nock.cleanAll()
    return [
      gateway.apiKey,
      gateway.callbackUrls.dtone.split('/').at(-1),
      batchId,
      itemIds,
      ...gateway.sent.creations,
      ...gateway.sent.b2c,
    ]
  }
  const strip = (value: unknown) => JSON.stringify(value).replaceAll(/127\.0\.0\.1:\d+/g, 'host')
  expect(strip(await run())).toBe(strip(await run()))
})
