import type { Writing } from '../database/writing.ts'
import { accessVersion } from './accessVersion.ts'

/** Holds back every other change of roles, permissions and overrides until the transaction ends, so that what is read stays true. */
export async function lockAccess({ transaction }: Writing): Promise<void> {
  await transaction
    .updateTable('settings')
    .set((row) => ({ value: row.ref('value') }))
    .where('name', '=', accessVersion)
    .execute()
}
