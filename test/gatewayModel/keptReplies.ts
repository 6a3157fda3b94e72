import assert from 'node:assert/strict'
import type { Heard } from './gatewayProcess.ts'

/** A request of a client about cards or sessions. */
export interface CardRequest {
  /** The place of the client among all. */
  readonly client: number
  readonly path: string
  readonly body: object
  readonly key: string | undefined
}

interface Kept {
  readonly request: CardRequest
  /** Absent while it is not known for certain which reply is kept: the acquirer had not answered, or others were under way. */
  readonly reply?: string
}

/** What clients remember of their requests with keys about cards: one that has succeeded has the same reply again, and no other one any. */
export class KeptReplies {
  readonly #kept = new Map<string, Kept>()

  /** The requests with keys that may have had an effect, the latest first. */
  get all(): readonly CardRequest[] {
    return [...this.#kept.values()].map(({ request }) => request).reverse()
  }

  /** Whether a request asks for an effect that none before it has asked for. */
  isNew(request: CardRequest): boolean {
    return request.key === undefined || !this.#kept.has(placeOf(request))
  }

  /** Compares a reply with what is remembered, and remembers it. `isAlone`: no other request with the key was under way. */
  hear(request: CardRequest, heard: Heard | undefined, isAlone: boolean): void {
    if (request.key === undefined) return
    const place = placeOf(request)
    const known = this.#kept.get(place)
    const said = `${place}: ${heard?.status} ${heard?.text}`
    if (known !== undefined && textOf(known.request) !== textOf(request)) {
      assert.ok(
        known.reply === undefined || heard?.status !== 200,
        `a used key was taken for another request of ${said}`,
      )
      return
    }
    if (known?.reply !== undefined && heard !== undefined) assert.equal(heard.text, known.reply, said)
    // What was refused for certain leaves its key unused.
    if (heard !== undefined && heard.status >= 400 && heard.status !== 502 && known === undefined) return
    const isKept = known === undefined && isAlone && (heard?.status === 200 || heard?.status === 201)
    this.#kept.set(place, known ?? { request, ...(isKept && { reply: heard.text }) })
  }
}

/** A key belongs to an operation. */
function placeOf({ client, path, key }: CardRequest): string {
  return `${client} ${path} ${key}`
}

function textOf({ body }: CardRequest): string {
  return JSON.stringify(body)
}
