import { type Answer, type Call, callOver } from './callOver.ts'
import type { Yard } from './startYard.ts'

/** An application with one key for both providers, and so with a world of its own. */
export interface Tenant {
  readonly dtone: Call
  readonly africastalking: Call
  /** A request to the control plane about this world: `''` is the world itself. */
  readonly steer: Call
  /** Buys 0.70 USD of airtime, confirmed, called back under the tenant's own path. */
  topUp(externalId: string, suffix: string): Promise<Answer>
  /** Pays 10 KES out to each of these. */
  payOut(...suffixes: string[]): Promise<Answer>
  /** Moves the world's clock by an ISO 8601 duration. */
  pass(by: string): Promise<Answer>
}

export function tenantOf({ urls, steer }: Yard, key: string, callbackUrl: string): Tenant {
  const authorization = `Basic ${Buffer.from(`${key}:secret`).toString('base64')}`
  const dtone = callOver(urls.dtone, { authorization })
  const africastalking = callOver(urls.africastalking, { apiKey: key, accept: 'application/json' })
  return {
    dtone,
    africastalking,
    steer: (method, path, body) => steer(method, `/worlds/${encodeURIComponent(key)}${path}`, body),
    topUp: (externalId, suffix) =>
      dtone('POST', '/v1/async/transactions', {
        external_id: externalId,
        product_id: 41402,
        auto_confirm: true,
        credit_party_identifier: { mobile_number: `+2348030000${suffix}` },
        callback_url: `${callbackUrl}/dtone`,
      }),
    payOut: (...suffixes) =>
      africastalking('POST', '/mobile/b2c/request', {
        username: 'sandbox',
        productName: 'payouts',
        recipients: suffixes.map((suffix) => ({
          phoneNumber: `+254711000${suffix}`,
          currencyCode: 'KES',
          amount: 10,
        })),
      }),
    pass: (by) => steer('POST', `/worlds/${encodeURIComponent(key)}/clock/advance`, { by }),
  }
}
