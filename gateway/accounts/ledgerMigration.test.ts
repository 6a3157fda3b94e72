import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { gathered } from '../capabilities.ts'
import { connect } from '../database/connect.ts'
import { databases, openDatabase } from '../testing/databases.ts'

test.each(databases())('on $name a ledger from before keeps its accounts, balances and postings', async ({ empty }) => {
  const location = await empty()
  const earlier = Object.entries(gathered.migrations).filter(([name]) => name < '014')
  const before = await connect(Object.fromEntries(earlier), location)
  for (const statement of former) await sql.raw(statement).execute(before.kysely)
  await before.close()
  const { kysely, close } = await openDatabase(location)
  const balances = await kysely
    .selectFrom('ledger_balances')
    .select(['id', 'balance', 'posted'])
    .orderBy('id')
    .execute()
  expect(balances.filter(({ balance }) => balance !== 0)).toEqual([
    { id: 'float:c', balance: 60, posted: 60 },
    { id: 'funding', balance: -100, posted: -100 },
    { id: 'rail:dtone', balance: 30, posted: 30 },
    { id: 'reserved:c', balance: 10, posted: 10 },
  ])
  expect(balances.map(({ id }) => id)).toContain('reserved:d')
  const settle = kysely.selectFrom('ledger_entries').select(['account_id', 'amount']).where('posting', '=', 'settle:t')
  expect(await settle.orderBy('amount').execute()).toEqual([
    { account_id: 'reserved:c', amount: -30 },
    { account_id: 'rail:dtone', amount: 30 },
  ])
  await close()
})

/** Clients `c`, funded with 100, and `d`, with nothing; payouts `t`, which was paid, `u`, which is open, and `v`, which came back. */
const former: readonly string[] = [
  ...[
    ['float:c', 60],
    ['float:d', 0],
    ['funding', -100],
    ['rail:dtone', 30],
    ['reserved:c', 10],
  ].map(([id, balance]) => `insert into ledger_accounts values ('${id}', ${balance})`),
  ...posted('fund:1', 'funding', 'float:c', 100, null),
  ...posted('fund:2', 'funding', 'float:d', 0, null),
  ...['t', 'u', 'v'].flatMap((id, index) =>
    posted(`reserve:${id}`, 'float:c', 'reserved:c', [30, 10, 5][index] ?? 0, id),
  ),
  ...posted('settle:t', 'reserved:c', 'rail:dtone', 30, 't'),
  ...posted('settle:v', 'reserved:c', 'rail:dtone', 5, 'v'),
  ...posted('reverse:v', 'rail:dtone', 'float:c', 5, 'v'),
]

/** The two entries that a posting had, all at the same time. */
function posted(posting: string, from: string, to: string, amount: number, transaction: string | null): string[] {
  const about = transaction === null ? 'null' : `'${transaction}'`
  return [
    [from, -amount],
    [to, amount],
  ].map(
    ([account, change]) =>
      `insert into ledger_entries values ('${posting}/${account}', '${posting}', '${account}', ${about}, ${change}, 1)`,
  )
}
