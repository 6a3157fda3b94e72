import { duration } from '../../kernel/index.ts'
import type { Context } from '../context.ts'
import { settings } from '../data/settings.ts'
import type { TransactionRecord } from '../model.ts'
import { outcomeOf } from './outcomeOf.ts'
import { soldProduct } from './soldProduct.ts'

const submittedAfter = duration(settings.submittedAfter)

/** Confirms a transaction: it is submitted and settled by timers, as late as its outcome says. @see docs/dtone.md#life-cycle */
export function sendToOperator(created: TransactionRecord, context: Context): TransactionRecord {
  const { now, state } = context
  const { delay } = outcomeOf(soldProduct(created), created.parties)
  context.schedule('submit', now + submittedAfter, String(created.id))
  context.schedule('settle', now + delay, String(created.id))
  return state.transactions.put({ ...created, status: 'CONFIRMED', confirmedAt: now })
}
