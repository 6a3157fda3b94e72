import type { Lever } from '../context.ts'
import { toAmount } from '../rules/toAmount.ts'
import { walletOf } from '../rules/walletOf.ts'

/** Sets the wallet or the stash of a currency, or both. @see docs/africastalking.md#wallet-and-stash */
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
  const detail = `Africa's Talking has no wallets in ${currency}. Currencies stand in simulators/africastalking/data/sandbox.yaml.`
  return { status: 404, body: { type: 'about:blank', title: 'Not Found', status: 404, detail } }
}
