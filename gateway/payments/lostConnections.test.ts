import { sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { databases, openDatabase } from '../testing/databases.ts'
import { dtoneTransaction } from '../testing/dtoneBodies.ts'
import type { Answer, Sent } from '../testing/stubbedProviders.ts'
import { testGateway } from '../testing/testGateway.ts'

const minute = 60_000
const postgres = databases().filter(({ name }) => name === 'PostgreSQL')

/** A database whose gateway can be cut off from it: all its connections, the idle and the busy ones, by their name. */
async function severable(databaseUrl: string): Promise<{ readonly url: string; cut(): Promise<number> }> {
  const url = new URL(databaseUrl)
  const name = `gateway of ${url.searchParams.get('options')}`.slice(0, 60)
  url.searchParams.set('application_name', name)
  const { kysely, close } = await openDatabase(databaseUrl)
  onTestFinished(close)
  return {
    url: url.href,
    async cut() {
      const ended = await sql`
        select pg_terminate_backend(pid) from pg_stat_activity where application_name = ${name}`.execute(kysely)
      return ended.rows.length
    },
  }
}

describe.each(postgres)('on $name', ({ url }) => {
  test('a batch whose connections are all cut six times is paid once and ends', async () => {
    const database = await severable(await url())
    const gateway = await testGateway({ databaseUrl: database.url })
    const cuts: number[] = []
    const cutting =
      (answer: (request: Sent) => Answer | Promise<Answer>, when: readonly number[], sent: readonly unknown[]) =>
      async (request: Sent): Promise<Answer> => {
        if (when.includes(sent.length)) cuts.push(await database.cut())
        return answer(request)
      }
    const { answers, sent } = gateway
    answers.b2c = cutting(answers.b2c, [1, 2, 4], sent.b2c)
    answers.creation = cutting(answers.creation, [1, 6, 15], sent.creations)
    const items = Array.from({ length: 50 }, (_, index) => [
      [`+232761234${index + 10}`, 100] as const,
      [`+2547111231${index + 10}`, 100] as const,
    ]).flat()
    const { batchId, processed } = await gateway.payBatch(items)
    expect(processed.status).toBe(200)
    await gateway.clock.advance(20 * minute)
    expect(cuts).toHaveLength(6)
    expect(cuts.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(6)

    const recipients = sent.b2c.flatMap(({ json }) => json.recipients)
    expect(new Set(recipients.map(({ phoneNumber }) => phoneNumber)).size).toBe(50)
    expect(recipients).toHaveLength(50)
    expect(new Set(sent.creations.map(({ json }) => json.external_id)).size).toBe(50)

    for (const { metadata } of recipients) {
      if (metadata === recipients[20]?.metadata) await database.cut()
      const told = gateway.notification(metadata.transactionId, 'Success')
      expect(await gateway.callBack(gateway.callbackUrls.africastalking.payments, told)).toBe(200)
    }
    for (const { json } of sent.creations) {
      const told = dtoneTransaction(json.external_id, 'COMPLETED')
      expect(await gateway.callBack(gateway.callbackUrls.dtone, told)).toBe(200)
    }
    expect((await gateway.batch(batchId)).status).toBe('Completed')
  })

  test('a transaction is repeated whole after its connection was cut in the middle', async () => {
    const database = await severable(await url())
    const { kysely, close } = await openDatabase(database.url)
    onTestFinished(close)
    let attempts = 0
    await kysely.transaction().execute(async (transaction) => {
      attempts += 1
      await transaction
        .insertInto('settings')
        .values({ name: `attempt ${attempts}`, value: '' })
        .execute()
      if (attempts === 1) await database.cut()
      await transaction.insertInto('settings').values({ name: 'end', value: '' }).execute()
    })
    const stored = await kysely.selectFrom('settings').select('name').orderBy('name').execute()
    expect(stored.map(({ name }) => name).filter((name) => /^(attempt|end)/.test(name))).toEqual(['attempt 2', 'end'])
  })

  test('a commit whose answer was lost counts as the server says, and is not repeated when it went through', async () => {
    const database = await severable(await url())
    const { kysely, close } = await openDatabase(database.url)
    onTestFinished(close)
    // The connection ends after the commit and before its answer: a deferred trigger ends it, once as committed, once as not.
    await sql`create table once (id int primary key)`.execute(kysely)
    let attempts = 0
    await kysely.transaction().execute(async (transaction) => {
      attempts += 1
      await sql`insert into once values (${attempts}::int)`.execute(transaction)
      if (attempts > 1) return
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction)
      await sql`
        create function end_it() returns trigger language plpgsql as $$
        begin perform pg_terminate_backend(${sql.lit(rows[0]?.pid ?? 0)}); perform pg_sleep(5); return null; end $$`.execute(
        transaction,
      )
      await sql`
        create constraint trigger at_commit after insert on once deferrable initially deferred
        for each row execute function end_it()`.execute(transaction)
      await sql`insert into once values (100)`.execute(transaction)
    })
    const stored = await sql<{ id: number }>`select id from once`.execute(kysely)
    expect([attempts, stored.rows.map(({ id }) => id)]).toEqual([2, [2]])
  })

  test('transactions that wait for each other are repeated, and each is done', async () => {
    const { kysely, close } = await openDatabase(await url())
    onTestFinished(close)
    for (const id of ['a', 'b']) await kysely.insertInto('gateways').values({ id, beats: 0 }).execute()
    const add = (ids: readonly string[], met: () => Promise<void>): Promise<void> =>
      kysely.transaction().execute(async (transaction) => {
        for (const id of ids) {
          const row = transaction.updateTable('gateways').set((row) => ({ beats: row('beats', '+', 1) }))
          await row.where('id', '=', id).execute()
          await met()
        }
      })
    const both = Promise.withResolvers<void>()
    let arrived = 0
    const meet = async (): Promise<void> => {
      arrived += 1
      if (arrived === 2) both.resolve()
      await both.promise
    }
    await Promise.all([add(['a', 'b'], meet), add(['b', 'a'], meet)])
    const rows = await kysely.selectFrom('gateways').select('beats').execute()
    expect(rows.map(({ beats }) => beats)).toEqual([2, 2])
  })
})

test('there is a server to test with, or the tests of it are left out', () => {
  expect(postgres.length).toBe(process.env['RAILYARD_DATABASE_URL'] === undefined ? 0 : 1)
})
