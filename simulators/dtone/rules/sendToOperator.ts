import { transactionUpdated } from '../callbacks/transactionUpdated.ts'
import type { Context } from '../context.ts'
import type { TransactionRecord } from '../model.ts'
import { outcomeOf } from './outcomeOf.ts'
import { settingsOf } from './settingsOf.ts'
import { soldProduct } from './soldProduct.ts'

/** Confirms a transaction: it is submitted and settled by timers, as late as its outcome says. @see docs/dtone.md#life-cycle */
export function sendToOperator(created: TransactionRecord, context: Context): TransactionRecord {
  const { now, state } = context
  const { submittedPhase, submittedAfter, callbackOnConfirmed } = settingsOf(context)
  const { delay } = outcomeOf(soldProduct(created), created.parties)
  if (submittedPhase) context.schedule('submit', now + submittedAfter, String(created.id))
  context.schedule('settle', now + delay, String(created.id))
  const confirmed = state.transactions.put({ ...created, status: 'CONFIRMED', confirmedAt: now })
  if (callbackOnConfirmed) transactionUpdated(confirmed, context)
  return confirmed
}
