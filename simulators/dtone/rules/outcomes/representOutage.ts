import type { components } from '../../../../specs/types/control.ts'
import { formatInstant, type Instant } from '../../../kernel/index.ts'
import type { Outage } from '../../model.ts'

/** An outage as the control plane shows it at this moment. */
export function representOutage(outage: Outage, now: Instant): components['schemas']['DtoneOutage'] {
  const { id, operatorId, from, until, as } = outage
  return {
    id,
    operator_id: operatorId,
    from: formatInstant(from),
    until: formatInstant(until),
    as,
    state: now < from ? 'planned' : now < until ? 'active' : 'over',
  }
}
