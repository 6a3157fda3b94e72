import type { Kysely } from 'kysely'
import { isAmong } from '../database/isAmong.ts'
import type { Tables } from '../database/tables.ts'

/** Those of the receivers, in their normal form, that are on the blocklist. */
export async function listedAmong(database: Kysely<Tables>, receivers: readonly string[]): Promise<Set<string>> {
  const rows = await database
    .selectFrom('blocklist')
    .select('receiver')
    .where(({ ref }) => isAmong(database, ref('receiver'), [...new Set(receivers)]))
    .execute()
  return new Set(rows.map(({ receiver }) => receiver))
}
