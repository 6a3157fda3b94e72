import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'

/** What is held back of a session: minor units of SLE. */
export interface HeldBack {
  readonly id: string
  readonly amount: number
}

/** The live sessions for which money came after their end, the oldest first. */
export async function heldBack(database: Kysely<Tables>): Promise<HeldBack[]> {
  return database
    .selectFrom('checkout_sessions')
    .select(['id', 'suspense_amount as amount'])
    .where('suspense_amount', '>', 0)
    .where('side', '=', 'live')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}
