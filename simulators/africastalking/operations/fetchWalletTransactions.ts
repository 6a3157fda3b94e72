import type { Operation } from '../context.ts'
import { fetchWallet } from '../rules/transactions/fetchWallet.ts'

/** Lists what has entered and left the payment wallet. @see docs/africastalking.md#queries */
export const fetchWalletTransactions: Operation<'fetchWalletTransactions'> = ({ query }, { state }) => ({
  status: 200,
  body: fetchWallet(query, state),
})
