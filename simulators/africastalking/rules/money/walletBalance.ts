import type { components } from '../../../../specs/types/africastalking.generated.ts'
import { sandbox } from '../../data/sandbox.generated.ts'
import type { State } from '../../state.ts'
import { formatMoney } from './money.ts'
import { walletOf } from './wallets.ts'

/** Shows the payment wallet of the account's country. @see docs/africastalking.md#wallet-and-stash */
export function walletBalance(state: Pick<State, 'wallets'>): components['schemas']['WalletBalance'] {
  const currency = sandbox.walletCurrency
  const amount = walletOf(state, currency)?.wallet ?? 0
  return { balance: formatMoney({ currency, amount }), status: 'Success' }
}
