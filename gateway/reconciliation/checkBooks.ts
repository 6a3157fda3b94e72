import { type ExpressionBuilder, type Kysely, sql } from 'kysely'
import { accounts } from '../accounts/ledger.ts'
import type { Tables } from '../database/tables.ts'
import type { BatchItemRow } from '../disbursements/tables.ts'
import { railsOn } from '../rails/rail.ts'
import { checkCards } from './checkCards.ts'
import { checkCheckouts } from './checkCheckouts.ts'
import { checkWallets } from './checkWallets.ts'
import { type Finding, mostFindings as most } from './findings.ts'

/** Holds the ledger against itself, and against the payouts, items, wallets, cards and checkouts that it is about. Each check is one query. */
export async function checkBooks(database: Kysely<Tables>): Promise<Finding[]> {
  const [balances, payouts, strays, items, sides, wallets, cards, checkouts] = [
    await brokenBalances(database),
    await misplacedPayouts(database),
    await strayEntries(database),
    await wrongItems(database),
    await crossings(database),
    await checkWallets(database),
    await checkCards(database),
    await checkCheckouts(database),
  ]
  return [...balances, ...payouts, ...strays, ...items, ...sides, ...wallets, ...cards, ...checkouts]
}

/** Running balances that are not the sum of their entries. */
async function brokenBalances(database: Kysely<Tables>): Promise<Finding[]> {
  const rows = await database.selectFrom('ledger_balances').selectAll().whereRef('balance', '!=', 'posted').execute()
  return rows.map(({ id, balance, posted }) => ({
    ...{ check: 'balances', subject: id },
    detail: `its balance is ${balance}, the sum of its entries ${posted}`,
  }))
}

/** Money in the wrong place: a Processing payout has its amount reserved, a Completed one has it at its rail, any other one nowhere. */
async function misplacedPayouts(database: Kysely<Tables>): Promise<Finding[]> {
  const rows = await database
    .selectFrom('transactions as payout')
    .leftJoin(sumsByTransaction(database).as('sums'), 'sums.transaction_id', 'payout.id')
    .select(['payout.id', 'payout.status', 'payout.amount'])
    .select([sql<number>`coalesce(sums.reserved, 0)`.as('reserved'), sql<number>`coalesce(sums.rail, 0)`.as('rail')])
    .where(
      sql<boolean>`coalesce(sums.reserved, 0) <> case payout.status when 'Processing' then payout.amount else 0 end
        or coalesce(sums.rail, 0) <> case payout.status when 'Completed' then payout.amount else 0 end`,
    )
    .limit(most)
    .execute()
  return rows.map(({ id, status, amount, reserved, rail }) => ({
    ...{ check: 'payouts', subject: id },
    detail: `it is ${status} with an amount of ${amount}, but the ledger has ${reserved} reserved and ${rail} paid for it`,
  }))
}

/** Entries about payouts that are not there. */
async function strayEntries(database: Kysely<Tables>): Promise<Finding[]> {
  const rows = await database
    .selectFrom('ledger_movements as movement')
    .select(['movement.posting', 'movement.transaction_id'])
    .where('movement.transaction_id', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('transactions').select('id').whereRef('transactions.id', '=', 'movement.transaction_id'))),
    )
    .limit(most)
    .execute()
  return rows.map(({ posting, transaction_id }) => ({
    ...{ check: 'payouts', subject: transaction_id ?? '' },
    detail: `there is no such payout, but the ledger has posted ${posting}`,
  }))
}

/**
 * Items that say something else than the payout that they name, unless its provider contradicts itself.
 * @note Each item looks for its payout. PostgreSQL expects few rows of a table that it has not analysed yet, and would hold each item of a
 * join against each payout.
 */
async function wrongItems(database: Kysely<Tables>): Promise<Finding[]> {
  const status = ({ selectFrom }: ExpressionBuilder<Tables & { item: BatchItemRow }, 'item'>) =>
    selectFrom('transactions as payout')
      .whereRef('payout.id', '=', 'item.transaction_id')
      .where('payout.disputed', 'is', null)
      .select('payout.status')
  const rows = await database
    .selectFrom('batch_items as item')
    .select(['item.id', 'item.status', 'item.transaction_id as payout'])
    .select((row) => status(row).as('payout_status'))
    .where((row) =>
      row.or([
        row.and([row('item.status', '=', 'Failed'), row(status(row), 'in', ['Completed', 'Processing'])]),
        row.and([row('item.status', '=', 'Processed'), row(status(row), 'in', ['Failed', 'Reversed', 'Blocked'])]),
      ]),
    )
    .limit(most)
    .execute()
  return rows.map(({ id, status, payout, payout_status }) => ({
    ...{ check: 'items', subject: id },
    detail: `it is ${status}, but its payout ${payout} is ${payout_status}`,
  }))
}

/** Movements between the accounts of sandboxes and live ones: there must be none. */
async function crossings(database: Kysely<Tables>): Promise<Finding[]> {
  const receivables = (['acquirer', 'mobile'] as const).map((of) => accounts.receivable(of, 'sandbox'))
  const house = [
    ...railsOn('sandbox').map(accounts.rail),
    accounts.sandboxFunding,
    accounts.sandboxSuspense,
    ...receivables,
  ]
  const ofSandbox = (account: 'from_account' | 'to_account') =>
    sql<number>`case when ${sql.ref(account)} in (${sql.join(house)}) or ${sql.ref(account)} in (
      select prefix.name || clients.id from clients, (select 'float:' as name union all select 'reserved:') as prefix
      where clients.sandbox_of is not null
    ) then 1 else 0 end`
  const rows = await database
    .selectFrom('ledger_movements')
    .select(['posting', 'from_account', 'to_account'])
    .where(sql<boolean>`${ofSandbox('from_account')} <> ${ofSandbox('to_account')}`)
    .limit(most)
    .execute()
  return rows.map(({ posting, from_account, to_account }) => ({
    ...{ check: 'sides', subject: posting },
    detail: `it moved money between ${from_account} and ${to_account}, of which one belongs to a sandbox`,
  }))
}

function sumsByTransaction(database: Kysely<Tables>) {
  const sum = (kind: string) =>
    sql<number>`cast(sum(case account.kind when ${sql.lit(kind)} then entry.amount else 0 end) as bigint)`
  return database
    .selectFrom('ledger_entries as entry')
    .innerJoin('ledger_accounts as account', 'account.id', 'entry.account_id')
    .where('entry.transaction_id', 'is not', null)
    .groupBy('entry.transaction_id')
    .select('entry.transaction_id')
    .select([sum('reserved').as('reserved'), sum('rail').as('rail')])
}
