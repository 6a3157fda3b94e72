import type { Context } from '../context.ts'

/** The operator has the order: a CONFIRMED transaction shows as SUBMITTED. @see docs/dtone.md#life-cycle */
export function submit(key: string, { state }: Context): void {
  const transaction = state.transactions.get(Number(key))
  if (transaction?.status === 'CONFIRMED') state.transactions.put({ ...transaction, status: 'SUBMITTED' })
}
