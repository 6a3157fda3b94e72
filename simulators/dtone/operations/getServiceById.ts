import type { Operation } from '../context.ts'
import { representService, serviceRows } from '../rules/catalogue/services.ts'
import { refusal } from '../rules/errors/refusal.ts'

/** Shows one service. @see docs/dtone.md#discovery */
export const getServiceById: Operation<'getServiceById'> = ({ path }) => {
  const service = serviceRows.get(path.service_id)
  return service === undefined ? refusal('serviceNotFound') : { status: 200, body: representService(service) }
}
