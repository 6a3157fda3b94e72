import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'

/** Ends an outage and forgets it. @see docs/dtone.md#operator-outages */
export const endOutage: Lever<'endDtoneOutage'> = ({ path }, { state }) =>
  state.outages.delete(path.outage)
    ? { status: 204 }
    : problem(404, `There is no outage ${path.outage} of DT One's operators in this world.`)
