import assert from 'node:assert/strict'
import type { ModelStack } from '../model/modelStack.ts'
import type { ModelledWorld as Modelled } from '../model/runCommands.ts'
import { Application } from './application.ts'
import { assertReceived, assertTold, type Received } from './assertCallbacks.ts'
import { amountIn, assertConserved, givenBack, type Purse } from './assertConserved.ts'
import { assertQueues } from './assertQueues.ts'
import type { Command } from './commands.ts'
import { products } from './commands.ts'
import { numberOf } from './expected.ts'
import { Model } from './model.ts'
import { premium, receiveText } from './premium.ts'
import { readShown, readStatus, type Shown } from './shown.ts'
import { steerQueue } from './steerQueue.ts'

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>

/** What a world begins with; one subscriber of the premium product can pay one message. */
const opening = { account: 1_000_000_000, wallet: 10_000_000, stash: 100_000, airtime: 150_000 }

/** A world and its model. Each command is applied to both, and both must give the same results. */
export class ModelledWorld implements Modelled<Command> {
  readonly #stack: ModelStack
  readonly #name: string
  readonly #model = new Model()
  readonly #received: Received[] = []
  readonly #purse: Purse = { paidIn: 0, taken: 0, given: 0 }
  readonly #application: Application
  /** How many callbacks the purse knows of. */
  #counted = 0
  #shown: Shown | undefined

