import assert from 'node:assert/strict'
import type { Heard } from './gatewayProcess.ts'

/** A request of a client, as it is sent. */
export interface ClientRequest {
  readonly client: number
  readonly operation: 'submit' | 'process' | 'retry' | 'pay' | 'transfer' | 'initiate' | 'authorize' | 'resend' | 'sms'
  readonly path: string
  readonly body: object | undefined
  readonly key: string | undefined
}

interface Known {
  readonly request: ClientRequest
  readonly isAnswered: boolean
  /** Absent until it is known for certain which reply is kept. */
  readonly reply?: string
}

/** What clients remember of their requests with keys: the same request under a key has the same reply, and another one none. */
export class KeyedRequests {
  readonly #known = new Map<string, Known>()

  /** The requests with keys that had an effect, or may have had one; the latest first. */
  get all(): readonly ClientRequest[] {
    return [...this.#known.values()].map(({ request }) => request).reverse()
  }

  /** Whether another request of the client has used the key, which is known since it was answered. */
  isReused(request: ClientRequest): boolean {
    const known = this.#known.get(placeOf(request))
    return known?.isAnswered === true && textOf(known.request) !== textOf(request)
  }

  /** Compares a reply with what is remembered, and remembers it. `isAlone`: no other request with the key was under way. */
  hear(request: ClientRequest, heard: Heard | undefined, isAlone: boolean): void {
    if (request.key === undefined) return
    const place = placeOf(request)
    const known = this.#known.get(place)
    if (heard === undefined) {
      if (known === undefined) this.#known.set(place, { request, isAnswered: false })
      return
    }
    if (heard.text.includes('"message_under_way"')) return
    const said = `${place}: ${heard.status} ${heard.text}`
    const isRefusedAsReuse = heard.status === 422 && heard.text.includes('idempotency_key_reused')
    const isOther = known !== undefined && textOf(known.request) !== textOf(request)
    if (this.isReused(request)) assert.ok(isRefusedAsReuse, `a used key was taken for another request of ${said}`)
    else if (isRefusedAsReuse) assert.ok(isOther, `a key that was not used was refused to ${said}`)
    // Another request that is refused leaves its key unused.
    else if (heard.status >= 400 && !isUnanswered(request, heard))
      assert.ok(isOther || !known?.isAnswered, `a repeated request was refused to ${said}`)
    else this.#keep(request, heard.text, isAlone ? 'alone' : 'doubled', isOther ? undefined : known)
  }

  #keep(request: ClientRequest, reply: string, how: 'alone' | 'doubled', known: Known | undefined): void {
    const place = placeOf(request)
    const { operation } = request
    // While items are being sent, the reply that is kept is that of the moment: it says more later.
    const isFinal = how === 'alone' || operation === 'submit' || operation === 'pay' || operation === 'transfer'
    if (isFinal && known?.reply !== undefined) assert.equal(reply, known.reply, `a repeated request of ${place}`)
    this.#known.set(place, { request, ...known, isAnswered: true, ...(isFinal && { reply }) })
  }
}

/** Whether a provider has not answered, which is kept, since messages may have been sent. */
export function isUnanswered({ operation }: ClientRequest, { status }: Heard): boolean {
  return operation === 'sms' && status === 502
}

/** A key belongs to an operation, and transfers are two. */
function placeOf({ client, operation, path, key }: ClientRequest): string {
  return `${client} ${operation === 'transfer' ? path : operation} ${key}`
}

function textOf({ path, body }: ClientRequest): string {
  return JSON.stringify([path, body])
}
