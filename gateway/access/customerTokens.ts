import { hkdfSync, subtle, type webcrypto } from 'node:crypto'
import { errors, jwtVerify, SignJWT } from 'jose'
import { remember } from '../../specs/openapi/index.ts'
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
    .sign(await signerOf(secret).key)
  return { token, expiresAt: 1_000 * expires }
}

/** Whose token it is; undefined where the gateway has not signed it, or it is over. @param now ms since the epoch */
export async function customerOf(secret: string, token: string, now: number): Promise<string | undefined> {
  const { key, verified } = signerOf(secret)
  const known = verified.get(token)
  if (!isCanonical(token)) return undefined
  if (known !== undefined) return known.expires * 1_000 > now ? known.customerId : undefined
  const { issuer, audience } = customerTokens
  try {
    const options = { ...{ algorithms: ['HS256'], issuer, audience }, currentDate: new Date(now) }
    const { payload } = await jwtVerify(token, await key, { ...options, requiredClaims: ['sub', 'exp'] })
    keep(verified, token, { customerId: payload.sub, expires: payload.exp ?? 0 })
    return payload.sub
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined
    throw error
  }
}

/** Whether its signature is written in the one way in which it was signed: without padding, and without bits that nobody reads. */
function isCanonical(token: string): boolean {
  const signature = token.slice(token.lastIndexOf('.') + 1)
  return Buffer.from(signature, 'base64url').toString('base64url') === signature
}

interface Verified {
  readonly customerId: string | undefined
  /** Seconds since the epoch. */
  readonly expires: number
}

/** What signs tokens with a secret, and the latest of its tokens that were verified: a signature that was right once stays so. */
interface Signer {
  readonly key: Promise<webcrypto.CryptoKey>
  readonly verified: Map<string, Verified>
}

const mostVerified = 1_000

const signerOf = remember((secret: string): Signer => ({ key: derive(secret), verified: new Map() }), 10)

function keep(verified: Map<string, Verified>, token: string, known: Verified): void {
  const [first] = verified.keys()
  if (verified.size >= mostVerified && first !== undefined) verified.delete(first)
  verified.set(token, known)
}

/** The key of these tokens, from the secret that the gateway has for one-time passwords: it signs nothing else. */
function derive(secret: string): Promise<webcrypto.CryptoKey> {
  const bytes = new Uint8Array(hkdfSync('sha256', secret, '', customerTokens.key, 32))
  return subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify'])
}
