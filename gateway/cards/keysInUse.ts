import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'

/** The ids of the keys that cards are sealed by, in the order of the database: one look into the index for each. */
export async function keysInUse(database: Kysely<Tables>): Promise<string[]> {
  const found: string[] = []
  for (;;) {
    const last = found.at(-1)
    const keys = database.selectFrom('card_tokens').select(({ fn }) => fn.min<string | null>('key_id').as('next'))
    const { next } = await (last === undefined ? keys : keys.where('key_id', '>', last)).executeTakeFirstOrThrow()
    if (next === null) return found
    found.push(next)
  }
}
