import type { Operation } from '../context.ts'
import { fetchPayments } from '../rules/transactions/fetch.ts'

/** Lists the payments and bought data of a product. @see docs/africastalking.md#queries */
export const fetchTransactions: Operation<'fetchTransactions'> = ({ query }, { state }) => ({
  status: 200,
  body: fetchPayments(query, state),
})
