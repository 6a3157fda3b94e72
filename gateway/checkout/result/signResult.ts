import { SignJWT } from 'jose'
import type { Services } from '../../capability/context.ts'
import { currency } from '../../runtime/currency.ts'
import { majorUnits } from '../../runtime/money.ts'
import { shownStatus } from '../sessions.ts'
import type { SessionRow } from '../tables.ts'
import { resultKey } from './resultKey.ts'

/** The type of the result, so that it is taken for no other token of the gateway. */
export const resultType = 'checkout-result+jwt'

/**
 * Signs how a session has ended: a JWS (RFC 7515) by EdDSA. Whoever reads it checks it by the published key and compares the session and
 * the amount with the order. @see docs/gateway.md#the-result-of-a-checkout
 */
export async function signResult(
  { otpSecret, publicUrl, clock }: Pick<Services, 'otpSecret' | 'publicUrl' | 'clock'>,
  row: SessionRow,
): Promise<string> {
  const { privateKey, publicJwk } = await resultKey(otpSecret)
  const claims = {
    status: shownStatus(row, clock.now()),
    ...{ amount: majorUnits(row.amount), currency, paymentMethod: row.payment_method },
    ...{ transactionId: row.payment_id, isSandbox: row.side === 'sandbox' },
  }
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'EdDSA', kid: publicJwk.kid, typ: resultType })
    .setIssuer(new URL(publicUrl).origin)
    .setAudience(row.client_id)
    .setSubject(row.id)
    .setIssuedAt(Math.floor((row.ended_at ?? row.expires_at) / 1_000))
    .sign(privateKey)
}
