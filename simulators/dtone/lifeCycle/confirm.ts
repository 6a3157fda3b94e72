import { formatInstant } from '../../kernel/index.ts'
import { transactionUpdated } from '../callbacks/transactionUpdated.ts'
import type { Context } from '../context.ts'
import type { TransactionRecord } from '../model.ts'
import { explained } from '../rules/errors/refusal.ts'
import { settingsOf } from '../rules/settings/settings.ts'
import { statusOf } from '../rules/transactions/statusOf.ts'
import { outcomeOf } from './decideOutcome.ts'

type Unconfirmed = 'transactionAlreadyConfirmed' | 'transactionNoLongerConfirmable'

/** Confirms a CREATED transaction within its confirmation window; returns an error otherwise. @see docs/dtone.md#life-cycle */
export function confirm(transaction: TransactionRecord, context: Context): TransactionRecord | Unconfirmed {
  switch (statusOf(transaction.status).class.message) {
    case 'CREATED':
      if (context.now < transaction.expiresAt) return sendToOperator(transaction, context)
      return explained(
        'transactionNoLongerConfirmable',
        `the window closed at ${formatInstant(transaction.expiresAt)}`,
        context,
      )
    case 'CANCELLED':
    case 'REJECTED':
      return explained('transactionNoLongerConfirmable', `it is ${transaction.status}`, context)
    default:
      return 'transactionAlreadyConfirmed'
  }
}

/**
 * Stores a transaction as CONFIRMED and schedules its submission and settlement. The outcome is decided here, once, so that later changes
 * to rules, outages and settings do not affect it. @see docs/dtone.md#life-cycle
 */
export function sendToOperator(created: TransactionRecord, context: Context): TransactionRecord {
  const { now, state } = context
  const { submittedPhase, submittedAfter, callbackOnConfirmed } = settingsOf(context)
  const outcome = outcomeOf(created, context)
  const { status, delay } = outcome
  const isSubmitted = status === 'SUBMITTED' || (submittedPhase && status !== 'CONFIRMED')
  if (isSubmitted) context.schedule('submit', now + submittedAfter, String(created.id))
  if (status !== 'CONFIRMED' && status !== 'SUBMITTED') context.schedule('settle', now + delay, String(created.id))
  const confirmed = state.transactions.put({ ...created, status: 'CONFIRMED', confirmedAt: now, outcome })
  if (callbackOnConfirmed) transactionUpdated(confirmed, context)
  return confirmed
}
