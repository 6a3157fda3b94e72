import { updateAuthorisation } from '../callbacks/authorisationUpdated.ts'
import type { Context } from '../context.ts'

/** Timer at the end of a hold: releases what was not captured. @see docs/acquirer.md#life-cycle */
export function endHold(id: string, context: Context): void {
  const record = context.state.authorisations.get(id)
  if (record?.status === 'authorised') updateAuthorisation({ ...record, status: 'expired' }, context)
}

/** Timer at the end of a challenge: one that nobody has answered runs out. @see docs/acquirer.md#challenges */
export function endChallenge(id: string, context: Context): void {
  const record = context.state.authorisations.get(id)
  if (record?.status === 'challengeRequired') updateAuthorisation({ ...record, status: 'expired' }, context)
}
