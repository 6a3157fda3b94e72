import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../database/connect.ts'
import { secureRandom } from '../runtime/random.ts'
import { databases } from '../testing/databases.ts'
import { close, fund, reserve } from './float.ts'
import { post } from './ledger.ts'
import { refusals } from './rules/refusals.ts'

/** A posting of raw SQL, from one account to another. */
function movement(posting: string, from: string, to: string, amount: number | string, transaction = 'null'): string {
  return `insert into ledger_movements (posting, from_account, to_account, amount, transaction_id, created_at)
    values ('${posting}', '${from}', '${to}', ${amount}, ${transaction}, 1)`
}

/** In a ledger with a float of 90, 10 reserved for payout `open`, and payouts `paid` of 20 and `back` of 30 that have ended. */
const refused: readonly (readonly [what: string, statement: string, message: string | RegExp])[] = [
  ['a movement that overdraws a float', movement('x', 'float:c', 'suspense', 91), refusals.overdrawn],
  [
    'movements that overdraw a float together',
    `${movement('x', 'float:c', 'suspense', 50)}, ('y', 'float:c', 'suspense', 50, null, 1)`,
    refusals.overdrawn,
  ],
  [
    'a settlement of more than is reserved for its transaction',
    movement('x', 'reserved:c', 'rail:dtone', 11, "'open'"),
    refusals.transactionOverdrawn,
  ],
  [
    'a second settlement under another name',
    movement('x', 'reserved:c', 'rail:dtone', 20, "'paid'"),
    refusals.transactionOverdrawn,
  ],
  [
    'a release of what was settled',
    movement('x', 'reserved:c', 'float:c', 20, "'paid'"),
    refusals.transactionOverdrawn,
  ],
  [
    'a reversal of what was not settled',
    movement('x', 'rail:dtone', 'float:c', 30, "'back'"),
    refusals.transactionOverdrawn,
  ],
  ['a reservation for no transaction', movement('x', 'float:c', 'reserved:c', 1), refusals.transactionUnnamed],
  ['a negative amount', movement('x', 'suspense', 'float:c', -1), /check|ledger: an amount/],
  ['an amount of nothing', movement('x', 'suspense', 'float:c', 0), /check|ledger: an amount/],
  ['half a unit', movement('x', 'suspense', 'float:c', 10.5), /check|REAL/],
  ['an amount that is text', movement('x', 'suspense', 'float:c', "'ten'"), /syntax|TEXT/],
  [
    'an amount past what a number holds',
    movement('x', 'suspense', 'float:c', '9007199254740993'),
    /check|ledger: an amount/,
  ],
  ['an amount that is no number', movement('x', 'suspense', 'float:c', "'NaN'"), /check|TEXT/],
  ['a movement of an account to itself', movement('x', 'float:c', 'float:c', 1), refusals.sameAccount],
  ['a movement to an account that is not there', movement('x', 'float:c', 'float:d', 1), refusals.accountUnknown],
  ['a movement from an account that is not there', movement('x', 'float:d', 'float:c', 1), refusals.accountUnknown],
  ['a movement to an account in another currency', movement('x', 'float:c', 'dollars', 1), refusals.currencies],
  ['a second movement under the same name', movement('fund', 'funding', 'float:c', 1), /posted again|duplicate key/],
  [
    'one entry without its other side',
    "insert into ledger_entries (posting, account_id, amount, created_at) values ('x', 'float:c', 10, 1)",
    /view/,
  ],
  ['a change of an entry', "update ledger_entries set amount = 1 where posting = 'fund'", /view/],
  ['a change of a movement', "update ledger_movements set amount = 1 where posting = 'fund'", refusals.movementChanged],
  ['a movement that is deleted', "delete from ledger_movements where posting = 'fund'", refusals.movementChanged],
  [
    'a balance that is written directly',
    "update ledger_accounts set balance = 1000000 where id = 'float:c'",
    refusals.balanceWritten,
  ],
  [
    'a balance that is written as half a unit',
    "update ledger_accounts set balance = balance + 0.5 where id = 'float:c'",
    /ledger|REAL|cannot/,
  ],
  [
    'a balance that is taken away',
    "update ledger_accounts set balance = null where id = 'float:c'",
    refusals.balanceWritten,
  ],
  [
    'an account that is opened with money',
    "insert into ledger_accounts (id, kind, currency, balance) values ('float:d', 'float', 'SLE', 5)",
    refusals.accountOpenedFull,
  ],
  [
    'a float that is opened without a balance, and so could be overdrawn',
    "insert into ledger_accounts (id, kind, currency) values ('float:d', 'float', 'SLE')",
    refusals.accountOpenedFull,
  ],
  [
    'an account of a kind that is not in the chart',
    "insert into ledger_accounts (id, kind, currency) values ('loan', 'loan', 'SLE')",
    /ledger_accounts_kind_fkey|ledger: there is no such kind/,
  ],
  [
    'an account that becomes one of another kind',
    "update ledger_accounts set kind = 'suspense' where id = 'float:c'",
    refusals.accountChanged,
  ],
  ['an account that is deleted', "delete from ledger_accounts where id = 'float:c'", refusals.accountChanged],
  [
    'a kind that may be overdrawn from now on',
    "update ledger_kinds set not_below_zero = 'no' where kind = 'float'",
    refusals.kindChanged,
  ],
  ['a kind that is deleted', "delete from ledger_kinds where kind = 'fees'", refusals.kindChanged],
]

