import { updateAuthorisation } from '../callbacks/authorisationUpdated.ts'
import type { Context } from '../context.ts'
import type { AuthorisationRecord } from '../model.ts'

/** Releases what is held under a reference and blocks the reference; null if nothing had used it. @see docs/acquirer.md#life-cycle */
export function cancel(reference: string, context: Context): AuthorisationRecord | null | 'alreadyCaptured' {
  const { authorisations, cancelledReferences } = context.state
  const [record] = authorisations.find('reference', reference)
  if (record?.status === 'captured') return 'alreadyCaptured'
  if (cancelledReferences.get(reference) === undefined) cancelledReferences.put({ reference, cancelledAt: context.now })
  return record === undefined ? null : release(record, context)
}

/** What holds nothing keeps its status. */
function release(record: AuthorisationRecord, context: Context): AuthorisationRecord {
  const { id, status } = record
  if (status !== 'authorised' && status !== 'challengeRequired') return record
  context.unschedule(status === 'authorised' ? 'endHold' : 'endChallenge', id)
  return updateAuthorisation({ ...record, status: 'cancelled' }, context)
}
