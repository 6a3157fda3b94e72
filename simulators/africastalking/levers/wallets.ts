import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'
import { sandbox } from '../data/sandbox.generated.ts'
import { toAmount } from '../rules/money/money.ts'
import { walletOf } from '../rules/money/wallets.ts'

/** Sets the wallet or the stash of a currency, or both, in units of the currency. @see docs/africastalking.md#wallet-and-stash */
export const putAfricasTalkingWallet: Lever<'putAfricasTalkingWallet'> = ({ path, body }, { state }) => {
  const { currency } = path
  const former = walletOf(state, currency)
  if (former === undefined) return unknownCurrency(currency)
  const wallet = body.wallet === undefined ? former.wallet : toAmount(body.wallet)
  const stash = body.stash === undefined ? former.stash : toAmount(body.stash)
  state.wallets.put({ currency, wallet, stash })
  return { status: 200, body: { currency, wallet: wallet / 10_000, stash: stash / 10_000 } }
}

function unknownCurrency(currency: string): ReturnType<Lever<'putAfricasTalkingWallet'>> {
  const known = sandbox.currencies.map((row) => row.currency).join(', ')
  return problem(404, `Africa's Talking has no wallet in ${currency}. Use one of ${known}.`)
}
