import type { Operation } from '../context.ts'
import { cancel } from '../lifeCycle/cancel.ts'
import { represent } from '../rules/authorisations/represent.ts'
import { refusal } from '../rules/errors/refusal.ts'

/** Releases what is held under a reference, and blocks the reference. @see docs/acquirer.md#life-cycle */
export const cancelReference: Operation<'cancelReference'> = ({ body: { reference } }, context) => {
  const cancelled = cancel(reference, context)
  if (cancelled === 'alreadyCaptured') return refusal(cancelled)
  return { status: 200, body: { reference, authorisation: cancelled && represent(cancelled, context) } }
}
