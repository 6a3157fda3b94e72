/** Code of DT One for an external id that it knows already: an earlier request has arrived after all. */
const externalIdUsed = 1007001
const transactionNotFound = 1008004

/**
 * What DT One makes of an order. Classes of statuses: https://dvs-api-doc.dtone.com. `unknown` is no answer, or none that decides:
 * the purchase may have been made, or may still be made.
 */
const outcomes = new Map([
  [1, 'accepted'],
  [2, 'accepted'],
  [3, 'failed'],
  [4, 'failed'],
  [5, 'accepted'],
  [7, 'delivered'],
  [8, 'failed'],
  [9, 'failed'],
])

/** The two requests that the shop sends to DT One. Neither throws. */
export class DtOne {
  #url
  #authorization
  #callbackUrl
  #timeout

  /** @param timeout milliseconds after which DT One counts as silent */
  constructor({ url, key, secret, callbackUrl, timeout }) {
    this.#url = url
    this.#authorization = `Basic ${btoa(`${key}:${secret}`)}`
    this.#callbackUrl = callbackUrl
    this.#timeout = timeout
  }

  /** Buys the top-up of an order. Returns `accepted`, `delivered`, `failed` or `unknown`. */
  async buy({ id, product, phone }) {
    const { status, body } = await this.#request('/v1/async/transactions', {
      external_id: id,
      product_id: product,
      auto_confirm: true,
      callback_url: this.#callbackUrl,
      credit_party_identifier: { mobile_number: phone },
    })
    if (status === 201) return outcomeOf(body)
    const code = codeIn(body)
    // Only a refusal with a reason says that nothing was bought. 429 and 5xx do not, and 401 is a mistake of the shop.
    const isRefusal = (status === 400 || status === 404) && code !== undefined && code !== externalIdUsed
    return isRefusal ? 'failed' : 'unknown'
  }

  /** Asks what has become of an order. Returns `absent` if DT One does not know it, otherwise the same as `buy`. */
  async find(id) {
    const { status, body } = await this.#request(`/v1/transactions?external_id=${encodeURIComponent(id)}`)
    if (status === 404 && codeIn(body) === transactionNotFound) return 'absent'
    if (status !== 200 || !Array.isArray(body)) return 'unknown'
    if (body.length === 0) return 'absent'
    return outcomeOf(body.find((transaction) => transaction?.external_id === id))
  }

  async #request(path, body) {
    try {
      const response = await fetch(this.#url + path, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { authorization: this.#authorization, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(this.#timeout),
      })
      return { status: response.status, body: await response.json() }
    } catch {
      // Silence, a broken connection, or a body that ends early or is no JSON.
      return {}
    }
  }
}

function outcomeOf(transaction) {
  return outcomes.get(transaction?.status?.class?.id) ?? 'unknown'
}

function codeIn(body) {
  return body?.errors?.[0]?.code
}
