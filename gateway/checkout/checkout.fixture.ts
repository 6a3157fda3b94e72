import { type IncomingHttpHeaders, request } from 'node:http'
import type { Books } from '../books.ts'
import type { Answered, AnsweredBody, TestGateway } from '../testing/testGateway.ts'

export const payer = '+23276123100'
export const returnUrl = 'https://shop.example/orders/4711?customer=7'

/** What a browser is answered. */
export interface Shown {
  readonly status: number
  readonly location: string | null
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** A session of the demo client, and what its payer does. */
export interface Checkout {
  readonly id: string
  /** As the operation shows it. */
  readonly read: () => Promise<AnsweredBody>
  readonly show: () => Promise<Shown>
  /** Sends a form of the page, which was shown after so many tries. */
  readonly send: (form: string, fields?: Record<string, string>, headers?: Record<string, string>) => Promise<Shown>
  /** Asks the payer's phone. */
  readonly askPhone: (tries?: number, phoneNumber?: string) => Promise<Shown>
}

export const order = { amount: 250, currency: 'SLE', returnUrl }

/** Opens a session of 250 SLE. */
export async function openCheckout(gateway: TestGateway, headers: Record<string, string> = {}): Promise<Checkout> {
  const { sessionId: id } = opened(await gateway.post('/api/Checkout/sessions', order, headers))
  return checkoutOf(gateway, id, headers)
}

/** What a payer does with a session that there is. */
export function checkoutOf(gateway: TestGateway, id: string, headers: Record<string, string> = {}): Checkout {
  const page = `${gateway.url}/checkout/${id}`
  const send: Checkout['send'] = (form, fields = {}, more = {}) =>
    browse(`${page}/${form}`, { form: fields, headers: more })
  return {
    id,
    read: async () => (await gateway.get(`/api/Checkout/sessions/${id}`, headers)).body,
    show: () => browse(page),
    send,
    askPhone: (tries = 0, phoneNumber = payer) => send('mobile-money', { tries: String(tries), phoneNumber }),
  }
}

function opened({ status, body }: Answered): AnsweredBody {
  if (status !== 201) throw new Error(`no session: ${JSON.stringify(body)}`)
  return body
}

/** Sends a request as a browser does, but follows no redirect. `fetch` would say of itself that it is no navigation. */
export function browse(url: string, { form, headers }: Browsing = {}): Promise<Shown> {
  const answered = Promise.withResolvers<Shown>()
  const body = form === undefined ? '' : new URLSearchParams(form).toString()
  const type = form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }
  const sending = request(url, { method: form === undefined ? 'GET' : 'POST', headers: { ...type, ...headers } })
  sending.on('error', answered.reject)
  sending.on('response', (response) => {
    const parts: Buffer[] = []
    response.on('data', (part: Buffer) => parts.push(part))
    response.on('end', () => {
      const { statusCode: status = 0, headers } = response
      answered.resolve({ status, headers, location: headers.location ?? null, text: Buffer.concat(parts).toString() })
    })
  })
  sending.end(body)
  return answered.promise
}

interface Browsing {
  /** The fields of a form, which is sent by POST. */
  readonly form?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
}

/** The ids of the attempts that the provider was asked for, in order. */
export function attempts({ sent }: Pick<TestGateway, 'sent'>): string[] {
  return sent.checkouts.map(({ json }) => json.metadata.checkoutId)
}

/** Has the subscriber answer the latest request, and the provider notify the gateway. */
export async function answer(gateway: TestGateway, status: 'Success' | 'Failed', description?: string): Promise<void> {
  const notification = gateway.subscriberEnds(attempts(gateway).at(-1) ?? '', status, description)
  await gateway.callBack(gateway.callbackUrls.africastalking.payments, notification)
  await gateway.idle()
}

/** The balance of an account in minor units; that of a float by the name of its client. */
export function balanceOf({ accounts, floats }: Books, id: string): number {
  return floats[id] ?? accounts.find((account) => account.id === id)?.balance ?? 0
}
