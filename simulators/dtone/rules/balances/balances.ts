import { invariant } from '../../../kernel/index.ts'
import type { Context } from '../../context.ts'
import type { Balance, Cost, Prices } from '../../model.ts'
import { explained } from '../errors/refusal.ts'
import { money } from './money.ts'

/** The cost of a transaction: wholesale amount plus fee, in major units of the product's source currency. */
export function costOf({ wholesale }: Prices): Cost {
  return { unit: wholesale.unit, amount: money.add(wholesale.amount, wholesale.fee) }
}

/** Why the account cannot pay a cost: no balance in its currency, or not enough available with the credit limit. @see docs/dtone.md#balances */
export function unaffordable(
  { unit, amount }: Cost,
  context: Context,
): 'accountBalanceNotFound' | 'insufficientBalance' | undefined {
  const balance = context.state.balances.get(unit)
  if (balance === undefined) return explained('accountBalanceNotFound', `there is no balance in ${unit}`, context)
  const { available, credit_limit } = balance
  if (amount <= money.add(available, credit_limit)) return undefined
  const reason = `the price is ${amount} ${unit}, available are ${available}, the credit limit is ${credit_limit}`
  return explained('insufficientBalance', reason, context)
}

type Movement = (balance: Balance, amount: number) => Pick<Balance, 'available' | 'holding'>

const movements = {
  authorize: ({ available, holding }, amount) => ({
    available: money.subtract(available, amount),
    holding: money.add(holding, amount),
  }),
  void: ({ available, holding }, amount) => ({
    available: money.add(available, amount),
    holding: money.subtract(holding, amount),
  }),
  capture: ({ available, holding }, amount) => ({ available, holding: money.subtract(holding, amount) }),
  reverse: ({ available, holding }, amount) => ({ available: money.add(available, amount), holding }),
} as const satisfies Record<string, Movement>

/** Authorizes, voids, captures or reverses the cost of a transaction on the account's balance. @see docs/dtone.md#balances */
export function moveBalance(movement: keyof typeof movements, { unit, amount }: Cost, context: Context): void {
  const balance = context.state.balances.get(unit)
  invariant(balance !== undefined, `Failed to ${movement} ${amount} ${unit}: the account has no such balance.`)
  context.state.balances.put({ ...balance, ...movements[movement](balance, amount) })
}
