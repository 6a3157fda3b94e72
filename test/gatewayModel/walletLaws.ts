import type { Kysely } from 'kysely'
import type { Tables } from '../../gateway/database/tables.ts'
import { checkWallets } from '../../gateway/reconciliation/checkWallets.ts'
import { type Customers, movementName } from './customers.ts'

/** What a wallet may have at most, in minor units. @see gateway/customers/data/walletLimits.yaml */
const limit = 500_000

/**
 * Which laws of wallets are broken, in words. Each movement was asked for, and is made as often as that at most; a bill is paid once by a
 * customer; no wallet is overdrawn or over its limit; entries are what the ledger says, and what their owners were told.
 */
export async function brokenWallets(database: Kysely<Tables>, customers: Customers): Promise<string[]> {
  const entries = await database.selectFrom('wallet_entries').selectAll().orderBy('number').execute()
  const movements = await database
    .selectFrom('ledger_entries as paying')
    .innerJoin('ledger_entries as paid', 'paid.posting', 'paying.posting')
    .select(['paying.account_id as from', 'paid.account_id as to', 'paid.amount'])
    .where('paying.amount', '<', 0)
    .where('paid.amount', '>', 0)
    .where((row) => row.or([row('paying.account_id', 'like', 'wallet:%'), row('paid.account_id', 'like', 'wallet:%')]))
    .execute()
  const broken = (await checkWallets(database)).map(({ subject, detail }) => `wallet ${subject}: ${detail}`)

  const counts = Map.groupBy(movements, ({ from, to, amount }) => movementName(from, to, amount))
  for (const [name, { length }] of counts) {
    const wanted = customers.wanted.get(name) ?? 0
    if (length > wanted) broken.push(`${name} was moved ${length} times, for ${wanted} wishes`)
  }

  const bills = Map.groupBy(
    entries.filter(({ external_reference }) => external_reference !== null),
    ({ customer_id, external_reference }) => `${customer_id} ${external_reference}`,
  )
  for (const [bill, { length }] of bills) {
    if (!customers.references.has(bill)) broken.push(`the bill ${bill} was paid, which nobody wanted`)
    if (length > 1) broken.push(`the bill ${bill} was paid ${length} times`)
  }

  for (const { customer_id, balance_after } of entries)
    if (balance_after < 0 || balance_after > limit) broken.push(`the wallet of ${customer_id} had ${balance_after}`)

  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  for (const { id, customerId, amount, balanceAfter } of customers.told) {
    const entry = byId.get(id)
    if (entry?.customer_id !== customerId || entry.amount !== amount || entry.balance_after !== balanceAfter)
      broken.push(`${customerId} was told of the entry ${id} with ${balanceAfter} after it, which is not so`)
  }
  return broken
}
