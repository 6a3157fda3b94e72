import type { operations } from '../../specs/types/dtone.generated.ts'
import { type Answer, type Call, type CallbackCatcher, callOver } from '../../testing/index.ts'
import type { Place } from '../stage/place.ts'

type Order = operations['postTransactionAsync']['requestBody']['content']['application/json']

/** What the steps read of a transaction. */
export interface Transaction {
  readonly id: number
  readonly externalId: string
}

/** An application that buys at DT One, and takes its callbacks. */
export class DtoneApplication {
  readonly #place: Place
  readonly #call: Call
  readonly #orders: Transaction[] = []
  #catcher: Promise<CallbackCatcher> | undefined
  /** The last reply. */
  answer: Answer | undefined

  constructor(place: Place) {
    this.#place = place
    const { key, urls } = place.world
    const authorization = `Basic ${Buffer.from(`${key}:${key}`).toString('base64')}`
    this.#call = callOver(urls.dtone, { authorization })
  }

  /** Creates a transaction and remembers it. Its external id is `order-1` for the first. */
  async order(mode: 'async' | 'sync', order: Partial<Order> & Pick<Order, 'product_id'>): Promise<Answer> {
    const external_id = order.external_id ?? `order-${this.#orders.length + 1}`
    const callback_url = (await this.callbacks()).url
    const answer = await this.call('POST', `/${mode}/transactions`, { external_id, callback_url, ...order })
    const { body } = answer
    if (typeof body === 'object' && body !== null && 'id' in body)
      this.#orders.push({ id: Number(body.id), externalId: external_id })
    return answer
  }

  /** The transaction that was created last. */
  get lastOrder(): Transaction {
    const last = this.#orders.at(-1)
    if (last === undefined) throw new Error('No transaction has been created in this scenario.')
    return last
  }

  /** Sends a request and remembers the reply. */
  async call(method: string, path: string, body?: object): Promise<Answer> {
    this.answer = await this.#call(method, path, body)
    return this.answer
  }

  /** Where the callbacks of this application arrive. */
  callbacks(): Promise<CallbackCatcher> {
    this.#catcher ??= this.#place.world.catchCallbacks()
    return this.#catcher
  }
}
