import { atPointer } from '../../specs/formats/pointer.ts'
import document from '../../specs/types/africastalking.generated.json' with { type: 'json' }
import type { Place } from '../stage/place.ts'
import type { Bundle, Money } from '../vocabulary/values.ts'
import { AccountPayments } from './accountPayments.ts'
import { type CallbackReceiver, formOf } from './callbackReceiver.ts'
import { type Exchange, Exchanges } from './exchanges.ts'

/** At most so many subscribers are paid in one request. */
const { maxItems: recipientsInOne } = document.components.schemas.MobileB2CRequest.properties.recipients

/** The voice number of the documented examples. */
const documentedLine = '+254711082000'

/** An application that sends SMS, calls and pays through Africa's Talking, and takes its callbacks. */
export class AfricasTalkingApplication {
  readonly #place: Place
  readonly #receiver: CallbackReceiver
  readonly exchanges: Exchanges
  /** Payments to and from businesses, banks and cards. */
  readonly accounts = new AccountPayments((...request) => this.send(...request))
  readonly #airtimes: Exchange[] = []
  readonly #bundles: Exchange[] = []
  /** Whether callback URLs are entered in the dashboard of the provider. */
  hasCallbackUrls = true

  constructor(place: Place, receiver: CallbackReceiver) {
    const { key, urls } = place.world
    this.#place = place
    this.#receiver = receiver
    this.exchanges = new Exchanges(place, urls.africastalking, { apikey: key, accept: 'application/json' })
  }

