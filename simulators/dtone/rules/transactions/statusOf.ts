import { deepFreeze, remember } from '../../../../specs/openapi/index.ts'
import type { components } from '../../../../specs/types/dtone.generated.ts'
import { statuses } from '../../data/statuses.generated.ts'
import type { StatusName } from '../../model.ts'

/** A status in wire form, by its name in `data/statuses.yaml`. @see docs/dtone.md#statuses */
export const statusOf = remember((name: StatusName): components['schemas']['Status'] => {
  const { id, class: statusClass } = statuses[name]
  return deepFreeze({ id, message: name, class: statusClass })
}, Number.POSITIVE_INFINITY)
