import type { Operation } from '../context.ts'
import { balanceOf } from '../rules/account/balance.ts'
import { formatMoney } from '../rules/money/money.ts'

/** Shows the balance of the account. @see docs/africastalking.md#account */
export const fetchUser: Operation<'fetchUser'> = (_request, { state }) => ({
  status: 200,
  body: { UserData: { balance: formatMoney(balanceOf(state)) } },
})
