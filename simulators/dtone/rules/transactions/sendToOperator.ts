import { transactionUpdated } from '../../callbacks/transactionUpdated.ts'
import type { Context } from '../../context.ts'
import type { TransactionRecord } from '../../model.ts'
import { outcomeOf } from '../outcomes/outcomeOf.ts'
import { settingsOf } from '../settings/settingsOf.ts'

/**
 * Confirms a transaction, stored or about to be: it is submitted and settled by timers, as late as its outcome says. The outcome is
 * decided here and kept, so that what changes later does not change what is under way. @see docs/dtone.md#life-cycle
 */
export function sendToOperator(created: TransactionRecord, context: Context): TransactionRecord {
  const { now, state } = context
  const { submittedPhase, submittedAfter, callbackOnConfirmed } = settingsOf(context)
  const outcome = outcomeOf(created, context)
  const { status, delay } = outcome
  if (submittedPhase && status !== 'CONFIRMED') context.schedule('submit', now + submittedAfter, String(created.id))
  if (status !== 'CONFIRMED' && status !== 'SUBMITTED') context.schedule('settle', now + delay, String(created.id))
  const confirmed = state.transactions.put({ ...created, status: 'CONFIRMED', confirmedAt: now, outcome })
  if (callbackOnConfirmed) transactionUpdated(confirmed, context)
  return confirmed
}
