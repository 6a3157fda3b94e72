import { type Kysely, sql } from 'kysely'
import { type Summed, summed } from '../accounts/summed.ts'
import type { Tables } from '../database/tables.ts'
import type { Side } from '../rails/rail.ts'

/**
 * What the checkouts of a side come to by mobile money: subscribers have paid what is received or resolved at least, and that and what is
 * doubtful at most. What cards have paid is in `CardSums`.
 */
export interface CheckoutSums {
  /** Sessions that have not ended. */
  readonly open: Summed
  /** What has come in time and was credited. */
  readonly credited: Summed
  /** Requests to subscribers of which it is not known yet whether they will be paid. */
  readonly doubtful: Summed
  /** What came after the end of its session and waits for an operator. */
  readonly suspense: Summed
  /** What came after the end of its session, and an operator has credited or booked as given back. */
  readonly resolved: Summed
  /** Tries that a person has to look at. */
  readonly review: Summed
}

/** Sums the checkouts of a side. */
export async function checkoutSums(database: Kysely<Tables>, side: Side = 'live'): Promise<CheckoutSums> {
  const count = sql<number>`cast(count(*) as bigint)`.as('count')
  const open = await database
    .selectFrom('checkout_sessions')
    .where('side', '=', side)
    .where('status', '=', 'Open')
    .select([count, sql<number | null>`cast(sum(amount) as bigint)`.as('amount')])
    .execute()
  const received = await database
    .selectFrom('checkout_receipts as receipt')
    .innerJoin('checkout_sessions as session', 'session.id', 'receipt.session_id')
    .leftJoin('checkout_resolutions as resolution', 'resolution.posting', 'receipt.posting')
    .where('session.side', '=', side)
    .select(sql<string>`case when resolution.posting is null then receipt.place else 'resolved' end`.as('standing'))
    .select([count, sql<number | null>`cast(sum(receipt.amount) as bigint)`.as('amount')])
    .groupBy('standing')
    .execute()
  const tries = database
    .selectFrom('checkout_attempts as attempt')
    .innerJoin('checkout_sessions as session', 'session.id', 'attempt.session_id')
    .where('session.side', '=', side)
    .select([count, sql<number | null>`cast(sum(session.amount) as bigint)`.as('amount')])
  const doubtful = tries.where('attempt.status', '=', 'Open').where('attempt.method', '=', 'MobileMoney')
  const of = (name: string): Summed => summed(received.filter(({ standing }) => standing === name))
  return {
    ...{ open: summed(open), credited: of('float'), doubtful: summed(await doubtful.execute()) },
    ...{ suspense: of('suspense'), resolved: of('resolved') },
    review: summed(await tries.where('attempt.review_at', 'is not', null).execute()),
  }
}
