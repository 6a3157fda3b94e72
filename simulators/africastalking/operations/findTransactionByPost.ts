import type { Operation } from '../context.ts'
import { find } from '../rules/transactions/find.ts'

/** Finds out what became of a transaction that a JSON body names. @see docs/africastalking.md#queries */
export const findTransactionByPost: Operation<'findTransactionByPost'> = ({ body }, context) => ({
  status: 200,
  body: find(body.transactionId, context),
})
