import type { components } from '../../../../specs/types/dtone.ts'
import { invariant } from '../../../kernel/index.ts'
import { serviceRows } from './serviceRows.ts'

/** A service, and one of its subservices where it has any, in wire form. */
export function serviceOf(id: number, subserviceId: number | null): components['schemas']['ProductService'] {
  const service = serviceRows.get(id)
  const subservice = service?.subservices?.find((row) => row.id === subserviceId)
  invariant(
    service !== undefined && (subservice !== undefined || subserviceId === null),
    `Failed to find subservice ${subserviceId} of service ${id}: no row has it. Add it to data/services.yaml.`,
  )
  return { id, name: service.name, subservice: subservice === undefined ? null : { ...subservice } }
}
