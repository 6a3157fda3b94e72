import type { components } from '../../specs/types/gateway.generated.ts'
import { isoTime } from '../runtime/clock.ts'
import { currency } from '../runtime/currency.ts'
import { majorUnits } from '../runtime/money.ts'
import { expiryOf } from './expiry.ts'
import type { CardAuthorisationRow } from './tables.ts'

type Schemas = components['schemas']

/** An authorisation of which the acquirer has said what became of it. Throws where it has not. */
export function representAuthorisation(row: CardAuthorisationRow): Schemas['CardAuthorization'] {
  const { acs_url, pa_req, md, status } = row
  if (status === 'Unknown') throw new Error(`it is not known what became of ${row.id}`)
  const isPending = status === 'ChallengeRequired' && acs_url !== null && pa_req !== null && md !== null
  return {
    ...{ authorizationId: row.id, status, amount: majorUnits(row.amount), currency, orderId: row.order_id },
    ...{ last4: row.last4, brand: brandOf(row) },
    challenge: isPending ? { acsUrl: acs_url, paReq: pa_req, md } : null,
    ...{ declineCode: row.decline_code, createdAt: isoTime(row.created_at), expiresAt: isoTime(expiryOf(row)) },
  }
}

/** A captured authorisation. Throws where it is none. */
export function representCapture(row: CardAuthorisationRow): Schemas['CardCapture'] {
  const { capture_id, captured_amount, captured_at } = row
  if (capture_id === null || captured_amount === null || captured_at === null)
    throw new Error(`${row.id} was not captured`)
  return {
    ...{ captureId: capture_id, authorizationId: row.id, status: 'Captured', currency },
    ...{ authorizedAmount: majorUnits(row.amount), capturedAmount: majorUnits(captured_amount) },
    capturedAt: isoTime(captured_at),
  }
}

/** How the challenge of an authorisation ended. Throws where it has not, or had none. */
export function representVerification(row: CardAuthorisationRow): Schemas['Card3dsResult'] {
  const transStatus = (['Y', 'A', 'N', 'U'] as const).find((each) => each === row.trans_status)
  if (transStatus === undefined || row.verified_at === null) throw new Error(`${row.id} was not verified`)
  return {
    authorizationId: row.id,
    status: transStatus === 'Y' || transStatus === 'A' ? 'Authorized' : 'AuthenticationFailed',
    ...{ transStatus, eci: row.eci, verifiedAt: isoTime(row.verified_at) },
  }
}

/** An authorisation in a report. */
export function representTransaction(row: CardAuthorisationRow): Schemas['CardTransaction'] {
  const { captured_amount, captured_at } = row
  return {
    ...{ authorizationId: row.id, orderId: row.order_id, last4: row.last4, brand: brandOf(row) },
    ...{ amount: majorUnits(row.amount), currency, status: row.status, createdAt: isoTime(row.created_at) },
    capturedAmount: captured_amount === null ? null : majorUnits(captured_amount),
    capturedAt: captured_at === null ? null : isoTime(captured_at),
  }
}

function brandOf({ brand }: CardAuthorisationRow): Schemas['CardBrand'] {
  return (['visa', 'mastercard', 'amex', 'discover'] as const).find((each) => each === brand) ?? 'unknown'
}
