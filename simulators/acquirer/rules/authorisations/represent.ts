import { formatInstant } from '../../../kernel/index.ts'
import type { Context } from '../../context.ts'
import type { Authorisation, AuthorisationRecord } from '../../model.ts'
import { paReqOf } from '../challenges/paReq.ts'

/** The wire form of an authorisation, in replies and callbacks. */
export function represent(record: AuthorisationRecord, context: Context): Authorisation {
  const { id, reference, status, amount, currency, card, declineCode, authentication, createdAt, expiresAt } = record
  return {
    ...{ id, reference, status, amount, currency, card, declineCode },
    challenge: challengeOf(record, context),
    authentication,
    capture: captureOf(record),
    createdAt: formatInstant(createdAt),
    expiresAt: formatInstant(expiresAt),
  }
}

function challengeOf({ id, status, challenge }: AuthorisationRecord, context: Context): Authorisation['challenge'] {
  if (status !== 'challengeRequired' || challenge === null) return null
  return {
    acsUrl: `${context.state.ownUrl()}/acs`,
    paReq: paReqOf(id, context.world),
    md: challenge.md,
    expiresAt: formatInstant(challenge.expiresAt),
  }
}

function captureOf({ capture }: AuthorisationRecord): Authorisation['capture'] {
  if (capture === null) return null
  return { reference: capture.reference, amount: capture.amount, capturedAt: formatInstant(capture.capturedAt) }
}
