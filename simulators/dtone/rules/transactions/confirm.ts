import { formatInstant } from '../../../kernel/index.ts'
import type { Context } from '../../context.ts'
import type { TransactionRecord } from '../../model.ts'
import { explained } from '../errors/explained.ts'
import { sendToOperator } from './sendToOperator.ts'
import { statusOf } from './statusOf.ts'

type Unconfirmed = 'transactionAlreadyConfirmed' | 'transactionNoLongerConfirmable'

/** Confirms a CREATED transaction within its confirmation window, or tells why not. @see docs/dtone.md#life-cycle */
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
