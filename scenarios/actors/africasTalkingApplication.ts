import document from '../../specs/types/africastalking.generated.json' with { type: 'json' }
import type { Place } from '../stage/place.ts'
import type { Money } from '../vocabulary/values.ts'
import { type CallbackReceiver, formOf } from './callbackReceiver.ts'
import { Exchanges } from './exchanges.ts'

/** At most so many subscribers are paid in one request. */
const { maxItems: recipientsInOne } = document.components.schemas.MobileB2CRequest.properties.recipients

/** An application that sends SMS and pays through Africa's Talking, and takes its callbacks. */
export class AfricasTalkingApplication {
  readonly #place: Place
  readonly #receiver: CallbackReceiver
  readonly exchanges: Exchanges
  /** Whether callback URLs are entered in the dashboard of the provider. */
  hasCallbackUrls = true

  constructor(place: Place, receiver: CallbackReceiver) {
    const { key, urls } = place.world
    this.#place = place
    this.#receiver = receiver
    this.exchanges = new Exchanges(place, urls.africastalking, { apikey: key, accept: 'application/json' })
  }

  /** Sends a message to each number through the queue. */
  async sendMessage(to: readonly string[], message: string): Promise<void> {
    const form = formOf({ username: 'sandbox', to: to.join(','), message, enqueue: 1 })
    await this.send('POST', '/version1/messaging', form)
  }

  /** Pays each number the same, in as few requests as the document allows. */
  async pay(numbers: readonly string[], { amount, currency }: Money): Promise<void> {
    for (let first = 0; first < numbers.length; first += recipientsInOne) {
      const recipients = numbers
        .slice(first, first + recipientsInOne)
        .map((phoneNumber) => ({ phoneNumber, currencyCode: currency, amount: Number(amount) }))
      await this.send('POST', '/mobile/b2c/request', { username: 'sandbox', productName: 'Payouts', recipients })
    }
  }

  async sendAirtime(phoneNumber: string, { amount, currency }: Money): Promise<void> {
    const recipients = [{ phoneNumber, amount: `${currency} ${amount}` }]
    await this.send('POST', '/version1/airtime/send', { username: 'sandbox', recipients })
  }

  async checkSimSwap(phoneNumber: string): Promise<void> {
    await this.send('POST', '/v1/sim-swap', { username: 'sandbox', phoneNumbers: [phoneNumber] })
  }

  /** Sends airtime about which the provider asks the application first. */
  async sendValidatedAirtime(phoneNumber: string, amount: Money): Promise<void> {
    const { airtimeValidation } = await this.#receiver.urls()
    await this.#place.world.africastalking.setCallbackUrls({ airtimeValidation })
    await this.sendAirtime(phoneNumber, amount)
  }

  /** A subscriber sends an SMS to a short code of the application. */
  async receiveMessage(from: string, to: string, text: string): Promise<void> {
    await this.#enterUrls()
    await this.#place.world.africastalking.receiveMessage({ from, to, text })
    await this.#place.trace.add({
      at: (await this.#place.world.clock()).now,
      ...{ from: 'subscriber', to: 'africastalking', kind: 'request', title: 'SMS' },
      request: { method: 'SMS', target: to, body: text },
      reply: { status: 200, body: '' },
    })
  }

  /** A subscriber agrees to a premium product by texting its keyword. The account has that product alone afterwards. */
  async subscribeByText(from: string, shortCode: string, keyword: string): Promise<void> {
    await this.#place.world.africastalking.shortCodes.register(shortCode, {
      keywords: [{ keyword, kind: 'subscription' }],
    })
    await this.receiveMessage(from, shortCode, keyword)
  }

  /** A subscriber wants no more messages of a sender of the application. */
  async optOut(number: string, sender: string): Promise<void> {
    await this.#enterUrls()
    await this.#place.world.subscribers.optOut(number, 'africastalking', sender)
  }

  async send(method: string, path: string, body?: object | string): Promise<void> {
    await this.#enterUrls()
    await this.exchanges.send(method, path, body)
  }

  async #enterUrls(): Promise<void> {
    if (this.hasCallbackUrls) await this.#receiver.urls()
  }
}
