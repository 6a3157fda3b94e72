import type { components } from '../../../../specs/types/dtone.ts'
import type { ServiceRow } from './serviceRows.ts'

/** The wire form of a service. */
export function representService({ id, name, subservices }: ServiceRow): components['schemas']['Service'] {
  return { id, name, subservices: subservices?.map((subservice) => ({ ...subservice })) ?? null }
}
