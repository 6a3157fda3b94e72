import type { components } from '../../../../specs/types/dtone.generated.ts'
import { invariant } from '../../../kernel/index.ts'
import type { Context } from '../../context.ts'
import { services } from '../../data/services.generated.ts'

/** A row of `data/services.yaml`. */
interface ServiceRow {
  readonly id: number
  readonly name: string
  readonly subservices: readonly { readonly id: number; readonly name: string }[] | null
}

const rows: readonly ServiceRow[] = services

/** Ids of the services that have rules of their own. */
export const mobileService = 1
export const esimService = 13

/** Services by id, in the order of ids. */
export const serviceRows: ReadonlyMap<number, ServiceRow> = new Map(rows.map((row) => [row.id, row]))

/** The wire form of a product's service, with its subservice if it has one. */
export function serviceOf(id: number, subserviceId: number | null): components['schemas']['ProductService'] {
  const service = serviceRows.get(id)
  const subservice = service?.subservices?.find((row) => row.id === subserviceId)
  invariant(
    service !== undefined && (subservice !== undefined || subserviceId === null),
    `Failed to find subservice ${subserviceId} of service ${id}: no row has it. Add it to data/services.yaml.`,
  )
  return { id, name: service.name, subservice: subservice === undefined ? null : { ...subservice } }
}

/** The wire form of a service. */
export function representService({ id, name, subservices }: ServiceRow): components['schemas']['Service'] {
  return { id, name, subservices: subservices?.map((subservice) => ({ ...subservice })) ?? null }
}

interface ServiceFilters {
  readonly service_id?: number
  readonly subservice_id?: number
}

/** Whether a search names a subservice without its service, an error that the journal then explains. @see docs/dtone.md#discovery */
export function lacksService({ service_id, subservice_id }: ServiceFilters, context: Context): boolean {
  const isLacking = subservice_id !== undefined && service_id === undefined
  if (isLacking) context.explain('`subservice_id` needs `service_id` beside it')
  return isLacking
}
