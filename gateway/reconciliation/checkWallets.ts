import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { type Finding, mostFindings } from './findings.ts'

/** Holds the entries of wallets against the ledger, and against each other. That balances are their sums is checked for all accounts. */
export async function checkWallets(database: Kysely<Tables>): Promise<Finding[]> {
  const [missing, strays, chains] = [
    await unwrittenMovements(database),
    await strayEntries(database),
    await brokenChains(database),
  ]
  return [...missing, ...strays, ...chains]
}

/** What the ledger has moved in wallets without an entry of the same amount. */
async function unwrittenMovements(database: Kysely<Tables>): Promise<Finding[]> {
  const { rows } = await sql<{ account_id: string; posting: string; amount: number }>`
    select posted.account_id, posted.posting, posted.amount from ledger_entries as posted
    join ledger_accounts as account on account.id = posted.account_id and account.kind = 'wallet'
    left join wallet_entries as entry
      on entry.posting = posted.posting and 'wallet:' || entry.customer_id = posted.account_id
      and case entry.type when 'credit' then entry.amount else -entry.amount end = posted.amount
    where entry.id is null limit ${sql.lit(mostFindings)}`.execute(database)
  return rows.map(({ account_id, posting, amount }) => ({
    ...{ check: 'wallets', subject: account_id },
    detail: `the ledger has posted ${posting} of ${amount}, and no entry of the wallet says so`,
  }))
}

/** Entries of wallets of which the ledger knows nothing. */
async function strayEntries(database: Kysely<Tables>): Promise<Finding[]> {
  const { rows } = await sql<{ customer_id: string; id: string; posting: string }>`
    select entry.customer_id, entry.id, entry.posting from wallet_entries as entry
    where not exists (
      select 1 from ledger_movements as movement where movement.posting = entry.posting and 'wallet:' || entry.customer_id
        = case entry.type when 'credit' then movement.to_account else movement.from_account end
    ) limit ${sql.lit(mostFindings)}`.execute(database)
  return rows.map(({ customer_id, id, posting }) => ({
    ...{ check: 'wallets', subject: customer_id },
    detail: `the entry ${id} is about ${posting}, which the ledger has not posted in this wallet`,
  }))
}

/** Entries whose balance is not that of the entry before it and their amount, or whose number or moment does not follow it. */
async function brokenChains(database: Kysely<Tables>): Promise<Finding[]> {
  const { rows } = await sql<{ customer_id: string; number: number; balance_after: number; expected: number }>`
    select customer_id, number, balance_after, expected from (
      select customer_id, number, balance_after, created_at,
        coalesce(lag(balance_after) over wallet, 0) + case type when 'credit' then amount else -amount end as expected,
        coalesce(lag(number) over wallet, 0) + 1 as place,
        coalesce(lag(created_at) over wallet, created_at) as former
      from wallet_entries window wallet as (partition by customer_id order by number)
    ) as entry
    where balance_after <> expected or number <> place or created_at < former
    limit ${sql.lit(mostFindings)}`.execute(database)
  return rows.map(({ customer_id, number, balance_after, expected }) => ({
    ...{ check: 'wallets', subject: customer_id },
    detail: `the entry ${number} says that the wallet had ${balance_after} after it, and those before it say ${expected}`,
  }))
}
