/** Whether a search names a subservice without its service, which is refused. @see docs/dtone.md#discovery */
export function lacksService(query: { readonly service_id?: number; readonly subservice_id?: number }): boolean {
  return query.subservice_id !== undefined && query.service_id === undefined
}
