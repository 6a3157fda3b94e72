import assert from 'node:assert/strict'
import { numberOf } from '../africasTalkingModel/expected.ts'
import type { ModelStack } from '../model/modelStack.ts'
import { chargeOf, judgePassword, validationTarget } from './charges.ts'
import type { Account, Password, Request } from './commands.ts'
import type { PaymentsModel } from './paymentsModel.ts'
import { accountNumber, apply } from './replies.ts'

/** The application of a world: sends requests, and compares each reply with that of the model. */
export class Application {
  readonly #stack: ModelStack
  readonly #model: PaymentsModel
  /** Replies that a used idempotency key gets again, by target and key. */
  readonly #replies = new Map<string, string>()
  readonly #ids = new Set<string>()
  #replayed = 0

  constructor(stack: ModelStack, model: PaymentsModel) {
    this.#stack = stack
    this.#model = model
  }

  /** How many replies were given again for a used key. */
  get replayed(): number {
    return this.#replayed
  }

  /** Sends a request and compares its reply with that of the model. True if nothing may have changed, because its key was used before. */
  async send(world: string, request: Request): Promise<boolean> {
    const { key } = request
    const target = targets[request.kind]
    const headers = key === undefined ? undefined : { 'idempotency-key': key }
    const text = await this.#post(world, target, this.#bodyOf(request), headers)
    const stored = key === undefined ? undefined : this.#replies.get(`${target} ${key}`)
    if (stored !== undefined) {
      assert.equal(text, stored, 'the reply to a used key')
      this.#replayed += 1
      return true
    }
    if (key !== undefined) this.#replies.set(`${target} ${key}`, text)
    const reply: SomeReply = JSON.parse(text)
    const ids = (reply.entries ?? [reply]).map(({ transactionId }) => transactionId)
    for (const id of ids) if (id !== undefined) this.#learn(id, /^ATPid_[0-9a-f]{32}$/)
    const expected = apply(
      this.#model,
      request,
      ids.map((id) => id ?? ''),
    )
    assert.deepEqual(reply, expected)
    return false
  }

  /** Passes a password on and compares the reply with that of the model. */
  async validate(world: string, password: Password): Promise<void> {
    const body = { transactionId: chargeOf(this.#model, password).id, otp: password.otp }
    const reply = JSON.parse(await this.#post(world, validationTarget(this.#model, password), body))
    const { checkoutToken } = reply
    if (checkoutToken !== undefined) this.#learn(checkoutToken, /^ATCdTkn_[0-9a-f]{32}$/)
    assert.deepEqual(reply, judgePassword(this.#model, password, checkoutToken))
  }

  async #post(
    world: string,
    target: string,
    body: object,
    headers?: Readonly<Record<string, string>>,
  ): Promise<string> {
    const reply = await this.#stack.ask(world, 'POST', target, { username: 'sandbox', ...body }, headers)
    assert.equal(reply.status, 201, reply.body)
    return reply.body
  }

  #learn(id: string, form: RegExp): void {
    assert.match(id, form)
    assert.ok(!this.#ids.has(id), `${id} is used twice`)
    this.#ids.add(id)
  }

  #bodyOf(request: Request): object {
    if (request.kind === 'pay') {
      const { to, amount } = request
      const recipients = to.map((one) => ({ phoneNumber: numberOf(one), currencyCode: 'KES', amount }))
      return { productName: 'Payouts', recipients }
    }
    const { currency: currencyCode, amount } = request
    const money = { currencyCode, amount }
    const narration = 'an order'
    switch (request.kind) {
      case 'checkout':
        return { productName: 'Shop', phoneNumber: numberOf(request.from), ...money }
      case 'payBusiness': {
        const destination = { destinationChannel: '12345', destinationAccount: `meter ${request.suffix}` }
        return { productName: 'Payouts', provider: 'Athena', transferType: 'BusinessPayBill', ...money, ...destination }
      }
      case 'transfer': {
        const recipients = request.accounts.map((account) => ({
          bankAccount: bankAccount(account),
          narration,
          ...money,
        }))
        return { productName: 'Payouts', recipients }
      }
      case 'chargeBank':
        return { productName: 'Shop', bankAccount: bankAccount(request.account), narration, ...money }
      case 'chargeCard':
        return { productName: 'Shop', paymentCard: { number: request.card, ...restOfCard }, narration, ...money }
      case 'chargeAgain': {
        const checkoutToken = (request.isKnown ? this.#model.cardToken : undefined) ?? `ATCdTkn_${'0'.repeat(32)}`
        return { productName: 'Shop', checkoutToken, narration, ...money }
      }
      case 'topUp':
        return { productName: 'Payouts', ...money }
      case 'move':
        return { productName: 'Payouts', targetProductCode: request.code, ...money }
    }
  }
}

interface SomeReply {
  readonly entries?: readonly { readonly transactionId?: string }[]
  readonly transactionId?: string
}

const restOfCard = { cvvNumber: 123, expiryMonth: 12, expiryYear: 2030, countryCode: 'NG', authToken: '1111' }

function bankAccount(account: Account): object {
  const bankCode = account.country === 'NG' ? 234004 : 254001
  return { accountName: 'A Customer', accountNumber: accountNumber(account), bankCode }
}

const targets: Readonly<Record<Request['kind'], string>> = {
  checkout: '/mobile/checkout/request',
  pay: '/mobile/b2c/request',
  payBusiness: '/mobile/b2b/request',
  transfer: '/bank/transfer',
  chargeBank: '/bank/checkout/charge',
  chargeCard: '/card/checkout/charge',
  chargeAgain: '/card/checkout/charge',
  topUp: '/topup/stash',
  move: '/transfer/wallet',
}