/** SQLite has ways around constraints, PostgreSQL a way around row triggers. */
const refusedBySqlite: typeof refused = [
  [
    'a kind that is replaced by one that may be overdrawn',
    "insert or replace into ledger_kinds values ('float', 'credit', 'no')",
    refusals.kindChanged,
  ],
  [
    'a movement that replaces another one',
    movement('fund', 'funding', 'float:c', 1_000_000).replace('insert', 'insert or replace'),
    refusals.movementChanged,
  ],
  [
    'a movement that replaces another one by its number',
    "insert or replace into ledger_movements values (1, 'x', 'funding', 'float:c', 1000000, null, 1)",
    refusals.movementChanged,
  ],
  [
    'an overdraft whose conflicts are ignored',
    movement('x', 'float:c', 'suspense', 91).replace('insert', 'insert or ignore'),
    refusals.overdrawn,
  ],
  [
    'an account that is replaced',
    "insert or replace into ledger_accounts (id, kind, currency, balance) values ('float:c', 'float', 'SLE', 0)",
    refusals.accountChanged,
  ],
  [
    'a movement that its account cannot hold, whose conflicts are ignored',
    movement('x', 'funding', 'float:c', Number.MAX_SAFE_INTEGER).replace('insert', 'insert or ignore'),
    refusals.notApplied,
  ],
  [
    'a movement after whose number there is none',
    "insert into ledger_movements values (9223372036854775807, 'x', 'funding', 'float:c', 1, null, 1)",
    refusals.notApplied,
  ],
  [
    'an account that is replaced by its row',
    `insert or replace into ledger_accounts (rowid, id, kind, currency, balance)
      select rowid, 'float:evil', 'float', 'SLE', 0 from ledger_accounts where id = 'float:c'`,
    refusals.accountChanged,
  ],
  [
    'an account that takes the row of another one',
    `update or replace ledger_accounts set rowid = (select rowid from ledger_accounts where id = 'float:c')
      where id = 'funding'`,
    refusals.accountChanged,
  ],
  [
    'a kind that is replaced by its row',
    `insert or replace into ledger_kinds (rowid, kind, normal_side, not_below_zero)
      select rowid, 'loan', 'credit', 'no' from ledger_kinds where kind = 'float'`,
    refusals.kindChanged,
  ],
  [
    'a movement that is counted a second time',
    "update ledger_accounts set balance = balance + 100, applied = 1 where id = 'float:c'",
    refusals.balanceWritten,
  ],
]
const refusedByPostgres: typeof refused = [
  ['movements that are all cut off', 'truncate ledger_movements', refusals.movementChanged],
  ['accounts that are all cut off', 'truncate ledger_accounts', refusals.accountChanged],
  [
    'a movement that takes the place of another one',
    `${movement('fund', 'funding', 'float:c', 1)} on conflict (posting) do update set amount = 1000000`,
    refusals.movementChanged,
  ],
]

