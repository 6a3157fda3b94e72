import { atPointer } from '../../specs/formats/pointer.ts'
import type { operations } from '../../specs/types/dtone.generated.ts'
import type { Answer } from '../../testing/index.ts'
import type { Place } from '../stage/place.ts'
import { answerText } from './answerText.ts'
import type { CallbackReceiver } from './callbackReceiver.ts'
import { type Exchange, Exchanges } from './exchanges.ts'

type Order = operations['postTransactionAsync']['requestBody']['content']['application/json']
type Mode = 'async' | 'sync'

/** What the steps read of a transaction. */
export interface Transaction {
  readonly id: number
  readonly externalId: string
}

/** An application that buys at DT One, and takes its callbacks. */
export class DtoneApplication {
  readonly #receiver: CallbackReceiver
  readonly #orders: { readonly externalId: string; readonly exchange: Exchange }[] = []
  readonly exchanges: Exchanges

  constructor(place: Place, receiver: CallbackReceiver) {
    const { key, urls } = place.world
    const authorization = `Basic ${Buffer.from(`${key}:${key}`).toString('base64')}`
    this.exchanges = new Exchanges(place, urls.dtone.replace(/\/v1$/, ''), { authorization })
    this.#receiver = receiver
  }

  /** Creates a transaction, confirmed at once unless told otherwise. The external id of the first is `order-1`. */
  async order(mode: Mode, order: Partial<Order>): Promise<void> {
    const externalId = order.external_id ?? `order-${this.#orders.length + 1}`
    const { transactionUpdated } = await this.#receiver.urls()
    const exchange = await this.exchanges.send('POST', `/v1/${mode}/transactions`, {
      ...{ external_id: externalId, auto_confirm: true },
      ...(mode === 'async' && { callback_url: transactionUpdated }),
      ...order,
    })
    this.#orders.push({ externalId, exchange })
  }

  async confirm(mode: Mode): Promise<void> {
    await this.exchanges.send('POST', `/v1/${mode}/transactions/${this.lastOrder.id}/confirm`)
  }

  async cancel(): Promise<void> {
    await this.exchanges.send('POST', `/v1/transactions/${this.lastOrder.id}/cancel`)
  }

  /** The transaction that was created last, of those whose id is known. */
  get lastOrder(): Transaction {
    const created = this.#orders.flatMap(({ externalId, exchange }) => {
      const id = atPointer(exchange.answer?.body, '/id')
      return id === undefined ? [] : [{ id: Number(id), externalId }]
    })
    const last = created.at(-1)
    if (last === undefined) throw new Error(`No transaction has been created in this scenario.${this.#whyNone()}`)
    return last
  }

  /** Asks for the transaction that was created last. */
  async look(): Promise<Answer> {
    await this.exchanges.send('GET', `/v1/transactions/${this.lastOrder.id}`)
    return this.exchanges.answer
  }

  /** The ICCID that the last transaction came with. */
  async iccid(): Promise<string> {
    const { body } = await this.look()
    const serial = atPointer(body, '/pin/serial')
    if (typeof serial !== 'string') throw new Error('The last transaction has no eSIM.')
    return serial
  }

  #whyNone(): string {
    const answer = this.#orders.at(-1)?.exchange.answer
    return answer === undefined ? '' : ` The last order was answered ${answerText(answer)}`
  }
}
