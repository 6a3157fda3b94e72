import { deepFreeze, remember } from '../../../../specs/openapi/index.ts'
import type { components } from '../../../../specs/types/dtone.ts'
import { statuses } from '../../data/statuses.ts'

export type StatusName = keyof typeof statuses

/** A status in wire form. @see docs/dtone.md#life-cycle */
export const statusOf = remember((name: StatusName): components['schemas']['Status'] => {
  const { id, class: statusClass } = statuses[name]
  return deepFreeze({ id, message: name, class: statusClass })
}, Number.POSITIVE_INFINITY)
