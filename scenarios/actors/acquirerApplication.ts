import type { Place } from '../stage/place.ts'
import type { CallbackReceiver } from './callbackReceiver.ts'
import { Exchanges } from './exchanges.ts'

/** An application that takes cards through the card acquirer itself. */
export class AcquirerApplication {
  readonly #receiver: CallbackReceiver
  readonly exchanges: Exchanges

  constructor(place: Place, receiver: CallbackReceiver) {
    const { key, urls } = place.world
    if (urls.acquirer === undefined) throw new Error('The card acquirer is not served there: start it without --only.')
    this.exchanges = new Exchanges(place, urls.acquirer, { authorization: `Bearer ${key}` })
    this.#receiver = receiver
  }

  /** Has an amount held on a card that is always authorised, and releases it. */
  async holdAndRelease(): Promise<void> {
    const { authorisationUpdated: notificationUrl } = await this.#receiver.urls()
    const card = { number: '4111111111111111', expiryMonth: 12, expiryYear: 2099 }
    const request = { reference: 'order-1', amount: 25_000, currency: 'SLE', card, notificationUrl }
    await this.exchanges.send('POST', '/v1/authorisations', request)
    await this.exchanges.send('POST', '/v1/cancellations', { reference: 'order-1' })
  }
}
