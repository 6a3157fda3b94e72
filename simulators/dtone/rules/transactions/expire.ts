import type { Context } from '../../context.ts'
import { cancel } from './cancel.ts'

/** The confirmation window has closed, where that cancels: what is still CREATED is CANCELLED. @see docs/dtone.md#life-cycle */
export function expire(key: string, context: Context): void {
  const transaction = context.state.transactions.get(Number(key))
  if (transaction?.status === 'CREATED') cancel(transaction, context)
}
