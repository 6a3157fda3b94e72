import { authorization, createBody, createPath, worldName } from '../createRequest.ts'

/** Requests of one kind to a provider. */
export interface Traffic {
  readonly service: 'dtone' | 'africastalking'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** The body of the request with this number; all bodies are equally long. */
  readonly body: (number: number) => string
}

/** Creations of DT One transactions. */
export function creations(callbackUrl?: string): Traffic {
  return {
    service: 'dtone',
    path: createPath,
    headers: { authorization, accept: 'application/json', 'content-type': 'application/json' },
    body: (number) => createBody(number, callbackUrl),
  }
}

/** Texts by Africa's Talking to so many numbers each; no suffix rule concerns the numbers. */
export function messagesTo(recipients: number): Traffic {
  const to = numbersOf(recipients).join(',')
  const form = new URLSearchParams({ username: 'sandbox', to, message: 'Your order has left.' })
  return {
    service: 'africastalking',
    path: '/version1/messaging',
    headers: { apikey: worldName, accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: () => form.toString(),
  }
}

/** Payments by Africa's Talking to so many subscribers each, at most ten; no suffix rule concerns the numbers. */
export function payoutsTo(recipients: number): Traffic {
  const body = JSON.stringify({
    username: 'sandbox',
    productName: 'Payouts',
    recipients: numbersOf(recipients).map((phoneNumber) => ({
      ...{ phoneNumber, currencyCode: 'KES', amount: 10, metadata: { order: '4711' } },
    })),
  })
  return {
    service: 'africastalking',
    path: '/mobile/b2c/request',
    headers: { apikey: worldName, accept: 'application/json', 'content-type': 'application/json' },
    body: () => body,
  }
}

function numbersOf(recipients: number): readonly string[] {
  return Array.from({ length: recipients }, (_, index) => `+254711${String(index).padStart(4, '0')}11`)
}

/** Writes the requests, numbered from `first`, as they go on the wire. */
export function postRequest({ path, headers, body }: Traffic, url: URL, first: number): (number: number) => string {
  const head = [
    `POST ${path} HTTP/1.1`,
    `host: ${url.host}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${Buffer.byteLength(body(first))}`,
  ].join('\r\n')
  return (number) => `${head}\r\n\r\n${body(first + number)}`
}
