import assert from 'node:assert/strict'
import type { Heard } from './gatewayProcess.ts'

/** A request of a client, as it is sent. */
export interface ClientRequest extends SentRequest {
  readonly operation: 'submit' | 'process' | 'retry' | 'pay' | 'transfer' | 'initiate' | 'authorize' | 'resend' | 'sms'
}

/** A request of the owner of a wallet. */
export interface WalletRequest extends SentRequest {
  readonly operation: 'topUp' | 'walletTransfer' | 'walletPay'
}

interface SentRequest {
  /** The place of who sends it among all. */
  readonly client: number
  readonly path: string
  readonly body: object | undefined
  readonly key: string | undefined
}

interface Known<Request> {
  readonly request: Request
  readonly isAnswered: boolean
  /** Absent until it is known for certain which reply is kept. */
  readonly reply?: string
}

/** What clients remember of their requests with keys: the same request under a key has the same reply, and another one none. */
export class KeyedRequests<Request extends ClientRequest | WalletRequest> {
  readonly #known = new Map<string, Known<Request>>()

  /** The requests with keys that had an effect, or may have had one; the latest first. */
  get all(): readonly Request[] {
    return [...this.#known.values()].map(({ request }) => request).reverse()
  }

  /** Whether another request of the client has used the key, which is known since it was answered. */
  isReused(request: Request): boolean {
    const known = this.#known.get(placeOf(request))
    return known?.isAnswered === true && textOf(known.request) !== textOf(request)
  }

  /** Compares a reply with what is remembered, and remembers it. `isAlone`: no other request with the key was under way. */
  hear(request: Request, heard: Heard | undefined, isAlone: boolean): void {
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
    else if (heard.status >= 400 && !isUnanswered(request, heard) && !hasStoredBlocked(heard))
      assert.ok(isOther || !known?.isAnswered, `a repeated request was refused to ${said}`)
    else this.#keep(request, heard.text, isAlone ? 'alone' : 'doubled', isOther ? undefined : known)
  }

  #keep(request: Request, reply: string, how: 'alone' | 'doubled', known: Known<Request> | undefined): void {
    const place = placeOf(request)
    const { operation } = request
    // While items are being sent, the reply that is kept is that of the moment: it says more later.
    const isFinal = how === 'alone' || endsAtOnce.has(operation)
    if (isFinal && known?.reply !== undefined) assert.equal(reply, known.reply, `a repeated request of ${place}`)
    this.#known.set(place, { request, ...known, isAnswered: true, ...(isFinal && { reply }) })
  }
}

/** What is done when it is answered. */
const endsAtOnce: ReadonlySet<string> = new Set(['submit', 'pay', 'transfer', 'topUp', 'walletTransfer', 'walletPay'])

/** Whether a provider has not answered, which is kept, since messages may have been sent. */
export function isUnanswered({ operation }: ClientRequest | WalletRequest, { status }: Heard): boolean {
  return operation === 'sms' && status === 502
}

/** Whether a refusal is kept, since payments that a fraud check has stopped were stored. */
function hasStoredBlocked({ status, text }: Heard): boolean {
  return status === 422 && text.includes('Stopped by a fraud check.')
}

/** A key belongs to an operation, and transfers are two. */
function placeOf({ client, operation, path, key }: ClientRequest | WalletRequest): string {
  return `${client} ${operation === 'transfer' ? path : operation} ${key}`
}

function textOf({ path, body }: SentRequest): string {
  return JSON.stringify([path, body])
}
