import type { Context } from '../context.ts'
import type { Balance } from '../model.ts'

/** Makes the wrong balance from the old and the right new one. */
export type Remake = (before: Balance, after: Balance) => Balance

/** Runs the operation, then replaces each balance that has moved. */
export function remade<Result>({ state }: Context, remake: Remake, onBroken: () => void, act: () => Result): Result {
  const before = [...state.balances.values()]
  const result = act()
  for (const balance of before) {
    const after = state.balances.get(balance.unit)
    if (after === undefined || JSON.stringify(after) === JSON.stringify(balance)) continue
    onBroken()
    state.balances.put(remake(balance, after))
  }
  return result
}
