import type { components } from '../../../specs/types/dtone.ts'
import { invariant } from '../../kernel/index.ts'
import { services } from '../data/services.ts'

interface ServiceRow {
  readonly id: number
  readonly name: string
  readonly subservices: readonly { readonly id: number; readonly name: string }[] | null
}

const rows: readonly ServiceRow[] = services

/** A service and one of its subservices, in wire form. */
export function serviceOf(id: number, subserviceId: number): components['schemas']['ProductService'] {
  const service = rows.find((row) => row.id === id)
  const subservice = service?.subservices?.find((row) => row.id === subserviceId)
  invariant(
    service !== undefined && subservice !== undefined,
    `Failed to find subservice ${subserviceId} of service ${id}: no row has it. Add it to data/services.yaml.`,
  )
  return { id, name: service.name, subservice: { ...subservice } }
}
