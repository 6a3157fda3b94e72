import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** Stores a setting unless it is there; resolves with the value that is stored then, and whether it was stored now. */
export async function keepSetting(
  database: Kysely<Tables>,
  name: string,
  value: string,
): Promise<{ readonly value: string; readonly fresh: boolean }> {
  const { numInsertedOrUpdatedRows } = await database
    .insertInto('settings')
    .values({ name, value })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  const stored = database.selectFrom('settings').select('value').where('name', '=', name)
  return { value: (await stored.executeTakeFirstOrThrow()).value, fresh: numInsertedOrUpdatedRows === 1n }
}
