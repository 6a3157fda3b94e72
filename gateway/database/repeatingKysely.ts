import { Kysely, type TransactionBuilder } from 'kysely'
import { repeat } from './repeat.ts'
import type { Tables } from './tables.ts'

/**
 * Repeats transactions that were rolled back because the connection was lost or another transaction was in the way. So what is done
 * in a transaction may be done several times: it must change nothing but rows.
 */
export class RepeatingKysely extends Kysely<Tables> {
  override transaction(): TransactionBuilder<Tables> {
    const builder = super.transaction()
    const execute = builder.execute.bind(builder)
    const repeating: typeof execute = (work) => repeat(() => execute(work))
    return Object.assign(builder, { execute: repeating })
  }
}
