import { type Kysely, sql } from 'kysely'
import type { components } from '../../specs/types/gateway.generated.ts'
import type { Tables } from '../database/tables.ts'
import type { TransactionRow } from '../payments/tables.ts'
import { railsOn } from '../rails/rail.ts'
import { majorUnits } from '../runtime/money.ts'

type Metrics = components['schemas']['ApiMetrics']

/** Counts the clients and API users that may call. */
export async function holderMetrics(
  database: Kysely<Tables>,
): Promise<Pick<Metrics, 'activeClients' | 'activeApiUsers'>> {
  const clients = await database
    .selectFrom('clients')
    .where('status', '=', 'Active')
    .where('sandbox_of', 'is', null)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const users = await database
    .selectFrom('api_users')
    .innerJoin('clients', 'clients.id', 'api_users.client_id')
    .where('api_users.is_active', '=', 1)
    .where('clients.status', '=', 'Active')
    .where('clients.sandbox_of', 'is', null)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { activeClients: Number(clients.count), activeApiUsers: Number(users.count) }
}

/** Counts the live transactions by what became of them. */
export async function transactionMetrics(database: Kysely<Tables>): Promise<Metrics['transactions']> {
  const groups = await database
    .selectFrom('transactions')
    .where('provider', 'in', railsOn('live'))
    .groupBy(['provider', 'status'])
    .select(['status', ({ fn }) => fn.countAll<number>().as('count')])
    .select(sql<number>`cast(sum(amount) as bigint)`.as('amount'))
    .execute()
  const count = (...statuses: readonly TransactionRow['status'][]): number =>
    groups.filter(({ status }) => statuses.includes(status)).reduce((sum, group) => sum + Number(group.count), 0)
  const completed = groups.filter(({ status }) => status === 'Completed')
  return {
    total: groups.reduce((sum, group) => sum + Number(group.count), 0),
    pending: count('Pending', 'Processing'),
    completed: count('Completed'),
    failed: count('Failed', 'Expired', 'Blocked', 'Reversed'),
    totalAmount: majorUnits(completed.reduce((sum, { amount }) => sum + Number(amount), 0)),
  }
}
