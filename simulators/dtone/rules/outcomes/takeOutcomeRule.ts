import { isTurn } from '../../../kernel/index.ts'
import type { Context } from '../../context.ts'
import type { OutcomeRule } from '../../model.ts'
import { fitsSelector, type Order } from './fitsSelector.ts'

/** The first rule that decides about an order at this stage; those that fit count it. @see docs/dtone.md#outcomes-on-demand */
export function takeOutcomeRule(at: OutcomeRule['at'], order: Order, { state }: Context): OutcomeRule | undefined {
  for (const rule of state.outcomes.values()) {
    const select = rule.settings.select ?? {}
    if (rule.at !== at || !fitsSelector(order, select)) continue
    const seen = { ...rule, seen: rule.seen + 1 }
    const decides = isTurn(select, seen)
    state.outcomes.put(decides ? { ...seen, applied: seen.applied + 1 } : seen)
    if (decides) return rule
  }
  return undefined
}
