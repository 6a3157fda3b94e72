import nock from 'nock'
import { describe, expect, test } from 'vitest'
import { databases, openDatabase } from './testing/databases.ts'
import { manualClock } from './testing/manualClock.ts'
import type { Answer } from './testing/stubbedProviders.ts'
import { testGateway } from './testing/testGateway.ts'

const items = (count: number): [string, number][] =>
  Array.from({ length: count }, (_, index) => [`+232761${String(index).padStart(5, '0')}`, 10])

describe.each(databases())('on $name', ({ url }) => {
  test('a gateway that closes lets its calls end, begins no other, and leaves the rest to the next start', async () => {
    const databaseUrl = await url()
    const first = await testGateway({ databaseUrl })
    const { b2c } = first.answers
    const gates: PromiseWithResolvers<void>[] = []
    first.answers.b2c = async (request) => {
      const gate = Promise.withResolvers<void>()
      gates.push(gate)
      await gate.promise
      return b2c(request)
    }
    const paying = first.payBatch(items(100))
    while (gates.length < 3) await first.get('/health')
    const closed = first.close()
    for (const gate of gates) gate.resolve()
    const { batchId } = await paying
    await closed
    expect(first.sent.b2c).toHaveLength(3)

    nock.cleanAll()
    const second = await testGateway({ databaseUrl, clock: manualClock(first.clock.now()), apiKey: first.apiKey })
    await second.idle()
    expect(second.sent.b2c).toHaveLength(7)
    const read = await second.batch(batchId)
    expect(read.items.filter(({ providerReference }) => providerReference === null)).toEqual([])
    expect((await second.post(`/api/BulkDisbursement/${batchId}/process`)).status).toBe(200)
  })

  test('a call that does not end in time is given up, and its payouts are in doubt', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const silent = Promise.withResolvers<Answer>()
    let asked = 0
    gateway.answers.b2c = () => {
      asked += 1
      return silent.promise
    }
    const paying = gateway.payBatch(items(50))
    while (asked < 3) await gateway.get('/health')
    const closed = gateway.close()
    await paying
    await gateway.wall.advance(1_999)
    const { kysely, close } = await openDatabase(databaseUrl)
    const submissions = async (): Promise<string[]> =>
      (await kysely.selectFrom('transactions').select('submission').execute()).map(({ submission }) => submission)
    expect((await submissions()).filter((submission) => submission === 'Sending')).toHaveLength(30)
    await gateway.wall.advance(1)
    await closed
    const left = await submissions()
    expect(left.filter((submission) => submission === 'Unanswered')).toHaveLength(30)
    expect(left.filter((submission) => submission === 'Waiting')).toHaveLength(20)
    expect(await kysely.selectFrom('jobs').select('id').where('claimed_by', 'is not', null).execute()).toEqual([])
    await close()
  })

  test('a batch that a killed process was working on can be processed again at the next start', async () => {
    const databaseUrl = await url()
    const first = await testGateway({ databaseUrl })
    const { batchId } = await first.payBatch(items(1))
    await first.close()
    const { kysely, close } = await openDatabase(databaseUrl)
    const busy = { busy_until: first.clock.now() + 600_000, busy_by: 'killed' }
    await kysely.updateTable('batches').set(busy).execute()
    nock.cleanAll()
    const second = await testGateway({ databaseUrl, clock: manualClock(first.clock.now()), apiKey: first.apiKey })
    const process = async () => (await second.post(`/api/BulkDisbursement/${batchId}/process`)).status
    let answers = [await process()]
    while (answers.at(-1) === 409) {
      await second.wall.advance(5_000)
      answers = [...answers, await process()]
    }
    expect(answers.at(-1)).toBe(200)
    await close()
  })
})
