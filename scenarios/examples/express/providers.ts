/** Where the providers are, and the accounts there. */
export interface ProviderSettings {
  readonly africasTalking: { readonly url: string; readonly key: string }
  readonly dtone: { readonly url: string; readonly key: string; readonly secret: string }
  /** Where the providers reach this application. */
  readonly publicUrl: string
  /** Milliseconds after which a provider counts as silent. */
  readonly timeout: number
}

/** What a provider makes of an order. No answer is `unknown`: the money may be on its way. */
export type Taken = 'taken' | 'refused' | 'unknown'

export interface Order {
  readonly id: string
  readonly phone: string
  readonly amount: number
}

/** Pays cash through Africa's Talking. */
export async function payCash(order: Order, { africasTalking, timeout }: ProviderSettings): Promise<Taken> {
  const { id, phone, amount } = order
  const recipient = { phoneNumber: phone, currencyCode: 'KES', amount, metadata: { payoutId: id } }
  const answer = await post(
    `${africasTalking.url}/mobile/b2c/request`,
    { apiKey: africasTalking.key },
    { username: 'sandbox', productName: 'payouts', recipients: [recipient] },
    timeout,
  )
  if (typeof answer === 'string') return answer
  return answer.entries?.[0]?.status === 'Queued' ? 'taken' : 'refused'
}

/** Tops up airtime through DT One. */
export async function topUp({ id, phone }: Order, { dtone, publicUrl, timeout }: ProviderSettings): Promise<Taken> {
  const answer = await post(
    `${dtone.url}/v1/async/transactions`,
    { authorization: `Basic ${btoa(`${dtone.key}:${dtone.secret}`)}` },
    {
      ...{ external_id: id, product_id: 6035, auto_confirm: true, callback_url: `${publicUrl}/callbacks/airtime` },
      credit_party_identifier: { mobile_number: phone },
    },
    timeout,
  )
  return typeof answer === 'string' ? answer : 'taken'
}

interface Answer {
  readonly entries?: readonly { readonly status: string }[]
}

async function post(
  url: string,
  headers: Record<string, string>,
  body: object,
  timeout: number,
): Promise<Answer | 'refused' | 'unknown'> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeout),
    })
    if (response.status >= 500) return 'unknown'
    if (!response.ok) return 'refused'
    const answer: Answer = JSON.parse(await response.text())
    return answer
  } catch {
    return 'unknown'
  }
}
