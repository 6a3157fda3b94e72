import type { Operation } from '../context.ts'
import { walletBalance } from '../rules/money/walletBalance.ts'

/** Shows the payment wallet to clients that ask by POST. @see docs/africastalking.md#wallet-and-stash */
export const queryWalletBalance: Operation<'queryWalletBalance'> = (_request, { state }) => ({
  status: 200,
  body: walletBalance(state),
})
