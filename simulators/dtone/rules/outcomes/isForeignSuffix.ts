import { isUsedUp } from '../../../kernel/index.ts'
import type { Context } from '../../context.ts'
import { settingsOf } from '../settings/settingsOf.ts'
import { fitsSelector, type Order } from './fitsSelector.ts'
import { suffixOf } from './suffixOf.ts'
import { suffixTable } from './suffixTable.ts'

/**
 * Whether an order is refused because neither the suffix table, which is all there is in strict mode, nor a rule of the control plane
 * that is not used up says how it ends. @see docs/dtone.md#suffix-rules
 */
export function isForeignSuffix(order: Order, context: Context): boolean {
  if (settingsOf(context).otherSuffix !== 'strict') return false
  const suffix = suffixOf(order.product, order.parties)
  if (suffix === undefined || suffixTable.has(suffix)) return false
  return ![...context.state.outcomes.values()].some((rule) => {
    const { select = {} } = rule.settings
    return fitsSelector(order, select) && !isUsedUp(select, rule)
  })
}
