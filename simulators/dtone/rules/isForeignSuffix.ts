import type { Context } from '../context.ts'
import { fitsSelector, type Order } from './fitsSelector.ts'
import { settingsOf } from './settingsOf.ts'
import { suffixOf } from './suffixOf.ts'
import { suffixTable } from './suffixTable.ts'

/**
 * Whether an order is refused because neither the suffix table, which is all there is in strict mode, nor a rule of the control plane
 * says how it ends. @see docs/dtone.md#suffix-rules
 */
export function isForeignSuffix(order: Order, context: Context): boolean {
  if (settingsOf(context).otherSuffix !== 'strict') return false
  const suffix = suffixOf(order.product, order.parties)
  if (suffix === undefined || suffixTable.has(suffix)) return false
  return ![...context.state.outcomes.values()].some(({ settings }) => fitsSelector(order, settings.select ?? {}))
}
