import type { Context } from '../../context.ts'
import { exchange, hasRate, type Money } from '../money/money.ts'

/** Takes a value from a subscriber's mobile money, in another currency rounded up. False, with nothing taken, when it is too little. @see docs/control.md#subscribers */
export function takeFromPurse(number: string, value: Money, { state }: Context): boolean {
  const { mobileMoney } = state.subscribers.get(number)
  const amount = inPurse(number, value, 'up', { state })
  if (amount === undefined || amount > mobileMoney) return false
  state.subscribers.change(number, { mobileMoney: mobileMoney - amount })
  return true
}

/** Adds a value to a subscriber's mobile money, in another currency rounded down. */
export function addToPurse(number: string, value: Money, { state }: Context): void {
  const { mobileMoney } = state.subscribers.get(number)
  const amount = inPurse(number, value, 'down', { state })
  if (amount !== undefined) state.subscribers.change(number, { mobileMoney: mobileMoney + amount })
}

/** A value in the currency of the purse; undefined when that has no rate. */
function inPurse(
  number: string,
  value: Money,
  rounded: 'up' | 'down',
  { state }: Pick<Context, 'state'>,
): number | undefined {
  const { currency } = state.subscribers.get(number)
  if (currency === value.currency) return value.amount
  return hasRate(currency) && hasRate(value.currency) ? exchange(value, currency, rounded) : undefined
}
