import type { components } from '../../../specs/types/dtone.ts'
import { statuses } from '../data/statuses.ts'

export type StatusName = keyof typeof statuses

/** A status in wire form. @see docs/dtone.md#life-cycle */
export function statusOf(name: StatusName): components['schemas']['Status'] {
  const { id, class: statusClass } = statuses[name]
  return { id, message: name, class: statusClass }
}
