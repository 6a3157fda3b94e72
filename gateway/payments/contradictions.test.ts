import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { dtoneTransaction } from '../testing/dtoneBodies.ts'
import { operatorOf } from '../testing/operatorOf.ts'
import { queuedEntry } from '../testing/stubbedProviders.ts'
import { type TestGateway, testGateway } from '../testing/testGateway.ts'

const domestic = '076123100'
const foreign = '+254711000100'
const contradicted = [{ code: 'CONTRADICTED', severity: 'Review' }]

/** What makes a payment notification one about something else. */
const otherNotifications: readonly [string, object][] = [
  ['another amount', { value: 'SLE 1.0000' }],
  ['a cent less', { value: 'SLE 259.9900' }],
  ['another currency', { value: 'KES 260.0000' }],
  ['no value', { value: undefined }],
  ['a value that cannot be read', { value: '260' }],
  ['another number', { destination: '+23276999999' }],
  ["another of the provider's transactions", { transactionId: 'ATPid_other' }],
]

/** What leaves a payment notification one about the same payout. */
const sameNotifications: readonly [string, object][] = [
  ['with two decimals', { value: 'SLE 260.00' }],
  ['to a number without its plus', { destination: '23276123100' }],
  ['that names no number', { destination: undefined }],
]

/** What makes a transaction of DT One one about something else. */
const otherTransactions: readonly [string, object][] = [
  ['amount', { requested_values: { destination: { unit_type: 'CURRENCY', unit: 'KES', amount: 1 } } }],
  ['unit', { requested_values: { destination: { unit_type: 'CURRENCY', unit: 'UGX', amount: 1_456 } } }],
  ['price', { prices: { wholesale: { amount: 0.01, fee: 0, unit: 'USD', unit_type: 'CURRENCY' } } }],
  ['product', { product: { id: 1 } }],
  ['number', { credit_party_identifier: { mobile_number: '+254711999999' } }],
  ['external id', { external_id: 'x' }],
  ["id of the provider's", { id: 1 }],
]

async function payOne(gateway: TestGateway, destination: string) {
  const { batchId } = await gateway.payBatch([[destination, 260]])
  const id = (await gateway.batch(batchId)).items[0].transactionId
  return { id, batchId, read: async () => (await gateway.get(`/api/Payment/${id}`)).body }
}

