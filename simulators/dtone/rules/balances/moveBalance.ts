import { invariant } from '../../../kernel/index.ts'
import type { Context } from '../../context.ts'
import type { Balance, Cost } from '../../model.ts'
import { money } from './money.ts'

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

/** Moves the cost of a transaction through the account's balance. @see docs/dtone.md#balances */
export function moveBalance(movement: keyof typeof movements, { unit, amount }: Cost, context: Context): void {
  const balance = context.state.balances.get(unit)
  invariant(balance !== undefined, `Failed to ${movement} ${amount} ${unit}: the account has no such balance.`)
  context.state.balances.put({ ...balance, ...movements[movement](balance, amount) })
}
