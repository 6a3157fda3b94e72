import type { Kysely } from 'kysely'
import { accounts } from '../accounts/ledger.ts'
import type { CustomerRow } from '../customers/tables.ts'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import { record } from './audit.ts'

/** A customer as an operator sees it. */
export interface ListedCustomer extends Pick<CustomerRow, 'id' | 'email' | 'kyc_status'> {
  readonly isActive: boolean
  /** Minor units of SLE. */
  readonly balance: number
}

/** Disables a customer, by its id or address, or enables it again. Throws when there is none, or it is so already. */
export async function setCustomer(
  { transaction, ...writing }: Writing,
  named: string,
  isActive: boolean,
  actor: string,
): Promise<void> {
  const [wanted, is_active] = [named.toLowerCase(), Number(isActive)]
  const customer = await transaction
    .selectFrom('customers')
    .select('id')
    .where((row) => row.or([row('id', '=', wanted), row('email', '=', wanted)]))
    .executeTakeFirst()
  if (customer === undefined)
    throw new Error(`there is no customer ${named}: \`railyard gateway customer list\` shows them`)
  const changed = transaction.updateTable('customers').set({ is_active }).where('id', '=', customer.id)
  const { numUpdatedRows } = await changed.where('is_active', '<>', is_active).executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new Error(`the customer ${named} is ${isActive ? 'enabled' : 'disabled'} already`)
  const action = isActive ? 'customer-enable' : 'customer-disable'
  await record({ transaction, ...writing }, { actor, action, subject: customer.id })
}

/** All customers with what their wallets have, the oldest first. */
export async function listCustomers(database: Kysely<Tables>): Promise<ListedCustomer[]> {
  const [customers, wallets] = await Promise.all([
    database.selectFrom('customers').selectAll().orderBy('created_at').orderBy('id').execute(),
    database.selectFrom('ledger_accounts').select(['id', 'balance']).where('kind', '=', 'wallet').execute(),
  ])
  const balances = new Map(wallets.map(({ id, balance }) => [id, balance]))
  return customers.map(({ id, email, kyc_status, is_active }) => ({
    ...{ id, email, kyc_status, isActive: is_active === 1, balance: balances.get(accounts.wallet(id)) ?? 0 },
  }))
}
