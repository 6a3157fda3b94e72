import type { Operation } from '../document/contract.ts'
import { statusesOf } from '../document/responses.ts'
import type { Case } from '../model/case.ts'
import { type DeriveContext, newCase } from './newCase.ts'
import { stepOf } from './stepOf.ts'

/** Each documented status requested by `Prefer` (RFC 7240), including those that no input reaches. */
export function preferredCases(context: DeriveContext, operation: Operation): Case[] {
  const { planner } = context
  return statusesOf(operation).flatMap((status) =>
    newCase(context, operation, 'preferred', String(status), (random) => {
      const parts = planner.base(operation, random)
      const step = { operation, media: operation.body?.media[0], parts: () => parts, expect: { preferred: status } }
      return { steps: [stepOf(step, { encoding: { headers: { prefer: `code=${status}` } } })] }
    }),
  )
}
