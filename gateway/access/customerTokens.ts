import { hkdfSync } from 'node:crypto'
import { errors, jwtVerify, SignJWT } from 'jose'
import { customerTokens } from './data/customerTokens.generated.ts'

/** Signs the token of a customer: a JWT (RFC 7519) by HS256, for wallets alone. @param now ms since the epoch */
export async function signCustomerToken(
  secret: string,
  customerId: string,
  now: number,
): Promise<{ readonly token: string; readonly expiresAt: number }> {
  const since = Math.floor(now / 1_000)
  const expires = since + customerTokens.lasts
  const token = await new SignJWT({ role: 'Customer' })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(customerTokens.issuer)
    .setAudience(customerTokens.audience)
    .setSubject(customerId)
    .setIssuedAt(since)
    .setExpirationTime(expires)
    .sign(keyOf(secret))
  return { token, expiresAt: 1_000 * expires }
}

/** Whose token it is; undefined where the gateway has not signed it, or it is over. @param now ms since the epoch */
export async function customerOf(secret: string, token: string, now: number): Promise<string | undefined> {
  const { issuer, audience } = customerTokens
  try {
    const options = { ...{ algorithms: ['HS256'], issuer, audience }, currentDate: new Date(now) }
    const { payload } = await jwtVerify(token, keyOf(secret), { ...options, requiredClaims: ['sub', 'exp'] })
    return payload.sub
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined
    throw error
  }
}

/** The key of these tokens, from the secret that the gateway has for one-time passwords: it signs nothing else. */
function keyOf(secret: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', customerTokens.key, 32))
}
