import type { Operation } from '../context.ts'
import { fetchPayments } from '../rules/transactions/fetch.ts'

/** Lists the payments and bought data of a product that a JSON body names. @see docs/africastalking.md#queries */
export const fetchTransactionsByPost: Operation<'fetchTransactionsByPost'> = ({ body }, { state }) => ({
  status: 200,
  body: fetchPayments(body, state),
})