describe.each(databases())('on $name', ({ name, open }) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
    await database.kysely.transaction().execute(async (transaction) => {
      const writing = { transaction, now: 1, random: secureRandom }
      await fund(writing, 'c', 0)
      await sql`insert into ledger_accounts (id, kind, currency) values ('dollars', 'suspense', 'USD')`.execute(
        transaction,
      )
      await post(writing, [{ posting: 'fund', from: 'funding', to: 'float:c', amount: 120, transactionId: null }])
      const [paid, back] = [
        { id: 'paid', client_id: 'c', provider: 'dtone', amount: 20 },
        { id: 'back', client_id: 'c', provider: 'dtone', amount: 30 },
      ] as const
      await reserve(writing, 'c', [{ id: 'open', amount: 10 }, paid, back])
      await close(writing, 'settle', paid)
      await close(writing, 'release', back)
    })
  })
  afterAll(() => database.close())

  const state = async () => ({
    accounts: await database.kysely.selectFrom('ledger_balances').selectAll().orderBy('id').execute(),
    entries: await database.kysely
      .selectFrom('ledger_entries')
      .selectAll()
      .orderBy('posting')
      .orderBy('amount')
      .execute(),
    kinds: (await sql`select * from ledger_kinds order by kind`.execute(database.kysely)).rows,
  })

  test.each([...refused, ...(name === 'SQLite' ? refusedBySqlite : refusedByPostgres)])(
    '%s is refused by the database itself',
    async (_, statement, message) => {
      const before = await state()
      await expect(sql.raw(statement).execute(database.kysely)).rejects.toThrow(message)
      expect(await state()).toEqual(before)
      expect(before.accounts.find(({ id }) => id === 'float:c')).toMatchObject({ balance: 90, posted: 90 })
    },
  )

  const rules = ['ignore_check_constraints = on', 'foreign_keys = off'] as const

  test.skipIf(name !== 'SQLite').each(rules)('what is wrong is refused after `pragma %s` too', async (rule) => {
    const before = await state()
    const opposite = rule.endsWith('on') ? rule.replace('on', 'off') : rule.replace('off', 'on')
    await sql.raw(`pragma ${rule}`).execute(database.kysely)
    try {
      for (const [what, statement] of [...refused, ...refusedBySqlite])
        await expect(sql.raw(statement).execute(database.kysely), what).rejects.toThrow()
      expect(await state()).toEqual(before)
    } finally {
      await sql.raw(`pragma ${opposite}`).execute(database.kysely)
    }
  })

  test('what is right is taken', async () => {
    await database.kysely
      .transaction()
      .execute(async (transaction) => {
        for (const statement of [
          movement('x', 'float:c', 'suspense', 90),
          movement('y', 'suspense', 'float:c', 90),
          movement('z', 'reserved:c', 'rail:dtone', 10, "'open'"),
          movement('v', 'rail:dtone', 'float:c', 10, "'open'"),
          movement('w', 'float:c', 'suspense', 10),
        ])
          await sql.raw(statement).execute(transaction)
        const balances = await transaction.selectFrom('ledger_balances').select(['id', 'balance', 'posted']).execute()
        expect(balances.filter(({ balance, posted }) => balance !== posted)).toEqual([])
        expect(balances.find(({ id }) => id === 'float:c')?.balance).toBe(90)
        throw new Error('undone')
      })
      .catch((error: unknown) => expect(String(error)).toBe('Error: undone'))
  })
})
