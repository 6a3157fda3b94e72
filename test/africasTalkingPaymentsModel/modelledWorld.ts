import assert from 'node:assert/strict'
import { assertQueues } from '../africasTalkingModel/assertQueues.ts'
import { numberOf } from '../africasTalkingModel/expected.ts'
import { steerQueue } from '../africasTalkingModel/steerQueue.ts'
import { ForkedWorlds } from '../model/forkedWorlds.ts'
import type { ModelStack } from '../model/modelStack.ts'
import type { ModelledWorld as Modelled } from '../model/runCommands.ts'
import { Application } from './application.ts'
import { assertFound, assertListed } from './assertListed.ts'
import { assertNotified, assertReceived } from './assertNotified.ts'
import { Books } from './books.ts'
import { type Loss, receiverStatus } from './callbacks.ts'
import { type Command, products } from './commands.ts'
import { currencies, fees } from './payment.ts'
import { PaymentsModel } from './paymentsModel.ts'
import { query, readShown, type Shown, type ShownPayment } from './shown.ts'

interface List {
  readonly responses: readonly ShownPayment[]
}

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>

const opening = { wallet: 10_000_000, stash: 10_000_000 }

/** A world and its model. Each command is applied to both, and both must give the same results. */
export class PaymentsWorld implements Modelled<Command> {
  readonly #stack: ModelStack
  /** The name of the first of the worlds that were forked from one another. Receivers know it. */
  readonly #origin: string
  readonly #model = new PaymentsModel()
  readonly #books = new Books()
  readonly #application: Application
  readonly #received: string[] = []
  /** What has happened, for those who want to know whether the commands reach everything. */
  readonly #seen: Set<string>
  readonly #forks: ForkedWorlds
  #state = ''
  #shown: Shown | undefined