describe.each(databases())('on $name', ({ url }) => {
  test.each(['Success', 'Failed'] as const)(
    'a notification of %s about something else moves nothing',
    async (status) => {
      const gateway = await testGateway({ databaseUrl: await url() })
      const { payments } = gateway.callbackUrls.africastalking
      for (const [name, changes] of otherNotifications) {
        const { id, batchId, read } = await payOne(gateway, domestic)
        expect(await gateway.callBack(payments, { ...gateway.notification(id, status), ...changes }), name).toBe(200)
        expect(await read(), name).toMatchObject({ status: 'Processing', fraudFlags: contradicted })
        expect((await gateway.batch(batchId)).items[0].status, name).toBe('Processed')
        await gateway.callBack(payments, gateway.notification(id, 'Success'))
        expect(await read(), name).toMatchObject({ status: 'Completed', fraudFlags: contradicted })
      }
      const doubtful = 26_000 * otherNotifications.length
      expect((await gateway.reconcile())[0]).toMatchObject({ settled: 0, doubtful })
    },
  )

  test('a notification about the same in another form settles', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    for (const [name, changes] of sameNotifications) {
      const { id, read } = await payOne(gateway, domestic)
      const notification = { ...gateway.notification(id, 'Success'), ...changes }
      await gateway.callBack(gateway.callbackUrls.africastalking.payments, notification)
      expect(await read(), name).toMatchObject({ status: 'Completed', fraudFlags: [] })
    }
  })

  test('a notification about our transaction under an id that is not ours flags it', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { id, read } = await payOne(gateway, domestic)
    const notification = { ...gateway.notification(id, 'Success'), requestMetadata: { transactionId: 'x' } }
    await gateway.callBack(gateway.callbackUrls.africastalking.payments, notification)
    expect(await read()).toMatchObject({ status: 'Processing', fraudFlags: contradicted })
  })

  test.each([
    ['amount', { value: 'SLE 26.0000' }],
    ['currency', { value: 'KES 260.0000' }],
  ])('an entry that was queued with another %s is flagged and stays in doubt', async (_, changes) => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.b2c = ({ json }) => [201, { entries: [{ ...queuedEntry(json.recipients[0]), ...changes }] }]
    const { id, read } = await payOne(gateway, domestic)
    expect(await read()).toMatchObject({ status: 'Processing', fraudFlags: contradicted })
    await gateway.callBack(gateway.callbackUrls.africastalking.payments, gateway.notification(id, 'Success'))
    expect((await read()).status).toBe('Completed')
    expect(gateway.sent.b2c).toHaveLength(1)
  })

  test.each(['COMPLETED', 'DECLINED'] as const)(
    'a transaction that is %s and about something else moves nothing, and the provider is asked',
    async (status) => {
      const gateway = await testGateway({ databaseUrl: await url() })
      for (const [name, changes] of otherTransactions) {
        const { id, batchId, read } = await payOne(gateway, foreign)
        await gateway.callBack(gateway.callbackUrls.dtone, { ...dtoneTransaction(id, status), ...changes })
        expect(await read(), name).toMatchObject({ status: 'Processing', fraudFlags: contradicted })
        expect((await gateway.batch(batchId)).items[0].status, name).toBe('Processed')
        await gateway.idle()
        expect(gateway.sent.lookUps.at(-1)?.path, name).toBe(`/v1/transactions?external_id=${id}`)
      }
      const doubtful = 26_000 * otherTransactions.length
      expect((await gateway.reconcile())[1]).toMatchObject({ settled: 0, doubtful })
    },
  )

  test('what the provider answers when it is asked about a contradiction counts', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { id, read } = await payOne(gateway, foreign)
    const asked = { product: { id: 7001 }, requested_values: { destination: { unit: 'KES', amount: 1_456 } } }
    gateway.answers.lookUp = () => [200, [{ ...dtoneTransaction(id, 'COMPLETED'), ...asked }]]
    await gateway.callBack(gateway.callbackUrls.dtone, { ...dtoneTransaction(id, 'COMPLETED'), product: { id: 1 } })
    await gateway.idle()
    expect(JSON.parse(gateway.sent.creations[0]?.body ?? '').destination.amount).toBe(1_456)
    expect(await read()).toMatchObject({ status: 'Completed', fraudFlags: contradicted })
  })

  test('a provider that cannot answer is asked again about a contradiction, a limited number of times', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { id, read } = await payOne(gateway, foreign)
    await gateway.callBack(gateway.callbackUrls.dtone, dtoneTransaction(id, 'COMPLETED'))
    gateway.answers.lookUp = () => [500, '']
    await gateway.callBack(gateway.callbackUrls.dtone, { ...dtoneTransaction(id, 'REVERSED'), product: { id: 1 } })
    await gateway.clock.advance(3 * 86_400_000)
    expect(gateway.sent.lookUps).toHaveLength(7)
    expect(await read()).toMatchObject({ status: 'Completed', fraudFlags: contradicted })
  })

  describe.each([
    ['mobile money', domestic],
    ['airtime', foreign],
  ])('%s', (_, destination) => {
    /** A payout that a callback says has ended so, and then another way; the provider, asked, shows the last of the words. */
    async function contradictedPayout(words: readonly ('paid' | 'failed')[]) {
      const databaseUrl = await url()
      const gateway = await testGateway({ databaseUrl })
      const { batchId, itemIds } = await gateway.payBatch([[destination, 260]])
      const id = (await gateway.batch(batchId)).items[0].transactionId
      const [first, second, answered] = words
      const { dtone, africastalking } = gateway.callbackUrls
      const shows = (paid: boolean) => {
        gateway.ends(id, paid ? 'Success' : 'Failed')
        gateway.answers.lookUp = () => [200, [dtoneTransaction(id, paid ? 'COMPLETED' : 'DECLINED')]]
      }
      shows(answered === 'paid')
      for (const word of [first, second]) {
        const paid = word === 'paid'
        if (destination === foreign)
          await gateway.callBack(dtone, dtoneTransaction(id, paid ? 'COMPLETED' : 'DECLINED'))
        else await gateway.callBack(africastalking.payments, gateway.notification(id, paid ? 'Success' : 'Failed'))
      }
      await gateway.idle()
      const batch = await gateway.batch(batchId)
      const payout = (await gateway.get(`/api/Payment/${id}`)).body
      const float = Object.values((await gateway.books()).floats)[0]
      const retry = () => gateway.post(`/api/BulkDisbursement/${batchId}/retry`, { batchId, itemIds })
      return {
        gateway,
        databaseUrl,
        batch,
        payout,
        float,
        retry,
        sent: () => gateway.sent.b2c.length + gateway.sent.creations.length,
      }
    }

    test.each([
      [['failed', 'paid', 'failed'], 'Failed', 'Failed', 1_000_000_000],
      [['paid', 'failed', 'failed'], 'Failed', 'Failed', 1_000_000_000],
      [['failed', 'paid', 'paid'], 'Completed', 'Processed', 1_000_000_000 - 26_000],
      [['paid', 'failed', 'paid'], 'Completed', 'Processed', 1_000_000_000 - 26_000],
    ] as const)('of %s, the last as the answer to a question, the last counts', async (words, status, item, left) => {
      const { batch, payout, float } = await contradictedPayout(words)
      expect(payout).toMatchObject({ status, fraudFlags: contradicted })
      expect(batch).toMatchObject({ status, items: [{ status: item }] })
      expect(float).toBe(left)
    })

    test.each([[['failed', 'paid', 'failed']], [['paid', 'failed', 'failed']]] as const)(
      'of %s, an item that a callback has called paid is not retried before an operator has resolved it',
      async (words) => {
        const { gateway, databaseUrl, batch, retry, sent } = await contradictedPayout(words)
        expect((await retry()).status).toBe(409)
        await gateway.idle()
        expect(sent()).toBe(1)
        const operator = await operatorOf(databaseUrl)
        const { transactionId } = batch.items[0]
        await operator.resolve({ transactionId, as: 'failed', actor: 'Ada', reason: 'asked the provider by telephone' })
        expect((await retry()).status).toBe(200)
        await gateway.idle()
        expect(sent()).toBe(2)
      },
    )

    test('an item that the provider itself says was paid cannot be retried', async () => {
      const paid = await contradictedPayout(['paid', 'failed', 'paid'])
      expect((await paid.retry()).status).toBe(409)
      expect(paid.sent()).toBe(1)
    })

    test('before a retry the provider is asked about what a callback alone says has failed', async () => {
      const { gateway, batch, retry, sent } = await contradictedPayout(['failed', 'failed', 'paid'])
      expect(batch.status).toBe('Failed')
      const { transactionId } = (await retry()).body.retried[0]
      await gateway.idle()
      expect(sent()).toBe(1)
      expect(await gateway.batch(batch.batchId)).toMatchObject({
        status: 'Completed',
        items: [{ status: 'Processed' }],
      })
      expect((await gateway.get(`/api/Payment/${transactionId}`)).body.status).toBe('Failed')
    })

    test('a payment of which the float no longer has the money leaves the item paid, and is settled once it has', async () => {
      const { gateway, batch, retry } = await contradictedPayout(['failed', 'failed', 'failed'])
      const spend = await gateway.payBatch([[destination === foreign ? domestic : '077123456', 9_999_999]])
      expect(spend.processed.status).toBe(200)
      const id = batch.items[0].transactionId
      const { dtone, africastalking } = gateway.callbackUrls
      const paid = gateway.ends(id, 'Success')
      gateway.answers.lookUp = () => [200, [dtoneTransaction(id, 'COMPLETED')]]
      await (destination === foreign
        ? gateway.callBack(dtone, dtoneTransaction(id, 'COMPLETED'))
        : gateway.callBack(africastalking.payments, paid))
      await gateway.idle()
      const items = async () => (await gateway.batch(batch.batchId)).items
      expect(await items()).toMatchObject([{ status: 'Processed' }])
      expect((await gateway.get(`/api/Payment/${id}`)).body).toMatchObject({ status: 'Failed' })
      expect((await retry()).status).toBe(409)
      const other = (await gateway.batch(spend.batchId)).items[0].transactionId
      await gateway.callBack(africastalking.payments, gateway.ends(other, 'Failed'))
      await gateway.clock.advance(60_000)
      expect((await gateway.get(`/api/Payment/${id}`)).body).toMatchObject({ status: 'Completed' })
      expect((await gateway.batch(batch.batchId)).status).toBe('Completed')
    })
  })
})
