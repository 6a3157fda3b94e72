import { type Kysely, sql } from 'kysely'
import { type Summed, summed } from '../accounts/summed.ts'
import type { Tables } from '../database/tables.ts'
import type { Side } from '../rails/rail.ts'

/**
 * What the authorisations of a side come to: the acquirer has captured `captured` at least, and what is captured or doubtful at most,
 * besides what it contradicts.
 */
export interface CardSums {
  /** What is held on cards and may be captured. */
  readonly held: Summed
  /** What is captured, by what is known for certain. */
  readonly captured: Summed
  /** Captures that the acquirer may have made without saying so. */
  readonly doubtful: Summed
  /** Other requests that it may have taken without saying so: what they are about. */
  readonly unanswered: Summed
  /** What the acquirer contradicts: it waits for an operator. */
  readonly contradicted: Summed
}

/** Sums the authorisations of a side, by one query. */
export async function cardSums(database: Kysely<Tables>, side: Side = 'live'): Promise<CardSums> {
  const rows = await database
    .selectFrom('card_authorisations')
    .where('side', '=', side)
    .select(standing.as('standing'))
    .select(sql<number>`cast(count(*) as bigint)`.as('count'))
    .select(
      sql<number>`cast(sum(case ${standing} when 'captured' then captured_amount
        when 'doubtful' then capture_amount else amount end) as bigint)`.as('amount'),
    )
    .groupBy('standing')
    .execute()
  const of = (name: Standing): Summed => summed(rows.filter((row) => row.standing === name))
  return {
    ...{ held: of('held'), captured: of('captured'), doubtful: of('doubtful') },
    ...{ unanswered: of('unanswered'), contradicted: of('contradicted') },
  }
}

type Standing = keyof CardSums | 'over'

const standing = sql<Standing>`case when contradicted is not null then 'contradicted'
  when doubt = 'capture' then 'doubtful' when doubt is not null or status = 'Unknown' then 'unanswered'
  when status = 'Captured' then 'captured' when status = 'Authorized' then 'held' else 'over' end`
