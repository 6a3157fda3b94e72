import { createLocalJWKSet, errors, type JWTPayload, jwtVerify } from 'jose'
import { callOver } from '../../testing/index.ts'
import { Mismatch } from './mismatch.ts'

/** The keys as their gateway publishes them. */
const path = '/.well-known/jwks.json'

/** What a gateway has signed of a checkout, by its published keys. Throws where it has not signed that. */
export async function signedResult(gatewayUrl: string, result: string): Promise<JWTPayload> {
  const published: ReturnType<typeof JSON.parse> = (await callOver(gatewayUrl)('GET', path)).body
  const checks = { issuer: new URL(gatewayUrl).origin, typ: 'checkout-result+jwt', algorithms: ['EdDSA'] }
  try {
    return (await jwtVerify(result, createLocalJWKSet(published), checks)).payload
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error
    throw new Mismatch(`The gateway has not signed the result: ${error.message}`)
  }
}
