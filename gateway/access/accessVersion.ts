import { sql } from 'kysely'
import type { Writing } from '../database/writing.ts'

/** The setting that counts the changes of roles, permissions and overrides. */
export const accessVersion = 'accessVersion'

/** Makes every gateway on the database read the rules of access again, from its next request on. */
export async function accessChanged({ transaction }: Writing): Promise<void> {
  await transaction
    .updateTable('settings')
    .set({ value: sql<string>`cast(cast(value as integer) + 1 as text)` })
    .where('name', '=', accessVersion)
    .execute()
}
