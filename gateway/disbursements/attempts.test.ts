import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { dtoneTransaction } from '../testing/dtoneBodies.ts'
import { inQuery, refuseConnection, reset } from '../testing/stubbedProviders.ts'
import { type TestGateway, testGateway } from '../testing/testGateway.ts'

const [second, minute, day] = [1_000, 60_000, 86_400_000]
const rails = [
  ['mobile money', '076123100'],
  ['airtime', '+254711000100'],
] as const

/** An item whose attempts have failed so far, each after its provider took it. */
async function failedItem(gateway: TestGateway, destination: string, attempts: number) {
  const { batchId, itemIds } = await gateway.payBatch([[destination, 100]])
  const path = `/api/BulkDisbursement/${batchId}/retry`
  const retry = async () => gateway.post(path, { batchId, itemIds })
  const item = async () => (await gateway.batch(batchId)).items[0]
  const shown = new Map<string | null, object>()
  gateway.answers.lookUp = ({ path }) => [200, [shown.get(inQuery(path, 'external_id')) ?? []].flat()]
  const report = async (id: string, paid: boolean) => {
    const { dtone, africastalking } = gateway.callbackUrls
    shown.set(id, dtoneTransaction(id, paid ? 'COMPLETED' : 'DECLINED'))
    if (destination.startsWith('+')) await gateway.callBack(dtone, shown.get(id) ?? {})
    else await gateway.callBack(africastalking.payments, gateway.ends(id, paid ? 'Success' : 'Failed'))
  }
  const ids = [(await item()).transactionId]
  await report(ids[0] ?? '', false)
  for (let attempt = 2; attempt <= attempts; attempt++) {
    await retry()
    const id = (await item()).transactionId
    ids.push(id)
    await report(id, false)
  }
  const read = async (id = '') => (await gateway.get(`/api/Payment/${id}`)).body
  const sent = () => gateway.sent.b2c.length + gateway.sent.creations.length
  return { batchId, ids, retry, item, report, read, sent }
}

describe.each(databases())('on $name', ({ url }) => {
  describe.each(rails)('%s', (rail, destination) => {
    const sum = async (gateway: TestGateway) => (await gateway.reconcile())[rail === 'airtime' ? 1 : 0]

    test('an item of which an earlier attempt succeeds late is paid, and cannot be retried', async () => {
      const gateway = await testGateway({ databaseUrl: await url() })
      const { batchId, ids, retry, item, report, read, sent } = await failedItem(gateway, destination, 2)
      await report(ids[0] ?? '', true)
      expect(await item()).toMatchObject({ status: 'Processed', transactionId: ids[0], failureReason: null })
      await gateway.idle()
      expect((await gateway.batch(batchId)).status).toBe('Completed')
      expect((await read(ids[0])).fraudFlags).toMatchObject([{ code: 'CONTRADICTED' }])
      const { status, body } = await retry()
      expect([status, body.code]).toEqual([409, 'nothing_failed'])
      expect(await sum(gateway)).toMatchObject({ settled: 0, doubtful: 10_000 })
      expect(sent()).toBe(2)
    })

    test('an item of which an earlier attempt is contradicted cannot be retried', async () => {
      const gateway = await testGateway({ databaseUrl: await url() })
      const { ids, retry, item, sent } = await failedItem(gateway, destination, 2)
      const changed = { ...gateway.notification(ids[0] ?? '', 'Success'), value: 'SLE 1.0000' }
      const { dtone, africastalking } = gateway.callbackUrls
      const other = { ...dtoneTransaction(ids[0] ?? '', 'COMPLETED'), product: { id: 1 } }
      await (rail === 'airtime' ? gateway.callBack(dtone, other) : gateway.callBack(africastalking.payments, changed))
      const { status, body } = await retry()
      expect([status, body.code, (await item()).status]).toEqual([409, 'nothing_failed', 'Failed'])
      expect(sent()).toBe(2)
    })

    test('a retry that waits to be sent is not sent once an earlier attempt was paid; its money is back', async () => {
      const gateway = await testGateway({ databaseUrl: await url() })
      const { ids, retry, item, report, read, sent } = await failedItem(gateway, destination, 2)
      Object.assign(gateway.answers, { b2c: refuseConnection, creation: () => [429, ''] })
      await retry()
      const { transactionId } = await item()
      expect((await read(transactionId)).status).toBe('Processing')
      await report(ids[0] ?? '', true)
      await gateway.clock.advance(day)
      expect(sent()).toBe(3)
      expect(await read(transactionId)).toMatchObject({ status: 'Failed', providerReference: null })
      expect(await item()).toMatchObject({ status: 'Processed', transactionId: ids[0] })
      expect(await sum(gateway)).toMatchObject({ settled: 0, doubtful: 10_000 })
    })

    test('a retry that was sent before an earlier attempt proves to be paid: both are flagged', async () => {
      const gateway = await testGateway({ databaseUrl: await url() })
      const { ids, retry, item, report, read } = await failedItem(gateway, destination, 2)
      await retry()
      const { transactionId } = await item()
      await report(ids[0] ?? '', true)
      await report(transactionId, true)
      expect(await read(transactionId)).toMatchObject({ status: 'Completed', fraudFlags: [{ code: 'CONTRADICTED' }] })
      expect((await read(ids[0])).fraudFlags).toMatchObject([{ code: 'CONTRADICTED' }])
      expect((await item()).status).toBe('Processed')
      expect((await retry()).status).toBe(409)
      expect(await sum(gateway)).toMatchObject({ settled: 0, doubtful: 20_000 })
    })

    test('a retry that was sent and fails leaves the item paid by an earlier attempt', async () => {
      const gateway = await testGateway({ databaseUrl: await url() })
      const { ids, retry, item, report } = await failedItem(gateway, destination, 1)
      await retry()
      const { transactionId } = await item()
      await report(ids[0] ?? '', true)
      await report(transactionId, false)
      expect(await item()).toMatchObject({ status: 'Processed', transactionId: ids[0] })
      expect((await retry()).status).toBe(409)
    })

    test('word of an earlier attempt during a retry comes before or after it: never a retry of a paid item', async () => {
      const gateway = await testGateway({ databaseUrl: await url() })
      const { ids, retry, item, report, read, sent } = await failedItem(gateway, destination, 2)
      const [, { status, body }] = await Promise.all([report(ids[0] ?? '', true), retry()])
      if (status === 200) await report(body.retried[0].transactionId, false)
      expect((await item()).status).toBe('Processed')
      expect((await read(ids[0])).fraudFlags).toMatchObject([{ code: 'CONTRADICTED' }])
      expect(sent()).toBeLessThanOrEqual(status === 409 ? 2 : 3)
      expect((await retry()).status).toBe(409)
    })
  })

  test('airtime: a retry in doubt is not sent again once an earlier attempt was paid, and ends when it never arrived', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { ids, retry, item, report, read, sent } = await failedItem(gateway, '+254711000100', 1)
    gateway.answers.creation = reset
    await retry()
    const { transactionId } = await item()
    await report(ids[0] ?? '', true)
    await gateway.clock.advance(3 * minute + second)
    expect([sent(), (await read(transactionId)).status]).toEqual([2, 'Processing'])
    await gateway.clock.advance(5 * minute)
    expect([sent(), (await read(transactionId)).status]).toEqual([2, 'Failed'])
  })
})
