import type { Operation } from '../context.ts'
import { refusal } from '../rules/refusal.ts'
import { representService } from '../rules/representService.ts'
import { serviceRows } from '../rules/serviceRows.ts'

/** Shows one service. */
export const getServiceById: Operation<'getServiceById'> = ({ path }) => {
  const service = serviceRows.get(path.service_id)
  return service === undefined ? refusal('serviceNotFound') : { status: 200, body: representService(service) }
}
