import type { Operation } from '../context.ts'
import { representService } from '../rules/catalogue/representService.ts'
import { serviceRows } from '../rules/catalogue/serviceRows.ts'
import { refusal } from '../rules/errors/refusal.ts'

/** Shows one service. */
export const getServiceById: Operation<'getServiceById'> = ({ path }) => {
  const service = serviceRows.get(path.service_id)
  return service === undefined ? refusal('serviceNotFound') : { status: 200, body: representService(service) }
}
