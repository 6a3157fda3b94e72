import { updateAuthorisation } from '../callbacks/authorisationUpdated.ts'
import type { Context } from '../context.ts'
import type { AuthorisationRecord } from '../model.ts'

type Uncaptured = 'notAuthorised' | 'amountTooHigh'

/** Takes a held amount or a part of it, once, and releases the rest; returns an error otherwise. @see docs/acquirer.md#life-cycle */
export function capture(
  record: AuthorisationRecord,
  { reference, amount }: { readonly reference: string; readonly amount: number },
  context: Context,
): AuthorisationRecord | Uncaptured {
  if (record.capture?.reference === reference && record.capture.amount === amount) return record
  if (record.status !== 'authorised') return 'notAuthorised'
  if (amount > record.amount) return 'amountTooHigh'
  context.unschedule('endHold', record.id)
  return updateAuthorisation(
    { ...record, status: 'captured', capture: { reference, amount, capturedAt: context.now } },
    context,
  )
}
