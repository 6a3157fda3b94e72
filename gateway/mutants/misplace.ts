import { type Movement, post } from '../accounts/ledger.ts'
import type { Writing } from '../database/writing.ts'
import { uuid } from '../runtime/ids.ts'

/** Posts a movement that should not be. The ledger refuses any other way to have wrong balances. */
export async function misplace(writing: Writing, movement: Omit<Movement, 'posting'>): Promise<void> {
  await post(writing, [{ posting: `mutant:${uuid(writing.random)}`, ...movement }])
}
