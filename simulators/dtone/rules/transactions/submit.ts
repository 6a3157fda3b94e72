import { transactionUpdated } from '../../callbacks/transactionUpdated.ts'
import type { Context } from '../../context.ts'
import { settingsOf } from '../settings/settingsOf.ts'

/** The operator has the order: a CONFIRMED transaction shows as SUBMITTED. @see docs/dtone.md#life-cycle */
export function submit(key: string, context: Context): void {
  const transaction = context.state.transactions.get(Number(key))
  if (transaction?.status !== 'CONFIRMED') return
  const submitted = context.state.transactions.put({ ...transaction, status: 'SUBMITTED' })
  if (settingsOf(context).callbackOnSubmitted) transactionUpdated(submitted, context)
}
