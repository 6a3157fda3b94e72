import { statSync } from 'node:fs'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { databases, openDatabase } from '../testing/databases.ts'
import { connect } from './connect.ts'

describe.each(databases())('$name', ({ name, open, url, empty }) => {
  test('money comes back as the whole number that went in, up to the largest exact one', async () => {
    const { kysely, close } = await open()
    await kysely.insertInto('idempotency_keys').values(counting(Number.MAX_SAFE_INTEGER)).execute()
    const row = await kysely.selectFrom('idempotency_keys').select('created_at').executeTakeFirstOrThrow()
    expect(row.created_at).toBe(Number.MAX_SAFE_INTEGER)
    await close()
  })

  test('transactions that interleave lose no update', async () => {
    const { kysely, close } = await open()
    await kysely.insertInto('idempotency_keys').values(counting(0)).execute()
    const add = () =>
      kysely.transaction().execute(async (transaction) => {
        await transaction
          .updateTable('idempotency_keys')
          .set((row) => ({ created_at: row('created_at', '+', 1) }))
          .execute()
        await transaction.selectFrom('idempotency_keys').selectAll().execute()
      })
    await Promise.all(Array.from({ length: 50 }, add))
    const { created_at } = await kysely.selectFrom('idempotency_keys').select('created_at').executeTakeFirstOrThrow()
    expect(created_at).toBe(50)
    await close()
  })

  test('a transaction that fails leaves nothing behind', async () => {
    const { kysely, close } = await open()
    const failing = kysely.transaction().execute(async (transaction) => {
      await transaction.insertInto('settings').values({ name: 'a', value: 'b' }).execute()
      throw new Error('stop')
    })
    await expect(failing).rejects.toThrow('stop')
    expect(await kysely.selectFrom('settings').selectAll().where('name', '=', 'a').execute()).toEqual([])
    await close()
  })

  test('two gateways may open the same database at once, and again later', async () => {
    const location = await empty()
    const first = await openDatabase(location)
    await first.kysely.insertInto('settings').values({ name: 'a', value: 'b' }).execute()
    const second = await openDatabase(location)
    expect(await second.kysely.selectFrom('settings').selectAll().execute()).toEqual([{ name: 'a', value: 'b' }])
    await Promise.all([first.close(), second.close()])
  })

  test.skipIf(name !== 'SQLite' || process.platform === 'win32')('only its owner reads a file of SQLite', async () => {
    const file = await empty()
    const database = await openDatabase(file)
    await database.kysely.insertInto('settings').values({ name: 'a', value: 'b' }).execute()
    expect([file, `${file}-wal`].map((each) => statSync(each).mode & 0o777)).toEqual([0o600, 0o600])
    await database.close()
  })

  test.skipIf(name === 'SQLite')('the migrator looks at its own schema, whose neighbours may be dropped', async () => {
    const [mine, other] = [await openDatabase(await empty()), await openDatabase(await empty())]
    await sql`create table only_there (id text)`.execute(other.kysely)
    const tables = await mine.kysely.introspection.getTables({ withInternalKyselyTables: true })
    expect(tables.map((table) => table.name)).toContain('settings')
    expect(tables.map((table) => table.name)).not.toContain('only_there')
    expect(new Set(tables.map(({ schema }) => schema)).size).toBe(1)
    await Promise.all([mine.close(), other.close()])
  })

  test.skipIf(name === 'SQLite')(
    'a connection that the server ends fails its transaction and nothing else',
    async () => {
      const location = await url()
      const [mine, other] = [await openDatabase(location), await openDatabase(location)]
      const interrupted = mine.kysely.transaction().execute(async (transaction) => {
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction)
        await sql`select pg_terminate_backend(${rows[0]?.pid}, 5000)`.execute(other.kysely)
        await transaction.selectFrom('settings').selectAll().execute()
      })
      await expect(interrupted).rejects.toThrow()
      const read = mine.kysely.selectFrom('settings').select('name').where('name', '=', 'accessVersion')
      expect(await read.execute()).toHaveLength(1)
      await Promise.all([mine.close(), other.close()])
    },
  )
})

/** A row with a whole number of eight bytes, about which there are no rules. */
function counting(created_at: number) {
  return { id: 'a', request_hash: '', reply: '', created_at }
}

test('a server that cannot be reached is told with its setting, and without its password', async () => {
  const opened = connect({}, 'postgres://someone:s3cret@127.0.0.1:1/orders')
  const told = await opened.then(String, (error: unknown) => String(error))
  expect(told).toContain('the database orders on 127.0.0.1:1 (--database, RAILYARD_DATABASE_URL): ')
  expect(told).not.toContain('s3cret')
})
