import { duration, type Instant, parseInstant, problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'
import { representOutage } from '../rules/outcomes/representOutage.ts'
import { unknownOperator } from '../rules/outcomes/unknownOperator.ts'

/** Has an operator fail for a period of the world's clock. @see docs/dtone.md#operator-outages */
export const addOutage: Lever<'addDtoneOutage'> = ({ body }, { state, now }) => {
  const { operator_id: operatorId, as = 'declined' } = body
  const unknown = unknownOperator(operatorId)
  if (unknown !== undefined) return problem(400, unknown)
  const from = body.from === undefined ? now : parseInstant(body.from)
  if (from === undefined || from < 0 || from > lastStart) return problem(400, 'An outage starts between 1970 and 9990.')
  const until = from + duration(body.for)
  const outage = state.outages.put({ id: state.outageIds.next(), operatorId, from, until, as })
  return { status: 201, body: representOutage(outage, now) }
}

/** The longest outage that starts here still ends in a year of four digits, as RFC 3339 has them. */
const lastStart: Instant = Date.UTC(9990, 0)
