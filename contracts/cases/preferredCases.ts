import type { Case } from '../case.ts'
import type { Operation } from '../document/contract.ts'
import { statusesOf } from '../document/documents.ts'
import { stepOf } from './stepOf.ts'
import { newCase, type Workshop } from './workshop.ts'

/** Each documented status, asked for by `Prefer` (RFC 7240), so that those are seen too that no input reaches. */
export function preferredCases(workshop: Workshop, operation: Operation): Case[] {
  const { planner } = workshop
  return statusesOf(operation).flatMap((status) =>
    newCase(workshop, operation, 'preferred', String(status), (dice) => {
      const parts = planner.base(operation, dice)
      const step = { operation, media: operation.body?.media[0], parts: () => parts, expect: { preferred: status } }
      return { steps: [stepOf(step, { encoding: { headers: { prefer: `code=${status}` } } })] }
    }),
  )
}