  private constructor(stack: ModelStack, name: string, seen: Set<string>) {
    this.#stack = stack
    this.#origin = name
    this.#forks = new ForkedWorlds(stack, name)
    this.#seen = seen
    this.#application = new Application(stack, this.#model)
    stack.open(name, async (body, callback) => this.#receive(body, callback))
  }

  static async open(stack: ModelStack, name: string, seen: Set<string>): Promise<PaymentsWorld> {
    const world = new PaymentsWorld(stack, name, seen)
    for (const currency of currencies) await world.#setWallet({ kind: 'setWallet', world: 0, currency, ...opening })
    await world.#setUrls({ payments: world.#url('payments') })
    return world
  }

  async run(command: Command): Promise<boolean> {
    const isUntouched = await this.#run(command)
    await this.#steer('POST', '/clock/advance', { by: 'PT0S' })
    this.#model.advanceTo(this.#model.now)
    return isUntouched
  }

  async #run(command: Command): Promise<boolean> {
    const model = this.#model
    switch (command.kind) {
      case 'answer':
        return this.#answer(command)
      case 'validate':
        for (const otp of command.otps) await this.#application.validate(this.#forks.current, { ...command, otp })
        return false
      case 'payIn':
        return this.#payIn(command)
      case 'setWallet':
        return this.#setWallet(command)
      case 'setPurse':
        return this.#setPurse(command)
      case 'setPhone': {
        const number = numberOf(command.of)
        await this.#steer('PATCH', `/subscribers/${number}`, { isPhoneOn: command.isOn })
        if (command.isOn) model.off.delete(number)
        else model.off.add(number)
        return false
      }
      case 'setLife':
        await this.#steer('PATCH', '/africastalking/settings', { checkoutLife: `PT${command.seconds}S` })
        model.checkoutLife = command.seconds * 1_000
        return false
      case 'setValidation': {
        const { of, answer } = command
        await this.#setUrls({ [`${of}Validation`]: answer === 'off' ? null : this.#url(`${of}Validation`) })
        model.validations[of].isAsked = answer !== 'off'
        if (answer !== 'off') model.validations[of].answer = answer
        return false
      }
      case 'setReceiver':
        model.callbacks.receiver = command.receiver
        return true
      case 'setUrl':
        await this.#setUrls({ payments: command.isSet ? this.#url('payments') : null })
        model.callbacks.hasUrl = command.isSet
        return false
      case 'setLoss':
        return this.#setLoss(command.loss)
      case 'advance':
        await this.#steer('POST', '/clock/advance', { by: `PT${command.milliseconds / 1_000}S` })
        model.advanceTo(model.now + command.milliseconds)
        return false
      case 'fork':
        return this.#fork(command)
      case 'list':
        return this.#list(command)
      case 'setRate':
      case 'setPause':
      case 'delayOutcomes':
      case 'stall':
      case 'lose':
        return steerQueue((...request) => this.#steer(...request), model, command)
      default:
        return this.#application.send(this.#forks.current, command)
    }
  }

  async #answer({ prompt: place, entered }: Of<'answer'>): Promise<boolean> {
    const prompt = this.#model.prompts[place]
    const isOff = prompt !== undefined && this.#model.off.has(prompt.payment.source)
    const status = prompt === undefined ? 404 : !prompt.isPending || isOff ? 409 : 200
    const pin = /^\d+$/.test(entered) ? { pin: entered } : {}
    await this.#steer('POST', `/prompts/${place + 1}/answer`, { accept: entered !== 'no', ...pin }, status)
    if (status !== 200 || prompt === undefined) return true
    prompt.isPending = false
    const { payment } = prompt
    if (entered === 'no') this.#model.end(payment, 'The user has declined the request.')
    else if (entered === '9999') this.#model.end(payment, 'The user has entered a wrong PIN.')
    else if (this.#model.purses.take(payment.source, payment.value.amount)) this.#model.end(payment, undefined)
    else this.#model.end(payment, 'The user has insufficient funds.')
    return false
  }

  async #payIn({ from, amount }: Of<'payIn'>): Promise<boolean> {
    const model = this.#model
    const source = numberOf(from)
    const value = { currency: 'KES', amount: Math.round(amount * 10_000) } as const
    const isPaid = !model.off.has(source) && model.purses.take(source, value.amount)
    const body = { number: source, product: 'Shop', amount, account: '4711' }
    const reply = await this.#steer('POST', '/africastalking/c2b-payments', body, isPaid ? 201 : 409)
    if (!isPaid) return true
    const order = { id: JSON.parse(reply).transactionId, category: 'MobileC2B', status: 'Queued' } as const
    const payment = model.store({ ...order, source, destination: 'PaymentWallet', value, fee: fees.KES })
    model.validate(payment, 'c2b', () => model.end(payment, undefined))
    return false
  }

  async #setWallet({ currency, wallet, stash }: Of<'setWallet'>): Promise<boolean> {
    const path = `/africastalking/wallets/${currency}`
    await this.#steer('PUT', path, { wallet: wallet / 10_000, stash: stash / 10_000 })
    Object.assign(this.#model.wallets[currency], { wallet, stash })
    this.#books.setWallet(currency, wallet, stash, this.#shown)
    return false
  }

  async #setPurse({ of, amount }: Of<'setPurse'>): Promise<boolean> {
    const number = numberOf(of)
    await this.#steer('PATCH', `/subscribers/${number}`, { mobileMoney: amount / 10_000 })
    this.#model.purses.set(number, amount)
    if (this.#shown !== undefined) this.#books.setPurse(number, amount, this.#shown)
    return false
  }

