import { sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { seededRandom } from '../runtime/random.ts'
import { databases, openDatabase } from '../testing/databases.ts'
import { testGateway } from '../testing/testGateway.ts'
import { fraudRules } from './fraudRules.ts'
import { payoutHistory } from './payoutHistory.ts'

const payouts = 100_000

describe.each(databases())('on $name', ({ name, url }) => {
  test(`the past of a client with ${payouts} payouts today is read by indexes, in a few statements`, async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const { kysely, close } = await openDatabase(databaseUrl)
    onTestFinished(close)
    await gateway.post('/api/Payment/bulk-mobile', { payments: [{ phoneNumber: '076123100', amount: 1 }] })
    const [row] = await kysely.selectFrom('transactions').selectAll().execute()
    if (row === undefined) throw new Error('nothing is stored')
    const others = Object.keys(row).filter(
      (column) => !['id', 'reference_number', 'receiver', 'counted'].includes(column),
    )
    const columns = sql.join(others.map((column) => sql.ref(column)))
    await sql`
      insert into transactions (id, reference_number, receiver, counted, ${columns})
      with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < ${sql.lit(payouts)})
      select 'id' || n, 'TP' || n, '+2327' || (6000000 + n), 0, ${columns} from numbers, transactions where transactions.id = ${row.id}
    `.execute(kysely)
    await sql.raw(name === 'SQLite' ? 'select 1' : 'analyze transactions').execute(kysely)
    const receivers = Array.from({ length: 1_000 }, (_, index) => `+2327${6_100_000 - 500 + index}`)
    const past = await kysely.transaction().execute(async (transaction) => {
      const writing = { transaction, now: gateway.clock.now(), random: seededRandom('past') }
      const known = await payoutHistory(writing, { clientId: row.client_id, apiUserId: row.api_user_id })
      return known.about(receivers, fraudRules)
    })
    expect(past.sumOfDay()).toBe((payouts + 1) * 100)
    expect(receivers.filter(past.hasPaid)).toHaveLength(501)
  }, 120_000)
})
