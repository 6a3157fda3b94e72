import { type Answer, type Call, callOver, type Stack, type TestWorld, worldNamed } from '../testing/index.ts'

/** An application that uses one key for both providers, and therefore has its own world. */
export interface Application {
  readonly dtone: Call
  readonly africastalking: Call
  readonly world: TestWorld
  /** Buys airtime for 0.70 USD with auto-confirmation. Callbacks are sent to the path of the application. */
  topUp(externalId: string, suffix: string): Promise<Answer>
  /** Pays 10 KES to each of these numbers. */
  payOut(...suffixes: string[]): Promise<Answer>
}

export function applicationOf({ urls, control }: Stack, key: string, callbackUrl: string): Application {
  const authorization = `Basic ${Buffer.from(`${key}:secret`).toString('base64')}`
  const dtone = callOver(urls.dtone, { authorization })
  const africastalking = callOver(urls.africastalking, { apiKey: key, accept: 'application/json' })
  return {
    dtone,
    africastalking,
    world: worldNamed(control, key),
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
  }
}
