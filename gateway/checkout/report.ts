import { type Kysely, sql } from 'kysely'
import type { components } from '../../specs/types/gateway.generated.ts'
import type { PortalContext, PortalUser } from '../capability/context.ts'
import type { Tables } from '../database/tables.ts'
import { currency } from '../runtime/currency.ts'
import { majorUnits } from '../runtime/money.ts'
import { shownStatusAt } from './sessions.ts'

/** The sessions that a portal user may see: the staff sees all that are live, and others those of their client. */
export function seenSessions(database: Kysely<Tables>, { clientId }: Pick<PortalUser, 'clientId'>) {
  const sessions = database.selectFrom('checkout_sessions')
  return clientId === null ? sessions.where('side', '=', 'live') : sessions.where('client_id', '=', clientId)
}

type Sums = Omit<components['schemas']['CheckoutSummary'], 'from' | 'to'>

const nothing = { count: 0, amount: 0 }

/** Counts sessions by status and adds them up. @param range ms since the epoch, both ends included */
export async function sumSessions(
  { database, clock, user }: Pick<PortalContext, 'database' | 'clock' | 'user'>,
  { from, to }: { readonly from?: number; readonly to?: number },
): Promise<Sums> {
  const status = shownStatusAt(clock.now())
  let seen = seenSessions(database, user)
  if (from !== undefined) seen = seen.where('created_at', '>=', from)
  if (to !== undefined) seen = seen.where('created_at', '<=', to)
  const rows = await seen
    .select([status.as('shown'), sql<number>`cast(count(*) as bigint)`.as('count')])
    .select([sql<number>`cast(sum(amount) as bigint)`.as('amount')])
    .select([sql<number>`cast(sum(suspense_amount) as bigint)`.as('suspense')])
    .groupBy('shown')
    .execute()
  const of = (name: string) => {
    const row = rows.find(({ shown }) => shown === name)
    return row === undefined ? nothing : { count: Number(row.count), amount: majorUnits(Number(row.amount)) }
  }
  const sum = (member: 'count' | 'amount' | 'suspense') => rows.reduce((total, row) => total + Number(row[member]), 0)
  return {
    ...{ totalSessions: sum('count'), totalVolume: majorUnits(sum('amount')), completedVolume: of('Completed').amount },
    ...{ suspenseAmount: majorUnits(sum('suspense')), currency },
    byStatus: {
      ...{ Open: of('Open'), Completed: of('Completed'), Expired: of('Expired') },
      ...{ Cancelled: of('Cancelled'), Failed: of('Failed') },
    },
  }
}
