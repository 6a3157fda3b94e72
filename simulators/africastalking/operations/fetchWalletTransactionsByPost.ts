import type { Operation } from '../context.ts'
import { fetchWallet } from '../rules/transactions/fetchWallet.ts'

/** Lists what has entered and left the payment wallet, to a JSON body. @see docs/africastalking.md#queries */
export const fetchWalletTransactionsByPost: Operation<'fetchWalletTransactionsByPost'> = ({ body }, { state }) => ({
  status: 200,
  body: fetchWallet(body, state),
})
