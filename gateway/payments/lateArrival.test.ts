import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { type DoubtfulPayout, foreignPayments, payInDoubt } from '../testing/doubtfulPayout.ts'
import { listPayments } from '../testing/listPayments.ts'
import { type Answer, inQuery, paymentList } from '../testing/stubbedProviders.ts'
import { type TestGateway, testGateway } from '../testing/testGateway.ts'

const [second, minute, hour] = [1_000, 60_000, 3_600_000]
const contradicted = [{ code: 'CONTRADICTED' }]
const empty: Answer = [200, paymentList([])]
const statuses = ['Success', 'Queued'] as const
const isPaid = (status: (typeof statuses)[number]): string => (status === 'Success' ? 'Completed' : 'Failed')

/** A payout that failed since two lists did not have it; whatever is sent from then on is queued. */
async function payAbsent(gateway: TestGateway): Promise<DoubtfulPayout> {
  const { b2c } = gateway.answers
  gateway.answers.list = () => empty
  const payout = await payInDoubt(gateway)
  await gateway.clock.advance(8 * minute)
  expect((await payout.read()).status).toBe('Failed')
  gateway.answers.b2c = b2c
  return payout
}

describe.each(databases())('on $name', ({ url }) => {
  test.each(statuses)('a payment that arrives late is found an hour later, as %s, and flagged', async (status) => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { id, read, retry } = await payAbsent(gateway)
    listPayments(gateway, [gateway.payment(id, status)])
    await gateway.clock.advance(hour - 1)
    expect((await read()).fraudFlags).toEqual([])
    await gateway.clock.advance(1)
    expect(await read()).toMatchObject({ status: isPaid(status), fraudFlags: contradicted })
    expect((await retry()).status).toBe(409)
    expect(gateway.sent.b2c).toHaveLength(1)
    expect((await gateway.reconcile())[0]).toMatchObject({ settled: 0, doubtful: 10_000 })
  })

  test('a payment that arrives later is found a day later, and then nothing is asked any more', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { id, batchId, read } = await payAbsent(gateway)
    await gateway.clock.advance(hour)
    const asked = gateway.sent.lists.length
    listPayments(gateway, [gateway.payment(id, 'Success')])
    await gateway.clock.advance(23 * hour)
    expect(await read()).toMatchObject({ status: 'Completed', fraudFlags: contradicted })
    expect((await gateway.batch(batchId)).status).toBe('Completed')
    await gateway.clock.advance(100 * hour)
    expect(gateway.sent.lists).toHaveLength(asked + 2)
  })

  test('a list that cannot be read an hour later is asked for again', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { id, read } = await payAbsent(gateway)
    gateway.answers.list = () => [500, '']
    await gateway.clock.advance(hour)
    listPayments(gateway, [gateway.payment(id, 'Success')])
    await gateway.clock.advance(minute)
    expect((await read()).fraudFlags).toMatchObject(contradicted)
  })

  test.each(statuses)('before a retry the provider is asked; a payment that is %s then stops it', async (status) => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { id, batchId, read, retry } = await payAbsent(gateway)
    listPayments(gateway, [gateway.payment(id, status)])
    await gateway.clock.advance(10 * second)
    const { body } = await retry()
    expect(gateway.sent.b2c).toHaveLength(1)
    expect(await read()).toMatchObject({ status: isPaid(status), fraudFlags: contradicted })
    const retried = (await gateway.get(`/api/Payment/${body.retried[0].transactionId}`)).body
    expect(retried).toMatchObject({ status: 'Failed', providerReference: null })
    expect((await gateway.batch(batchId)).items[0]).toMatchObject({ status: 'Processed', transactionId: id })
    expect((await retry()).status).toBe(409)
  })

  test('a retry waits while no list can be read or a payment to the number names no payout, others do not', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { batchId, itemIds } = await payTwo(gateway)
    const both = ['+23276123100', '+23276123101']
    const [unnamed] = foreignPayments(0, 1)
    for (const answer of [
      [500, ''],
      [200, paymentList([{ ...unnamed, requestMetadata: {} }])],
    ] as const) {
      gateway.answers.list = ({ path }) => (inQuery(path, 'pageNumber') === '1' ? answer : empty)
      if (answer[0] === 500) await gateway.post(`/api/BulkDisbursement/${batchId}/retry`, { batchId, itemIds })
      await gateway.clock.advance(20 * minute)
      expect(paidNumbers(gateway)).toEqual([both, ['+23276123101']])
    }
    gateway.answers.list = () => empty
    await gateway.clock.advance(15 * minute)
    expect(paidNumbers(gateway).at(-1)).toEqual(['+23276123100'])
    expect(gateway.sent.b2c).toHaveLength(3)
  })
})

/** Pays two items: one that no list has, and one that the provider says has failed. */
async function payTwo(gateway: TestGateway) {
  gateway.answers.list = () => empty
  const { b2c } = gateway.answers
  gateway.answers.b2c = ({ json }) => {
    const entries = json.recipients.slice(1).map(({ phoneNumber }) => ({ phoneNumber, status: 'Failed' }))
    return [201, { numQueued: 1, entries }]
  }
  const { batchId, itemIds } = await gateway.payBatch([
    ['+23276123100', 100],
    ['+23276123101', 100],
  ])
  await gateway.clock.advance(8 * minute + 10 * second)
  expect((await gateway.batch(batchId)).status).toBe('Failed')
  gateway.answers.b2c = b2c
  return { batchId, itemIds }
}

/** The numbers that each request paid. */
function paidNumbers(gateway: TestGateway): string[][] {
  return gateway.sent.b2c.map(({ json }) => json.recipients.map(({ phoneNumber }) => phoneNumber))
}
