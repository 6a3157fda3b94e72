import { duration, type Instant } from '../../../kernel/index.ts'
import type { EsimPlan, EsimProfile } from '../../model.ts'
import { catalogue } from '../catalogue/catalogue.ts'

const units = { HOUR: 'PT1H', DAY: 'P1D', WEEK: 'P7D', MONTH: 'P30D' } as const

/** When a plan is over: its validity runs from the activation of the profile or, bought later, from then; undefined for never, or not yet. @see docs/dtone.md#esim-profiles */
export function expiryOf({ productId, startedAt }: EsimPlan, { activatedAt }: EsimProfile): Instant | undefined {
  const validity = catalogue.get(productId)?.validity
  const start = startedAt ?? activatedAt
  if (start === undefined || !validity || validity.quantity === -1) return undefined
  return start + validity.quantity * duration(units[validity.unit])
}
