import { updateAuthorisation } from '../callbacks/authorisationUpdated.ts'
import type { Context } from '../context.ts'
import type { AuthorisationRecord } from '../model.ts'
import { issuerAnswer } from '../rules/cards/brands.ts'
import { readPaRes } from '../rules/challenges/paRes.ts'

type Unauthenticated = 'noChallengePending' | 'paResInvalid'

/** Takes the issuer's answer to a pending challenge, once; returns an error otherwise. @see docs/acquirer.md#challenges */
export function authenticate(
  record: AuthorisationRecord,
  paRes: string,
  context: Context,
): AuthorisationRecord | Unauthenticated {
  const transStatus = readPaRes(paRes, record.id, context.world)
  if (transStatus === undefined) return 'paResInvalid'
  if (record.authentication?.transStatus === transStatus) return record
  if (record.status !== 'challengeRequired') return 'noChallengePending'
  const isHeld = transStatus === 'Y' || transStatus === 'A'
  context.unschedule('endChallenge', record.id)
  if (isHeld) context.schedule('endHold', record.expiresAt, record.id)
  return updateAuthorisation(
    {
      ...record,
      status: isHeld ? 'authorised' : 'authenticationFailed',
      authentication: issuerAnswer(transStatus, record.card),
    },
    context,
  )
}
