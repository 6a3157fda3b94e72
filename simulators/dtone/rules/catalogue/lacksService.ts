import type { Context } from '../../context.ts'

interface ServiceFilters {
  readonly service_id?: number
  readonly subservice_id?: number
}

/** Whether a search names a subservice without its service, which is refused. @see docs/dtone.md#discovery */
export function lacksService({ service_id, subservice_id }: ServiceFilters, context: Context): boolean {
  const isLacking = subservice_id !== undefined && service_id === undefined
  if (isLacking) context.explain('`subservice_id` needs `service_id` beside it')
  return isLacking
}
