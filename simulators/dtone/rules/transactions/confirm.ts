import type { Context } from '../../context.ts'
import type { TransactionRecord } from '../../model.ts'
import { sendToOperator } from './sendToOperator.ts'
import { statusOf } from './statusOf.ts'

type Unconfirmed = 'transactionAlreadyConfirmed' | 'transactionNoLongerConfirmable'

/** Confirms a CREATED transaction within its confirmation window, or tells why not. @see docs/dtone.md#life-cycle */
export function confirm(transaction: TransactionRecord, context: Context): TransactionRecord | Unconfirmed {
  switch (statusOf(transaction.status).class.message) {
    case 'CREATED':
      return context.now < transaction.expiresAt
        ? sendToOperator(transaction, context)
        : 'transactionNoLongerConfirmable'
    case 'CANCELLED':
    case 'REJECTED':
      return 'transactionNoLongerConfirmable'
    default:
      return 'transactionAlreadyConfirmed'
  }
}
