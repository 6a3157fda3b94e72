import type { components } from '../../../specs/types/control.generated.ts'
import { duration, formatInstant, type Instant, parseInstant, problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'
import type { Outage } from '../model.ts'
import { unknownOperator } from '../rules/outcomes/outages.ts'

/** Lists the outages of operators: planned, active and past. @see docs/dtone.md#operator-outages */
export const listDtoneOutages: Lever<'listDtoneOutages'> = (_request, { state, now }) => ({
  status: 200,
  body: Array.from(state.outages.values(), (outage) => represent(outage, now)),
})

/** Makes an operator fail for a period of the world's clock, which may start later. @see docs/dtone.md#operator-outages */
export const addDtoneOutage: Lever<'addDtoneOutage'> = ({ body }, { state, now }) => {
  const { operator_id: operatorId, as = 'declined' } = body
  const unknown = unknownOperator(operatorId)
  if (unknown !== undefined) return problem(400, unknown)
  const from = body.from === undefined ? now : parseInstant(body.from)
  if (from === undefined) return problem(400, '`from` is a leap second, which no clock of a world shows.')
  if (from < 0 || from > lastStart) return problem(400, 'An outage starts between 1970 and 9990.')
  const until = from + duration(body.for)
  const outage = state.outages.put({ id: state.outageIds.next(), operatorId, from, until, as })
  return { status: 201, body: represent(outage, now) }
}

/** RFC 3339 years have four digits: the longest outage that starts here ends before the year 10000. */
const lastStart: Instant = Date.UTC(9990, 0)

/** Ends an outage and deletes it. @see docs/dtone.md#operator-outages */
export const endDtoneOutage: Lever<'endDtoneOutage'> = ({ path }, { state }) =>
  state.outages.delete(path.outage)
    ? { status: 204 }
    : problem(404, `There is no outage ${path.outage} of DT One's operators in this world.`)

/** Ends every outage and deletes it. @see docs/dtone.md#operator-outages */
export const clearDtoneOutages: Lever<'clearDtoneOutages'> = (_request, { state }) => {
  for (const { id } of [...state.outages.values()]) state.outages.delete(id)
  return { status: 204 }
}

function represent({ id, operatorId, from, until, as }: Outage, now: Instant): components['schemas']['DtoneOutage'] {
  return {
    id,
    operator_id: operatorId,
    from: formatInstant(from),
    until: formatInstant(until),
    as,
    state: now < from ? 'planned' : now < until ? 'active' : 'over',
  }
}
