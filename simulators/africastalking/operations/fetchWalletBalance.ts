import type { Operation } from '../context.ts'
import { walletBalance } from '../rules/money/walletBalance.ts'

/** Shows the payment wallet. @see docs/africastalking.md#wallet-and-stash */
export const fetchWalletBalance: Operation<'fetchWalletBalance'> = (_request, { state }) => ({
  status: 200,
  body: walletBalance(state),
})
