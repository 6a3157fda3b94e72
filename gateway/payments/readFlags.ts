import type { TransactionRow } from '../database/tables.ts'
import type { FraudFlag } from './fraudFlags.ts'

/** The flags of a transaction, as they were stored. */
export function readFlags({ flags }: Pick<TransactionRow, 'flags'>): FraudFlag[] {
  return JSON.parse(flags)
}
