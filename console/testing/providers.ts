import type { OpenConsole } from './openConsole.ts'

/** Sends requests to the providers of the world `demo`, as an application does. */
export interface Application {
  /** Orders a top-up at DT One. The last digits of the number choose the outcome. */
  topUp(order?: {
    readonly number?: string
    readonly externalId?: string
    readonly callbackUrl?: string
  }): Promise<Response>
  /** Sends a text by Africa's Talking. */
  text(message: string, to?: string): Promise<Response>
  /** Sends any request to a provider with its credentials. */
  send(service: 'africastalking' | 'dtone', path: string, request?: RequestInit): Promise<Response>
}

const credentials = {
  africastalking: { apikey: 'demo' },
  dtone: { authorization: `Basic ${Buffer.from('demo:demo').toString('base64')}` },
}

export function applicationOf({ stack }: Pick<OpenConsole, 'stack'>): Application {
  let sent = 0
  const send: Application['send'] = async (service, path, { headers, ...request } = {}) => {
    const response = await fetch(stack.urls[service] + path, {
      ...request,
      headers: { accept: 'application/json', ...credentials[service], ...Object(headers) },
    })
    await response.clone().text()
    return response
  }
  return {
    send,
    topUp({ number = '+593990000000', externalId, callbackUrl } = {}) {
      sent += 1
      const order = { external_id: externalId ?? `order-${sent}`, product_id: 6035, auto_confirm: true }
      const party = { credit_party_identifier: { mobile_number: number } }
      return send('dtone', '/v1/async/transactions', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...order, ...party, ...(callbackUrl !== undefined && { callback_url: callbackUrl }) }),
      })
    },
    text: (message, to = '+254711000000') =>
      send('africastalking', '/version1/messaging', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ username: 'sandbox', to, message }).toString(),
      }),
  }
}
