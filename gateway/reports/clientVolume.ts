import { type Kysely, sql } from 'kysely'
import type { components } from '../../specs/types/gateway.generated.ts'
import type { Tables } from '../database/tables.ts'
import { currency } from '../runtime/currency.ts'
import { majorUnits } from '../runtime/money.ts'

type Volume = components['schemas']['TransactionVolume']

/**
 * Which channels each type of volume has. Numbers of operators in Sierra Leone are paid by mobile money, and accounts at known banks by
 * bank transfer, so the channel says what the first three digits of the receiver would.
 */
const channels = { bank: 'BankTransfer', mobile: 'MobileMoney' } as const

/** The type of volume that a request asks for: whatever is no other one is all. */
export function volumeType(asked: string | undefined): Volume['type'] {
  return asked === 'bank' || asked === 'mobile' ? asked : 'all'
}

/** Counts the transactions of a client and adds them up. */
export async function clientVolume(database: Kysely<Tables>, clientId: string, type: Volume['type']): Promise<Volume> {
  const row = await volumeQuery(database, clientId, type).executeTakeFirstOrThrow()
  return {
    ...{ clientId, type, count: Number(row.count), totalAmount: majorUnits(Number(row.amount)), currency },
    completed: { count: Number(row.paid), totalAmount: majorUnits(Number(row.paid_amount)) },
  }
}

/** The query of a volume, which an index answers alone. */
export function volumeQuery(database: Kysely<Tables>, clientId: string, type: Volume['type']) {
  const own = database.selectFrom('transactions').where('client_id', '=', clientId)
  const counted = type === 'all' ? own : own.where('channel', '=', channels[type])
  return counted.select(({ fn }) => [
    fn.countAll<number>().as('count'),
    sql<number>`cast(coalesce(sum(amount), 0) as bigint)`.as('amount'),
    sql<number>`cast(coalesce(sum(case when status = 'Completed' then 1 end), 0) as bigint)`.as('paid'),
    sql<number>`cast(coalesce(sum(case when status = 'Completed' then amount end), 0) as bigint)`.as('paid_amount'),
  ])
}
