/** What is asked for each time: product 6035 for a number whose suffix settles it as COMPLETED after five minutes. */
const order = {
  product_id: 6035,
  auto_confirm: true,
  credit_party_identifier: { mobile_number: '+593990000300' },
}

export const createPath = '/v1/async/transactions'

/** The world that all measures are taken in. */
export const worldName = 'bench'

export const authorization = `Basic ${Buffer.from(`${worldName}:secret`).toString('base64')}`

/** A request body with an external id of its own; all bodies are equally long. */
export function createBody(number: number, callbackUrl?: string): string {
  const externalId = `order-${String(number).padStart(10, '0')}`
  return JSON.stringify({ external_id: externalId, ...order, ...(callbackUrl && { callback_url: callbackUrl }) })
}
