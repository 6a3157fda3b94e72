import { CompiledQuery, type Kysely, sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { insertRows } from '../database/insertRows.ts'
import { isSqlite } from '../database/isSqlite.ts'
import type { Tables } from '../database/tables.ts'
import { databases, openDatabase } from '../testing/databases.ts'
import { testGateway } from '../testing/testGateway.ts'
import { type Listed, listTransactions, partAfter } from './listTransactions.ts'
import { transactionRow as row } from './transactionRow.fixture.ts'

const lists = ['/api/Payment/pending', '/api/Payment/completed', '/api/Payment/range'] as const

describe.each(databases())('on $name', ({ url }) => {
  test('a payment is pending, and completed once it is', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const paid = await gateway.post('/api/Payment/bulk-mobile', {
      payments: [
        { phoneNumber: '+23276123100', amount: 2.5 },
        { phoneNumber: '+23276124100', amount: 2.5 },
      ],
    })
    const [one, other] = paid.body.results.map(({ transactionId }) => transactionId)
    await gateway.idle()
    const shown = async (path: string) => {
      const list: unknown = (await gateway.get(path)).body
      return Array.isArray(list) ? list.map(({ transactionId }) => transactionId) : list
    }
    const newestFirst = [one, other].toSorted().reverse()
    expect(await Promise.all(lists.map(shown))).toEqual([newestFirst, [], newestFirst])
    await gateway.callBack(gateway.callbackUrls.africastalking.payments, gateway.ends(one ?? '', 'Success'))
    await gateway.callBack(gateway.callbackUrls.africastalking.payments, gateway.ends(other ?? '', 'Failed'))
    expect(await Promise.all(lists.map(shown))).toEqual([[], [one], newestFirst])
  })

  test('each client sees its own transactions alone', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    await gateway.post('/api/Payment/bulk-mobile', { payments: [{ phoneNumber: '+23276123100', amount: 2.5 }] })
    const key = await gateway.addClient({ name: 'Other', allowsAirtime: false, float: 0 })
    for (const path of lists) expect((await gateway.get(path, { authorization: `Bearer ${key}` })).body).toEqual([])
  })

  test('a list of many is whole, in order and without repetition, while rows change and come', async () => {
    const { kysely, close } = await openDatabase(await url())
    const client = { status: 'Active', client_type: 'Company', allows_airtime: 0, created_at: 0 } as const
    const clients = ['c1', 'c2'].map((id) => ({ ...client, id, name: id }))
    await kysely.insertInto('clients').values(clients).execute()
    // Three of each millisecond, so that parts end within one.
    const rows = Array.from({ length: 1_000 }, (_, index) =>
      row(index, index % 10 === 0 ? 'c2' : 'c1', { created_at: Math.floor(index / 3), status: 'Processing' }),
    )
    await insertRows(kysely, 'transactions', rows)
    const seen: string[] = []
    const changed = new Set<string>()
    for await (const { transactionId } of listTransactions(kysely, 'c1', { kind: 'open' })) {
      seen.push(transactionId)
      if (seen.length % 100 !== 0) continue
      // One that was listed, one that is to come, and a new one.
      const place = rows.findIndex(({ id }) => id === transactionId)
      const ids = [place, place - 50].map((at) => rows[at]?.id ?? '')
      for (const id of ids) changed.add(id)
      await kysely.updateTable('transactions').set({ status: 'Completed' }).where('id', 'in', ids).execute()
      await insertRows(kysely, 'transactions', [row(5_000 + seen.length, 'c1', { status: 'Pending' })])
    }
    await close()
    const expected = rows
      .filter(({ client_id }) => client_id === 'c1')
      .map(({ id }) => id)
      .reverse()
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toEqual(seen.toSorted().reverse())
    expect(expected.filter((id) => !seen.includes(id) && !changed.has(id))).toEqual([])
    expect(seen.filter((id) => !expected.includes(id))).toEqual([])
  })

  test.each<[Listed, string]>([
    [{ kind: 'open' }, 'transactions_open'],
    [{ kind: 'completed' }, 'transactions_completed'],
    [{ kind: 'range', from: 0, to: 1_000 }, 'transactions_listed'],
    [{ kind: 'all' }, 'transactions_listed'],
  ])('each part of the list %o is found by an index, and not sorted', async (listed, index) => {
    const { kysely, close } = await openDatabase(await url())
    const client = { status: 'Active', client_type: 'Company', allows_airtime: 0, created_at: 0 } as const
    const clients = ['c1', 'c2'].map((id) => ({ ...client, id, name: id }))
    await kysely.insertInto('clients').values(clients).execute()
    const statuses = ['Processing', 'Completed', 'Failed', 'Blocked'] as const
    const rows = Array.from({ length: 4_000 }, (_, at) =>
      row(at, `c${1 + (at % 2)}`, { status: statuses[at % 3] ?? 'Pending' }),
    )
    await insertRows(kysely, 'transactions', rows)
    await sql`analyze transactions`.execute(kysely)
    const plans = await kysely.transaction().execute(async (transaction) => {
      // A server sorts few rows rather than follow an index; what counts is that it need not.
      if (!isSqlite(kysely)) for (const way of ['sort', 'bitmapscan', 'seqscan']) await turnOff(transaction, way)
      const explain = isSqlite(kysely) ? 'explain query plan' : 'explain'
      const parts = [undefined, { created_at: 2_000, id: 'x' }].map((last) =>
        partAfter(transaction, 'c1', listed, last),
      )
      const found: unknown[] = []
      for (const { sql: text, parameters } of parts.map((part) => part.compile()))
        found.push((await transaction.executeQuery(CompiledQuery.raw(`${explain} ${text}`, [...parameters]))).rows)
      return found
    })
    for (const plan of plans.map((rows) => JSON.stringify(rows))) {
      expect(plan).toMatch(new RegExp(`(USING INDEX|Index Scan Backward using) ${index}\\b`))
      expect(plan).not.toMatch(/TEMP B-TREE|Sort/)
    }
    await close()
  })

  test('both ends of a range are in it, and a range without ends is the last 30 days', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const { kysely, close } = await openDatabase(databaseUrl)
    const { id } = await kysely.selectFrom('clients').select('id').executeTakeFirstOrThrow()
    const now = gateway.clock.now()
    const ages = [0, 1_000, 30 * 86_400_000, 30 * 86_400_000 + 1]
    await insertRows(
      kysely,
      'transactions',
      ages.map((age, index) => row(index, id, { created_at: now - age })),
    )
    await close()
    const moment = (age: number): string => new Date(now - age).toISOString()
    const found = async (query: string): Promise<unknown> => {
      const list: unknown = (await gateway.get(`/api/Payment/range${query}`)).body
      return Array.isArray(list) ? list.map(({ createdAt }) => now - Date.parse(createdAt)) : list
    }
    expect(await found('')).toEqual(ages.slice(0, 3))
    expect(await found(`?from=${moment(1_000)}&to=${moment(1_000)}`)).toEqual([1_000])
    expect(await found(`?to=${moment(1_000)}`)).toEqual(ages.slice(1))
    expect(await found(`?from=${moment(ages[3] ?? 0)}`)).toEqual(ages)
    const elsewhere = (age: number): string => encodeURIComponent(moment(age + 7_200_000).replace('Z', '-02:00'))
    expect(await found(`?from=${elsewhere(1_000)}&to=${elsewhere(1_000)}`)).toEqual([1_000])
    // Within one millisecond, in which nothing is stored.
    const within = (digits: string): string => moment(1_000).replace('Z', `${digits}Z`)
    expect(await found(`?from=${within('1')}&to=${within('5')}`)).toEqual([])
    // A thousandth of a millisecond too late, and too early.
    expect(await found(`?from=${moment(1_000).replace('Z', '001Z')}`)).toEqual([0])
    expect(await found(`?from=${moment(999).replace('Z', '001Z')}&to=${moment(0)}`)).toEqual([0])
  })
})

test.each([
  ['a moment that cannot be read', 'from=yesterday', 'from'],
  ['a day that there is not', 'to=2026-02-30T00:00:00Z', 'to'],
  ['a beginning after the end', 'from=2026-01-02T00:00:00Z&to=2026-01-01T23:59:59.999Z', 'from'],
  ['a beginning in the future', 'from=9999-12-31T23:59:59Z', 'from'],
])('%s is refused', async (_, query, field) => {
  const { get } = await testGateway()
  const { status, body } = await get(`/api/Payment/range?${query}`)
  expect([status, body.code, Object.keys(body.errors)]).toEqual([400, 'invalid_request', [field]])
})

test('names of lists come before ids, in any letter case, and further parameters mean nothing', async () => {
  const { get, post } = await testGateway()
  expect((await get('/API/payment/PENDING?page[]=1')).body).toEqual([])
  expect((await post('/api/Payment/pending', {})).status).toBe(405)
  expect((await get('/api/Payment/pendings')).status).toBe(400)
})

async function turnOff(transaction: Kysely<Tables>, way: string): Promise<void> {
  await sql.raw(`set local enable_${way} = off`).execute(transaction)
}