  /** Sends a message to each number through the queue. */
  async sendMessage(to: readonly string[], message: string, from?: string): Promise<void> {
    const sender = from === undefined ? {} : { from }
    const form = formOf({ username: 'sandbox', to: to.join(','), message, enqueue: 1, ...sender })
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

  /** Sends each number the same airtime in one request. */
  async sendAirtime(
    numbers: readonly string[],
    { amount, currency }: Money,
    { key, hours }: { readonly key?: string; readonly hours?: number } = {},
  ): Promise<void> {
    const recipients = numbers.map((phoneNumber) => ({ phoneNumber, amount: `${currency} ${amount}` }))
    const retries = hours === undefined ? {} : { maxNumRetry: hours }
    const body = { username: 'sandbox', recipients, ...retries }
    this.#airtimes.push(await this.send('POST', '/version1/airtime/send', body, key))
  }

  /** Buys each number the same data in one request. */
  async buyData(numbers: readonly string[], bundle: Bundle, key?: string): Promise<void> {
    const recipients = numbers.map((phoneNumber) => ({ phoneNumber, ...bundle }))
    const body = { username: 'sandbox', productName: 'Data', recipients }
    this.#bundles.push(await this.send('POST', '/mobile/data/request', body, key))
  }

  /** Asks what became of the airtime that was accepted last. */
  async airtimeStatus(): Promise<unknown> {
    return atPointer(await this.#find(lastId(this.#airtimes, '/responses/0/requestId')), '/status')
  }

  /** Asks what became of the data that was accepted last. */
  async dataStatus(): Promise<unknown> {
    return atPointer(await this.#find(lastId(this.#bundles, '/entries/0/transactionId')), '/data/status')
  }

  /** Answers questions of the provider about airtime, which it asks from now on. */
  async answerQuestions(status: string): Promise<void> {
    const { airtimeValidation } = await this.#receiver.urls()
    await this.#place.world.africastalking.setCallbackUrls({ airtimeValidation })
    await this.#receiver.answerWith(200, JSON.stringify({ status }))
  }

  async checkSimSwap(phoneNumber: string): Promise<void> {
    await this.send('POST', '/v1/sim-swap', { username: 'sandbox', phoneNumbers: [phoneNumber] })
  }

  /** Sends airtime about which the provider asks the application first. */
  async sendValidatedAirtime(phoneNumber: string, amount: Money): Promise<void> {
    const { airtimeValidation } = await this.#receiver.urls()
    await this.#place.world.africastalking.setCallbackUrls({ airtimeValidation })
    await this.sendAirtime([phoneNumber], amount)
  }

  /** Pays each number the same. The provider asks the application first. */
  async payValidated(numbers: readonly string[], amount: Money): Promise<void> {
    const { mobileB2CValidation: b2cValidation } = await this.#receiver.urls()
    await this.#place.world.africastalking.setCallbackUrls({ b2cValidation })
    await this.pay(numbers, amount)
  }

  /** Asks a subscriber to pay. */
  async checkOut(phoneNumber: string, { amount, currency }: Money, key?: string): Promise<void> {
    const body = { username: 'sandbox', productName: 'Payouts', phoneNumber, currencyCode: currency }
    await this.send('POST', '/mobile/checkout/request', { ...body, amount: Number(amount) }, key)
  }

  /** A subscriber sends money without being asked. */
  async receivePayment(number: string, { amount }: Money, account?: string): Promise<void> {
    await this.#enterUrls()
    const payment = { number, product: 'Payouts', amount: Number(amount), ...(account !== undefined && { account }) }
    await this.#place.world.africastalking.receivePayment(payment)
  }

  /** A subscriber sends money. The provider asks the application first whether it takes it. */
  async receiveValidatedPayment(number: string, amount: Money): Promise<void> {
    const { mobileC2BValidation: c2bValidation } = await this.#receiver.urls()
    await this.#place.world.africastalking.setCallbackUrls({ c2bValidation })
    await this.receivePayment(number, amount)
  }

  /** Answers questions of the provider about payments in both directions, which it asks from now on. */
  async answerPaymentQuestions(status: string): Promise<void> {
    const { mobileB2CValidation: b2cValidation, mobileC2BValidation: c2bValidation } = await this.#receiver.urls()
    await this.#place.world.africastalking.setCallbackUrls({ b2cValidation, c2bValidation })
    await this.#receiver.answerWith(200, JSON.stringify({ status }))
  }

  /** A subscriber dials the USSD code of the application. */
  async dial(number: string): Promise<void> {
    await this.offerMenu('*384*70421#', new Map())
    await this.#place.world.subscribers.phone(number).dial('*384*70421#')
  }

  /** Answers to a USSD code, by the `text` of the question; to any other text with nothing. */
  async offerMenu(code: string, answers: ReadonlyMap<string, string>): Promise<void> {
    const { ussdRequest: callback, ussdEvent: events } = await this.#receiver.urls()
    await this.#receiver.answerBy('ussdRequest', ({ text }) => answers.get(String(text)) ?? '')
    await this.#place.world.africastalking.ussdCodes.register(code, { callback, events })
  }

  /** A subscriber calls the number of the application. */
  async receiveCall(number: string): Promise<void> {
    await this.leadCalls(documentedLine, () => '<Reject/>')
    await this.#place.world.subscribers.phone(number).call(documentedLine)
  }

  /** Answers to posts of the calls of a number with actions. */
  async leadCalls(
    line: string,
    answer: (post: Readonly<Record<string, unknown>>) => string,
    channels?: number,
  ): Promise<void> {
    const { voiceRequest: callback, voiceEvent: events } = await this.#receiver.urls()
    await this.#receiver.answerBy('voiceRequest', (post) => `<Response>${answer(post)}</Response>`)
    const registered = { callback, events, ...(channels !== undefined && { channels }) }
    await this.#place.world.africastalking.voiceNumbers.register(line, registered)
  }

  /** Calls phones from a number. */
  async call(to: readonly string[], line: string): Promise<void> {
    await this.send('POST', '/call', formOf({ username: 'sandbox', from: line, to: to.join(',') }))
    await this.#place.world.advance('PT0S')
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

  /** Sends a request. `key`: its idempotency key. */
  async send(method: string, path: string, body?: object | string, key?: string): Promise<Exchange> {
    await this.#enterUrls()
    return this.exchanges.send(method, path, body, key === undefined ? {} : { 'idempotency-key': key })
  }

  async #find(transactionId: string): Promise<unknown> {
    const query = formOf({ username: 'sandbox', transactionId })
    await this.exchanges.send('GET', `/query/transaction/find?${query}`)
    return this.exchanges.answer.body
  }

  async #enterUrls(): Promise<void> {
    if (this.hasCallbackUrls) await this.#receiver.urls()
  }
}

/** The id in the last answer that has one at a pointer. */
function lastId(exchanges: readonly Exchange[], pointer: string): string {
  const id = exchanges.map(({ answer }) => atPointer(answer?.body, pointer)).findLast((one) => /^AT/.test(String(one)))
  if (id === undefined) throw new Error('Nothing of the kind was accepted in this scenario.')
  return String(id)
}