  async #setLoss(loss: Loss): Promise<boolean> {
    await this.#steer('DELETE', '/callback-plans', undefined, 204)
    this.#model.callbacks.loss = loss
    if (loss === 'nothing') return true
    const kind = loss === 'oneAnswer' ? 'dropAnswer' : 'drop'
    const attempts = { twoAttempts: { attempts: 2 }, oneAnswer: { attempts: 1 }, everything: {} }[loss]
    const select = { operationId: 'paymentNotification' }
    await this.#steer('POST', '/callback-plans', { select, action: { kind, ...attempts } }, 201)
    return true
  }

  async #fork({ isFollowed }: Of<'fork'>): Promise<boolean> {
    await this.#forks.fork(isFollowed)
    this.#seen.add(isFollowed ? 'fork followed' : 'fork left')
    return true
  }

  async #list({ product, page, count, status, isPost }: Of<'list'>): Promise<boolean> {
    const filter = status === undefined ? '' : `&status=${status}`
    const target = `transaction/fetch?username=sandbox&productName=${product}&pageNumber=${page}&count=${count}${filter}`
    const { responses } = await query<List>(this.#stack, this.#forks.current, target, isPost)
    const expected = this.#model.payments
      .filter((one) => one.product === product && (status === undefined || one.status === status))
      .slice((page - 1) * count, page * count)
    assert.deepEqual(
      idsOf(responses),
      expected.map(({ id }) => id),
    )
    return true
  }

  #receive(body: string, callback: string): { readonly status: number; readonly body?: string } | undefined {
    this.#received.push(body)
    const { callbacks, validations } = this.#model
    if (callback === 'payments') {
      const status = receiverStatus[callbacks.receiver]
      return status === undefined ? undefined : { status }
    }
    const { answer } = validations[callback === 'b2cValidation' ? 'b2c' : 'c2b']
    return { status: answer === 'broken' ? 500 : 200, body: JSON.stringify({ status: answer }) }
  }

  async #setUrls(urls: object): Promise<void> {
    await this.#steer('PUT', '/africastalking/callback-urls', urls)
  }

  #url(callback: string): string {
    return `http://127.0.0.1/${this.#origin}/${callback}`
  }

  async #steer(method: string, path: string, body: object | undefined, status = 200): Promise<string> {
    const reply = await this.#stack.steer(this.#forks.current, method, path, body)
    assert.equal(reply.status, status, `${method} ${path}: ${reply.body}`)
    return reply.body
  }

  async check(isUntouched: boolean): Promise<void> {
    const records = this.#stack.callbacksOf(this.#forks.current)
    const state = `${this.#stack.stateOf(this.#forks.current)} ${records.length}`
    if (isUntouched) assert.equal(state, this.#state)
    if (state === this.#state) return
    this.#state = state
    const shown = await readShown(this.#stack, this.#forks.current)
    this.#shown = shown
    this.#books.assertConserved(shown)
    assertListed(shown, this.#model)
    assert.deepEqual(shown.wallets.KES, { currency: 'KES', ...this.#model.wallets.KES })
    assert.deepEqual(shown.wallets.NGN, { currency: 'NGN', ...this.#model.wallets.NGN })
    assertQueues(shown.queues, products, this.#model)
    for (const [number, amount] of shown.purses) assert.equal(amount, this.#model.purses.of(number), number)
    assert.equal(records.length, this.#model.callbacks.told.length, 'callbacks on record')
  }

  /** Lets all queues drain and everything end; then each payment must have ended and been told of, or be lost on demand. */
  async finish(): Promise<void> {
    for (const product of products) {
      await this.run({ kind: 'setPause', world: 0, product, isPaused: false })
      await this.run({ kind: 'setRate', world: 0, product, perSecond: 10 })
    }
    await this.run({ kind: 'setReceiver', world: 0, receiver: 'takes' })
    await this.run({ kind: 'advance', world: 0, milliseconds: 3_600_000 })
    await this.check(false)
    const { payments, callbacks } = this.#model
    for (const payment of payments) {
      const { data } = await query<{ readonly data: ShownPayment }>(
        this.#stack,
        this.#forks.current,
        `transaction/find?username=sandbox&transactionId=${payment.id}`,
      )
      assertFound(data, payment)
      assert.ok(payment.isLost || payment.endedAt !== undefined, `${payment.id} is neither ended nor lost`)
      this.#seen.add(
        `${payment.category} ${payment.isLost ? 'lost' : payment.status === 'Failed' ? payment.description : 'Success'}`,
      )
    }
    const records = this.#stack.callbacksOf(this.#forks.current)
    assertNotified(records, callbacks.told)
    assertReceived(records, callbacks.told, this.#received)
    for (const { name, state } of callbacks.told) this.#seen.add(`${name} ${state}`)
    if (this.#application.replayed > 0) this.#seen.add('replayed')
    await this.#forks.end()
  }
}

function idsOf(payments: readonly ShownPayment[]): string[] {
  return payments.map(({ transactionId }) => transactionId)
}
