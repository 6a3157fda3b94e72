import { atPointer } from '../../specs/formats/pointer.ts'
import type { Money } from '../vocabulary/values.ts'
import type { Exchange } from './exchanges.ts'

/** Sends a request of an application, and asks with one. */
type Send = (method: string, path: string, body: object) => Promise<Exchange>

const naira = { accountName: 'Example Customer', bankCode: 234004 }
const card = { cvvNumber: 123, expiryMonth: 12, expiryYear: 2099, countryCode: 'NG', authToken: '1234' }

/** The payments of an application to and from businesses, banks and cards, and within its account. */
export class AccountPayments {
  readonly #send: Send
  #last: { readonly id: string; readonly validation: string } | undefined
  #token: string | undefined

  constructor(send: Send) {
    this.#send = send
  }

  async payBusiness(account: string, money: Money): Promise<void> {
    const receiver = { destinationChannel: account, destinationAccount: account }
    const terms = { provider: 'Athena', transferType: 'BusinessToBusinessTransfer', ...receiver, metadata: {} }
    this.#keep(await this.#post('/mobile/b2b/request', { ...terms, ...written(money) }), '/transactionId')
  }

  async payBank(accountNumber: string, money: Money): Promise<void> {
    const bankAccount = { ...naira, accountNumber }
    const recipients = [{ bankAccount, narration: 'Salary', metadata: {}, ...written(money) }]
    this.#keep(await this.#post('/bank/transfer', { recipients }), '/entries/0/transactionId')
  }

  async chargeBank(accountNumber: string, money: Money): Promise<void> {
    const bankAccount = { ...naira, accountNumber }
    const charge = await this.#post('/bank/checkout/charge', { bankAccount, narration: 'Order', ...written(money) })
    this.#keep(charge, '/transactionId', '/bank/checkout/validate')
  }

  async chargeCard(number: string, money: Money): Promise<void> {
    await this.#charge({ paymentCard: { ...card, number } }, money)
  }

  /** Charges the card that a password was right for, by its token. */
  async chargeKnownCard(money: Money): Promise<void> {
    if (this.#token === undefined) throw new Error('No card has paid in this scenario.')
    await this.#charge({ checkoutToken: this.#token }, money)
  }

  /** Passes on a one-time password for what was charged last. */
  async tellPassword(otp: string): Promise<void> {
    const { id: transactionId, validation } = this.#lastOne()
    const { answer } = await this.#send('POST', validation, { username: 'sandbox', transactionId, otp })
    const token = atPointer(answer?.body, '/checkoutToken')
    if (typeof token === 'string') this.#token = token
  }

  async topUpStash(money: Money): Promise<void> {
    this.#keep(await this.#post('/topup/stash', { metadata: {}, ...written(money) }), '/transactionId')
  }

  async moveToProduct(targetProductCode: number, money: Money): Promise<void> {
    const body = { targetProductCode, metadata: {}, ...written(money) }
    this.#keep(await this.#post('/transfer/wallet', body), '/transactionId')
  }

  /** Asks what became of the payment that was accepted last. */
  async status(): Promise<unknown> {
    const query = { username: 'sandbox', transactionId: this.#lastOne().id }
    const { answer } = await this.#send('POST', '/query/transaction/find', query)
    return atPointer(answer?.body, '/data/status')
  }

  /** The payments of the product, or the lines of the wallet, that the provider lists. */
  async listed(path: '/query/transaction/fetch' | '/query/wallet/fetch'): Promise<unknown> {
    const { answer } = await this.#post(path, { pageNumber: '1', count: '100' })
    return atPointer(answer?.body, '/responses')
  }

  async #charge(by: object, money: Money): Promise<void> {
    const charge = await this.#post('/card/checkout/charge', { ...by, narration: 'Order', ...written(money) })
    this.#keep(charge, '/transactionId', '/card/checkout/validate')
  }

  #post(path: string, body: object): Promise<Exchange> {
    return this.#send('POST', path, { username: 'sandbox', productName: 'Payouts', ...body })
  }

  #keep({ answer }: Exchange, pointer: string, validation = ''): void {
    const id = atPointer(answer?.body, pointer)
    if (typeof id === 'string') this.#last = { id, validation }
  }

  #lastOne(): { readonly id: string; readonly validation: string } {
    if (this.#last === undefined) throw new Error('No payment was accepted in this scenario.')
    return this.#last
  }
}

function written({ amount, currency }: Money): { readonly currencyCode: string; readonly amount: number } {
  return { currencyCode: currency, amount: Number(amount) }
}
