import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto'
import { calculateJwkThumbprint, exportJWK, type JWK } from 'jose'

/** The key that signs the results of checkout sessions, and its public part as a JWK. */
export interface ResultKey {
  readonly privateKey: KeyObject
  /** With `kid`, which is its thumbprint (RFC 7638). */
  readonly publicJwk: JWK & { readonly kid: string }
}

/** Tells the key from others that come from the same secret. */
const use = 'results of checkout sessions'

/** What stands before the 32 bytes of a private key of Ed25519 in PKCS #8 (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** Derives the key from the secret of the gateway: gateways on one database sign alike, and nothing is stored. */
export async function resultKey(secret: string): Promise<ResultKey> {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', use, 32))
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' })
  const jwk = await exportJWK(createPublicKey(privateKey))
  const kid = await calculateJwkThumbprint(jwk)
  return { privateKey, publicJwk: { ...jwk, kid, alg: 'EdDSA', use: 'sig' } }
}
