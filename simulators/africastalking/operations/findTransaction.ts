import type { Operation } from '../context.ts'
import { find } from '../rules/transactions/find.ts'

/** Finds out what became of a transaction. @see docs/africastalking.md#queries */
export const findTransaction: Operation<'findTransaction'> = ({ query }, context) => ({
  status: 200,
  body: find(query.transactionId, context),
})
