import type { Operation } from '../document/contract.ts'
import { statusesOf } from '../document/responses.ts'
import type { Case } from '../model/case.ts'
import type { Random } from '../values/random.ts'
import { type DeriveContext, newCase } from './newCase.ts'
import type { Planner } from './planner.ts'
import { stepOf } from './stepOf.ts'

/**
 * Each documented status requested by `Prefer` (RFC 7240), including those that no input reaches. An operation to which a link leads is
 * asked along the link: it may need what only the reply before it has.
 */
export function preferredCases(context: DeriveContext, operation: Operation): Case[] {
  const { planner } = context
  const isLedTo = planner.arrivals.some(({ target, link }) => target.id === operation.id && link.variation.leads)
  return statusesOf(operation).flatMap((status) =>
    newCase(context, operation, 'preferred', String(status), (random) => {
      const { before, parts } = isLedTo ? planner.prepared(operation, random) : unprepared(planner, operation, random)
      const step = { operation, media: operation.body?.media[0], parts, expect: { preferred: status } }
      const last = stepOf(step, { encoding: { headers: { prefer: `code=${status}` } } })
      return { steps: [...before.map((one) => stepOf(one)), last] }
    }),
  )
}

function unprepared(
  planner: Planner,
  operation: Operation,
  random: Random,
): Pick<ReturnType<Planner['prepared']>, 'before' | 'parts'> {
  const parts = planner.base(operation, random)
  return { before: [], parts: () => parts }
}
