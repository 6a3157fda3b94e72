import { type ProblemReply, problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'
import { rates } from '../data/rates.generated.ts'
import { balanceOf, setBalance } from '../rules/account/balance.ts'
import { hasRate, type Money, toAmount } from '../rules/money/money.ts'

/** Shows the currency and the balance of the account. @see docs/africastalking.md#account */
export const getAfricasTalkingAccount: Lever<'getAfricasTalkingAccount'> = (_request, { state }) => ({
  status: 200,
  body: represent(balanceOf(state)),
})

/** Sets the balance of the account, and its currency where one is named. @see docs/africastalking.md#account */
export const putAfricasTalkingAccount: Lever<'putAfricasTalkingAccount'> = ({ body }, { state }) => {
  const { currency = balanceOf(state).currency, balance } = body
  if (!hasRate(currency)) return unknownCurrency(currency)
  setBalance(state, { currency, amount: toAmount(balance) })
  return { status: 200, body: represent(balanceOf(state)) }
}

function represent({ currency, amount }: Money): { currency: string; balance: number } {
  return { currency, balance: amount / 10_000 }
}

/** Refuses a currency that has no rate. */
export function unknownCurrency(currency: string): ProblemReply<400> {
  const known = rates.map((row) => row.currency).join(', ')
  return problem(400, `No account of Africa's Talking is in ${currency}. Use one of ${known}.`)
}
