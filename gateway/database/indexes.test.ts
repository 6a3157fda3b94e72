import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../testing/databases.ts'

/** As `isFree` of the jobs says it. */
const free = 'claimed_by is null and dead_at is null'

test.each([
  ['a payout by the reference of its provider', "transactions where provider = 'dtone' and provider_reference = 'x'"],
  ['the attempts of an item', "transactions where batch_item_id = 'x' and id <> 'y'"],
  ['the recent payouts of an API user', "transactions where api_user_id = 'x' and created_at > 1 and counted = 1"],
  [
    'what a client has paid on a day',
    "transactions where client_id = 'x' and created_at >= 1 and status in ('Pending', 'Processing', 'Completed')",
  ],
  ['a message by the id of its provider', "messages where provider_message_id = 'x'"],
  ['the items of a batch', "batch_items where batch_id = 'x' order by position"],
  [
    'the due jobs of a client in a lane',
    `jobs where lane = 'x' and client_id = 'y' and ${free} and due_at <= 1 order by due_at, position, id`,
  ],
  ['the next job of a lane', `jobs where lane = 'x' and ${free} order by due_at`],
  ['what a gateway has claimed', "jobs where claimed_by = 'x'"],
  ['what a transaction has in the ledger', "ledger_movements where transaction_id = 'x'"],
  ['what went into an account', "ledger_movements where to_account = 'x'"],
  ['what left an account', "ledger_movements where from_account = 'x'"],
  ['a posting', "ledger_movements where posting = 'x'"],
  ['the keys of an API user', "api_keys where api_user_id = 'x'"],
  ['an API user of a client by its address', "api_users where client_id = 'x' and lower(email) = 'y'"],
  ['a client by its name', "clients where name = 'x'"],
  ['the calls of an API user', "api_calls where api_user_id = 'x' order by at desc, number desc"],
  ['calls that are old', 'api_calls where at <= 1 order by at'],
  ['the calls of a day', 'api_calls where at > 1 and is_sandbox = 0'],
  ['the sandbox keys of a user', "sandbox_keys where user_id = 'x' order by created_at"],
  ['the sandbox of a client', "clients where sandbox_of = 'x'"],
  ['what operators did to a payout', "audit_entries where subject = 'x'"],
])('%s is found by an index, however many rows there are', async (_name, query) => {
  const { kysely, close } = await openDatabase()
  onTestFinished(close)
  const plan = await sql<{ detail: string }>`explain query plan select * from ${sql.raw(query)}`.execute(kysely)
  expect(plan.rows.map(({ detail }) => detail)).toEqual([expect.stringMatching(/^SEARCH .* USING INDEX/)])
})

test('payouts that are asked for by their ids are not looked for among all that are open', async () => {
  const { kysely, close } = await openDatabase()
  onTestFinished(close)
  const ids = sql.raw(Array.from({ length: 10 }, (_, index) => `'${index}'`).join())
  const query = sql`select * from transactions where id in (${ids}) and status = 'Processing' and submission in ('Waiting', 'Sending')`
  const plan = await sql<{ detail: string }>`explain query plan ${query}`.execute(kysely)
  expect(plan.rows.map(({ detail }) => detail)).toEqual([expect.stringContaining('(id=?)')])
})

test.each([
  [
    'the sum of a day is read from an index alone',
    `select sum(amount) from transactions where client_id = 'x' and created_at >= 1
      and status in ('Pending', 'Processing', 'Completed')`,
    [/^SEARCH transactions USING COVERING INDEX transactions_days/],
  ],
  [
    'payouts to the receivers of a request are looked for by receiver',
    `select receiver, amount, count(*) from transactions where client_id = 'x'
      and receiver in (select value from json_each('["y"]')) and created_at > 1 and batch_item_id is null
      and status <> 'Blocked' group by receiver, amount`,
    [/^SEARCH transactions USING INDEX transactions_receivers \(client_id=\? AND receiver=\? AND created_at>\?\)/],
  ],
  [
    'whether a receiver was paid is looked for by receiver',
    `select wanted.receiver from (select value as receiver from json_each('["y"]')) as wanted where exists (
      select 1 from transactions where client_id = 'x' and receiver = wanted.receiver
      and status in ('Pending', 'Processing', 'Completed'))`,
    [/^SEARCH transactions (EXISTS )?USING (COVERING )?INDEX transactions_receivers \(client_id=\? AND receiver=\?/],
  ],
])('%s', async (_name, query, expected) => {
  const { kysely, close } = await openDatabase()
  onTestFinished(close)
  const plan = await sql<{ detail: string }>`explain query plan ${sql.raw(query)}`.execute(kysely)
  const found = plan.rows.map(({ detail }) => detail).filter((detail) => detail.includes('transactions'))
  expect(found).toEqual(expected.map((pattern) => expect.stringMatching(pattern)))
})
