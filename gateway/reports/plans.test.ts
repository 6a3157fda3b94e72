import { type Compilable, CompiledQuery, type Kysely, sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { isSqlite } from '../database/isSqlite.ts'
import type { Tables } from '../database/tables.ts'
import { itemGroupsOf } from '../disbursements/batchState.ts'
import { databases } from '../testing/databases.ts'
import { batchesAfter } from './batchParts.ts'
import { clientVolume, volumeQuery } from './clientVolume.ts'
import { failedQuery } from './failedItems.ts'
import { numbered, storeMany } from './manyRows.fixture.ts'
import { attemptsQuery } from './retryAttempts.ts'

const place = { submitted_at: 100, id: 'x' }
const client = numbered(1, 1)

describe.each(databases())('on $name', ({ open }) => {
  test('each statement of a report finds its rows by an index', async () => {
    const { kysely, close } = await open()
    onTestFinished(close)
    await storeMany(kysely, { clients: 10, batches: 500, items: 6 })
    await sql`analyze`.execute(kysely)
    const planned = (query: (database: Kysely<Tables>) => Compilable) => plan(kysely, query)
    expect(await planned((database) => batchesAfter(database, { clientId: client }, place))).toMatch(
      /batches_of_client/,
    )
    const all = await planned((database) => batchesAfter(database, { clientId: null }, place))
    expect(all).toMatch(/batches_listed/)
    expect(all).toMatch(/batch_items_position|sqlite_autoindex_batch_items_2/)
    expect(await planned((database) => failedQuery(database, ['x', 'y']))).toMatch(/batch_items_failed/)
    expect(await planned((database) => attemptsQuery(database, ['x', 'y']))).toMatch(/batch_items_retried/)
    const volume = await planned((database) => volumeQuery(database, client, 'mobile'))
    // A server reads an index alone once it has vacuumed the table.
    expect(volume).toMatch(/COVERING INDEX transactions_days|Index (Only )?Scan using transactions_/)
  })

  test('the items of several batches are counted as those of each', async () => {
    const { kysely, close } = await open()
    onTestFinished(close)
    await storeMany(kysely, { clients: 2, batches: 4, items: 6 })
    const groups = await itemGroupsOf(
      kysely,
      [0, 2].map((at) => numbered(2, at)),
    )
    expect([...groups.keys()].toSorted()).toEqual([numbered(2, 0), numbered(2, 2)])
    const group = (status: string, count: number) => ({ status, count, open: false, changedAt: 3 })
    for (const own of groups.values())
      expect(own.toSorted((one, other) => one.count - other.count)).toEqual([group('Failed', 2), group('Processed', 4)])
    expect((await clientVolume(kysely, numbered(1, 0), 'all')).completed).toEqual({ count: 8, totalAmount: 8 })
    expect(await clientVolume(kysely, 'nobody', 'bank')).toMatchObject({ count: 0, totalAmount: 0 })
  })
})

/** The plan of a query. A server reads few rows whole rather than follow an index; what counts is that it need not. */
async function plan(kysely: Kysely<Tables>, query: (database: Kysely<Tables>) => Compilable): Promise<string> {
  return kysely.transaction().execute(async (transaction) => {
    if (!isSqlite(kysely))
      for (const way of ['sort', 'bitmapscan', 'seqscan', 'hashjoin', 'mergejoin'])
        await sql.raw(`set local enable_${way} = off`).execute(transaction)
    const { sql: text, parameters } = query(transaction).compile()
    const explain = isSqlite(kysely) ? 'explain query plan' : 'explain'
    const { rows } = await transaction.executeQuery(CompiledQuery.raw(`${explain} ${text}`, [...parameters]))
    return JSON.stringify(rows)
  })
}