  private constructor(stack: ModelStack, name: string) {
    this.#stack = stack
    this.#name = name
    this.#application = new Application(stack, name, this.#model, this.#purse)
    stack.open(name, async (body, callback) => this.#receive(body, callback))
  }

  static async open(stack: ModelStack, name: string): Promise<ModelledWorld> {
    const world = new ModelledWorld(stack, name)
    const url = (callback: string): string => `http://127.0.0.1/${name}/${callback}`
    await world.#steer('PUT', '/africastalking/callback-urls', {
      deliveryReports: url('deliveryReport'),
      payments: url('paymentNotification'),
      airtimeStatus: url('airtimeStatus'),
      subscriptions: url('subscriptionNotification'),
      optOuts: url('optOutNotice'),
    })
    const { shortCode, subscription, onDemand } = premium
    await world.#steer('PUT', `/africastalking/short-codes/${shortCode}`, {
      keywords: [
        { keyword: subscription, kind: 'subscription' },
        { keyword: onDemand, kind: 'onDemand' },
      ],
    })
    await world.#run({ kind: 'setAccount', world: 0, currency: 'KES', amount: opening.account })
    await world.#run({ kind: 'setWallet', world: 0, wallet: opening.wallet, stash: opening.stash })
    await world.#run({ kind: 'setAirtime', world: 0, number: '0000', amount: opening.airtime })
    await world.#run({ kind: 'text', world: 0, from: '0000', text: premium.subscription, link: undefined })
    return world
  }

  async run(command: Command): Promise<boolean> {
    const isUntouched = await this.#run(command)
    await this.#steer('POST', '/clock/advance', { by: 'PT0S' })
    this.#model.advanceTo(this.#model.now)
    return isUntouched
  }

  async #run(command: Command): Promise<boolean> {
    switch (command.kind) {
      case 'send':
        return this.#application.send(command)
      case 'pay':
        return this.#application.pay(command)
      case 'sendAirtime':
        return this.#application.sendAirtime(command)
      case 'sendPremium':
        return this.#application.sendPremium(command)
      case 'text':
        return this.#text(command)
      case 'optOut':
        return this.#optOut(command)
      case 'liftOptOut':
        return this.#liftOptOut(command)
      case 'setAirtime':
        await this.#steer('PATCH', `/subscribers/${numberOf(command.number)}`, { airtime: command.amount / 10_000 })
        this.#model.subscribers.setAirtime(numberOf(command.number), command.amount)
        return true
      case 'repeatAirtime':
        return this.#repeatAirtime(command)
      case 'buyData':
        return this.#application.buyData(command)
      case 'refusedKey':
        return this.#refusedKey()
      case 'advance':
        return this.#advance(command.milliseconds)
      case 'setAccount':
        await this.#steer('PUT', '/africastalking/account', {
          currency: command.currency,
          balance: command.amount / 10_000,
        })
        this.#model.account = command
        return false
      case 'setWallet':
        return this.#setWallet(command)
      case 'permitAirtime':
        await this.#steer('PUT', '/africastalking/airtime', { isEnabled: command.isEnabled })
        this.#model.isAirtimeEnabled = command.isEnabled
        return true
      case 'validation':
        return this.#setValidation(command)
      case 'plan': {
        const { callback: operationId, action } = command
        await this.#steer('POST', '/callback-plans', { select: { operationId }, action }, 201)
        return true
      }
      case 'clearPlans':
        await this.#steer('DELETE', '/callback-plans', undefined, 204)
        return true
      default:
        return steerQueue((...request) => this.#steer(...request), this.#model, command)
    }
  }

  async #advance(milliseconds: number): Promise<boolean> {
    await this.#steer('POST', '/clock/advance', { by: `PT${milliseconds / 1_000}S` })
    this.#model.advanceTo(this.#model.now + milliseconds)
    return false
  }

  async #text(command: Of<'text'>): Promise<boolean> {
    const { from, text, link } = command
    const { shortCode, subscription } = premium
    const body = { from: numberOf(from), to: shortCode, text, ...(link !== undefined && { linkId: link }) }
    await this.#steer('POST', '/africastalking/messages', body, 201)
    const change = receiveText(this.#model, command)
    const about = `${numberOf(from)} ${shortCode} ${subscription}`
    if (change !== undefined) this.#model.tell('subscriptionNotification', about, change)
    return true
  }

  /** The provider tells of the first one. */
  async #optOut({ number, sender }: Of<'optOut'>): Promise<boolean> {
    const path = `/subscribers/${numberOf(number)}/opt-outs/africastalking/${sender}`
    await this.#steer('PUT', path, undefined)
    const isNew = this.#model.subscribers.optOut(numberOf(number), sender)
    if (isNew) this.#model.tell('optOutNotice', numberOf(number), '')
    return true
  }

  async #liftOptOut({ number, sender }: Of<'liftOptOut'>): Promise<boolean> {
    const path = `/subscribers/${numberOf(number)}/opt-outs/africastalking/${sender}`
    const isLifted = this.#model.subscribers.liftOptOut(numberOf(number), sender)
    await this.#steer('DELETE', path, undefined, isLifted ? 204 : 404)
    return true
  }

  async #repeatAirtime({ after }: Of<'repeatAirtime'>): Promise<boolean> {
    const { lastAirtime } = this.#application
    if (lastAirtime === undefined) return true
    const { at, command } = lastAirtime
    await this.#advance(Math.max(0, at + after - this.#model.now))
    await this.#application.sendAirtime({ ...command, key: undefined })
    return false
  }

  async #refusedKey(): Promise<boolean> {
    await this.#steer('PUT', '/africastalking/key-refusal', {})
    const body = { username: 'sandbox', productName: 'Payouts', recipients: [] }
    const { status } = await this.#stack.ask(this.#name, 'POST', '/mobile/b2c/request', body)
    assert.equal(status, 401)
    await this.#steer('DELETE', '/africastalking/key-refusal', undefined, 204)
    return true
  }

  async #setWallet({ wallet, stash }: Of<'setWallet'>): Promise<boolean> {
    await this.#steer('PUT', '/africastalking/wallets/KES', { wallet: wallet / 10_000, stash: stash / 10_000 })
    Object.assign(this.#model, { wallet, stash })
    Object.assign(this.#purse, { paidIn: wallet, taken: 0, given: 0 })
    return false
  }

  async #setValidation({ answer }: Of<'validation'>): Promise<boolean> {
    const airtimeValidation = answer === 'off' ? null : `http://127.0.0.1/${this.#name}/airtimeValidation`
    await this.#steer('PUT', '/africastalking/callback-urls', { airtimeValidation })
    this.#model.isAsked = answer !== 'off'
    if (answer !== 'off') this.#model.answer = answer
    return true
  }

  #receive(body: string, callback: string): { readonly status: number; readonly body?: string } {
    const { answer } = this.#model
    const isAsked = callback === 'airtimeValidation'
    const status = isAsked && answer === 'broken' ? 500 : 200
    this.#received.push({ body, status })
    return { status, ...(isAsked && { body: JSON.stringify({ status: answer }) }) }
  }

  async #steer(method: string, path: string, body: object | undefined, status = 200): Promise<string> {
    const reply = await this.#stack.steer(this.#name, method, path, body)
    assert.equal(reply.status, status, `${method} ${path}: ${reply.body}`)
    return reply.body
  }

  async check(isUntouched: boolean): Promise<void> {
    const before = this.#shown
    const shown = await readShown(this.#stack, this.#name)
    if (isUntouched) assert.equal(shown.text, before?.text)
    const records = this.#stack.callbacksOf(this.#name)
    this.#purse.given += givenBack(records.slice(this.#counted))
    if (shown.text === before?.text && records.length === this.#counted) return
    this.#shown = shown
    this.#counted = records.length
    const { account, wallet } = this.#model
    assert.deepEqual(shown.account, { currency: account.currency, balance: account.amount / 10_000 })
    assert.equal(amountIn(shown.wallet), wallet)
    assertQueues(shown.queues, products, this.#model)
    assertConserved(shown, this.#purse)
    assert.equal(records.length, this.#model.told.length, 'callbacks on record')
  }

  /** Lets all queues drain and everything end; then each item must be accounted for. */
  async finish(): Promise<void> {
    for (const product of products) {
      await this.run({ kind: 'setPause', world: 0, product, isPaused: false })
      await this.run({ kind: 'setRate', world: 0, product, perSecond: 10 })
    }
    await this.run({ kind: 'advance', world: 0, milliseconds: 2 * 86_400_000 })
    await this.check(false)
    for (const { id, place, product, status } of this.#model.items) {
      assert.match(place, /^(ended|lost)$/, `${id} is neither ended nor lost`)
      if (product === 'airtime' || product === 'mobileData')
        assert.equal(await readStatus(this.#stack, this.#name, id), status, id)
    }
    const records = this.#stack.callbacksOf(this.#name)
    assertTold(records, this.#model.told)
    assertReceived(records, this.#received)
    const { wallet, stash } = this.#model
    const books = await this.#steer('PUT', '/africastalking/wallets/KES', { wallet: wallet / 10_000 })
    assert.equal(JSON.parse(books).stash, stash / 10_000, 'what is in the stash')
    const { subscribers } = this.#model
    for (const number of subscribers.charged) {
      const { airtime } = JSON.parse(await this.#steer('GET', `/subscribers/${number}`, undefined))
      assert.equal(airtime, subscribers.airtimeOf(number) / 10_000, `the airtime of ${number}`)
    }
  }
}
