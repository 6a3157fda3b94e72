import assert from 'node:assert/strict'
import type { Heard } from './gatewayProcess.ts'

/** A request of a client, as it is sent. */
export interface ClientRequest {
  readonly client: number
  readonly operation: 'submit' | 'process' | 'retry' | 'pay'
  readonly path: string
  readonly body: object | undefined
  readonly key: string | undefined
}

/** What clients remember of their requests with keys: the same request under a key has the same reply, and another one none. */
export class KeyedRequests {
  readonly #bound = new Map<string, { readonly request: ClientRequest; reply: string | undefined }>()

  /** The requests with keys that had an effect, or may have had one; the latest first. */
  get all(): readonly ClientRequest[] {
    return [...this.#bound.values()].map(({ request }) => request).reverse()
  }

  /** Whether another request of the client has used the key, which is known since it was answered. */
  isReused(request: ClientRequest): boolean {
    const known = this.#bound.get(placeOf(request))
    return known?.reply !== undefined && textOf(known.request) !== textOf(request)
  }

  /** Whether the key may be taken by another request that was never answered. */
  mayBeReused(request: ClientRequest): boolean {
    const known = this.#bound.get(placeOf(request))
    return known !== undefined && textOf(known.request) !== textOf(request)
  }

  /** Compares a reply with what is remembered, and remembers it. `isAlone`: no other request with the key was under way. */
  hear(request: ClientRequest, heard: Heard | undefined, isAlone: boolean): void {
    if (request.key === undefined) return
    const place = placeOf(request)
    const known = this.#bound.get(place)
    if (heard === undefined) {
      if (known === undefined) this.#bound.set(place, { request, reply: undefined })
      return
    }
    const isReuse = heard.status === 422 && heard.text.includes('idempotency_key_reused')
    if (this.isReused(request)) {
      assert.ok(isReuse, `a used key was taken for another request: ${place} ${heard.status} ${heard.text}`)
      return
    }
    if (isReuse) {
      assert.ok(this.mayBeReused(request), `a key was refused that was not used: ${place} ${heard.text}`)
      return
    }
    // A refused request leaves its key unused.
    if (heard.status >= 400) {
      assert.ok(known?.reply === undefined, `a repeated request was refused: ${place} ${heard.status} ${heard.text}`)
      return
    }
    const reply = isAlone ? heard.text : idsIn(heard.text)
    const former = isAlone ? known?.reply : known?.reply && idsIn(known.reply)
    if (former !== undefined && known !== undefined && textOf(known.request) === textOf(request))
      assert.equal(reply, former, `a repeated request had another reply: ${place}`)
    this.#bound.set(place, { request, reply: known?.reply ?? heard.text })
  }
}

function placeOf({ client, operation, key }: ClientRequest): string {
  return `${client} ${operation} ${key}`
}

function textOf({ path, body }: ClientRequest): string {
  return JSON.stringify([path, body])
}

/** The ids in a reply: requests under way at the same time may be answered with different states of the same payouts. */
function idsIn(text: string): string {
  return (text.match(/[\da-f]{8}-[\da-f-]{27}/g) ?? []).join(' ')
}
