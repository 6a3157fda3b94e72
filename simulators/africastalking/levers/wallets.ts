import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'
import { toAmount } from '../rules/money/money.ts'
import { walletOf } from '../rules/money/wallets.ts'

/** Sets the wallet or the stash of a currency, or both, in units of the currency. @see docs/africastalking.md#wallet-and-stash */
export const setWallet: Lever<'putAfricasTalkingWallet'> = ({ path, body }, { state }) => {
  const { currency } = path
  const former = walletOf(state, currency)
  if (former === undefined) return unknownCurrency(currency)
  const wallet = body.wallet === undefined ? former.wallet : toAmount(body.wallet)
  const stash = body.stash === undefined ? former.stash : toAmount(body.stash)
  state.wallets.put({ currency, wallet, stash })
  return { status: 200, body: { currency, wallet: wallet / 10_000, stash: stash / 10_000 } }
}

function unknownCurrency(currency: string): ReturnType<Lever<'putAfricasTalkingWallet'>> {
  return problem(
    404,
    `Africa's Talking has no wallets in ${currency}. Currencies stand in simulators/africastalking/data/sandbox.yaml.`,
  )
}
