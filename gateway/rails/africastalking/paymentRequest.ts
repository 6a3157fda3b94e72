import type { CallRequest } from '../httpCalls.ts'
import type { AfricasTalkingOptions } from './options.ts'

/** Makes requests that pay from the account's product, at one path of the payments API. */
export function paymentRequest(
  { username, apiKey, productName, paymentsUrl, url }: AfricasTalkingOptions,
  path: string,
): (members: object) => CallRequest {
  const target = new URL(path, paymentsUrl ?? url).href
  const headers = { apiKey, accept: 'application/json', 'content-type': 'application/json' }
  return (members) => ({
    ...{ method: 'POST', url: target, headers, pays: true },
    body: JSON.stringify({ username, productName, ...members }),
  })
}
