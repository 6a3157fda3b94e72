import type { Books } from '../books.ts'
import type { Answered, AnsweredBody, TestGateway } from '../testing/testGateway.ts'

export const payer = '+23276123100'
export const returnUrl = 'https://shop.example/orders/4711?customer=7'

/** What a browser is answered. */
export interface Shown {
  readonly status: number
  readonly location: string | null
  readonly headers: Headers
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
    browse(`${page}/${form}`, { method: 'POST', body: new URLSearchParams(fields), headers: more })
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

/** Sends a request as a browser does, but follows no redirect. */
export async function browse(url: string, init: RequestInit = {}): Promise<Shown> {
  const response = await fetch(url, { redirect: 'manual', ...init })
  const { status, headers } = response
  return { status, location: headers.get('location'), headers, text: await response.text() }
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
