import type { Context } from '../../context.ts'
import { reverse } from './reverse.ts'

/** The time has come to reverse a transaction, unless it has been by hand. @see docs/dtone.md#outcomes-on-demand */
export function reverseLater(key: string, context: Context): void {
  const transaction = context.state.transactions.get(Number(key))
  if (transaction !== undefined) reverse(transaction, context)
}
