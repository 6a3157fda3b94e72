import assert from 'node:assert/strict'
import { duration } from '../../simulators/kernel/index.ts'
import type { ModelStack } from '../model/modelStack.ts'
import { Account } from './account.ts'
import { assertConserved } from './assertConserved.ts'
import { assertTransitions } from './assertTransitions.ts'
import { CallbackReceiver } from './callbackReceiver.ts'
import type { Command } from './commands.ts'
import { Exchanges } from './exchanges.ts'
import { Model } from './model.ts'
import type { Order } from './order.ts'
import { type ModelProduct, products } from './products.ts'

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>

const day = 86_400_000

/** A world and its model. Each command is applied to both, and both must give the same results. */
export class ModelledWorld {
  readonly #stack: ModelStack
  readonly #name: string
  readonly #model = new Model()
  readonly #exchanges = new Exchanges(this.#model)
  readonly #account: Account
  readonly #receiver: CallbackReceiver
  readonly #paidIn = new Map([...this.#model.balances].map(([unit, { available }]) => [unit, available]))
  /** External ids of orders with a callback URL. */
  readonly #calledBack = new Set<string>()

  constructor(stack: ModelStack, name: string) {
    this.#stack = stack
    this.#name = name
    this.#account = new Account(stack, name)
    this.#receiver = new CallbackReceiver((id) => this.#account.read(id))
    stack.open(name, async (body) => ({ status: await this.#receiver.receive(body) }))
  }

  /** Applies a command to the world and the model. True if the visible state of the account must not have changed. */
  async run(command: Command): Promise<boolean> {
    const isUntouched = await this.#run(command)
    await this.#steer('POST', '/clock/advance', { by: 'PT0S' }, 200)
    this.#exchanges.advanceTo(this.#model.now)
    this.#exchanges.compare()
    return isUntouched
  }

  async #run(command: Command): Promise<boolean> {
    switch (command.kind) {
      case 'create':
        return this.#create(command)
      case 'confirm':
        return this.#confirm(command)
      case 'cancel':
        return this.#cancel(command)
      case 'reverse':
        return this.#reverse(command)
      case 'settle':
        return this.#settle(command)
      case 'advance':
        return this.#advance(command)
      case 'setBalance':
        return this.#setBalance(command)
      case 'fault':
        return this.#fault(command)
      case 'plan':
        await this.#steer('POST', '/callback-plans', { action: command.action }, 201)
        return true
      case 'clearPlans':
        await this.#steer('DELETE', '/callback-plans', undefined, 204)
        return true
      case 'answerCallbacks':
        this.#receiver.status = command.status
        return true
      case 'settings':
        return this.#change(command)
      case 'outcome':
        return this.#outcome(command)
      case 'outage':
        return this.#outage(command)
      case 'clearOutcomes':
        return this.#clearOutcomes()
    }
  }

  #create({ externalId, product: index, suffix, autoConfirm, calledBack, sync }: Of<'create'>): boolean {
    const product = productAt(index)
    const asked = this.#stack.ask(this.#name, 'POST', `/v1/${sync ? 'sync' : 'async'}/transactions`, {
      external_id: externalId,
      product_id: product.id,
      auto_confirm: autoConfirm,
      ...product.request(suffix),
      ...(calledBack && { callback_url: `http://127.0.0.1/${this.#name}` }),
    })
    return this.#exchanges.begin(sync ? 'postTransactionSync' : 'postTransactionAsync', asked, () => {
      const created = this.#model.create({ externalId, product, suffix, autoConfirm })
      if (typeof created !== 'number' && calledBack && !sync) this.#calledBack.add(externalId)
      return created
    })
  }

  #confirm({ externalId, sync }: Of<'confirm'>): boolean {
    const { id, order } = this.#find(externalId)
    const asked = this.#stack.ask(this.#name, 'POST', `/v1/${sync ? 'sync' : 'async'}/transactions/${id}/confirm`)
    return this.#exchanges.begin(sync ? 'postTransactionConfirmSync' : 'postTransactionConfirmAsync', asked, () =>
      order === undefined ? 1_008_004 : this.#model.confirm(order),
    )
  }

  #cancel(command: Of<'cancel'>): boolean {
    const { id, order } = this.#find(command.externalId)
    const asked = this.#stack.ask(this.#name, 'POST', `/v1/transactions/${id}/cancel`)
    return this.#exchanges.begin('postTransactionCancel', asked, () =>
      order === undefined ? 1_008_004 : this.#model.cancel(order),
    )
  }

  async #reverse(command: Of<'reverse'>): Promise<boolean> {
    const { id, order } = this.#find(command.externalId)
    const reversed = order === undefined ? 404 : this.#model.reverse(order)
    const isRefused = typeof reversed === 'number'
    await this.#steer('POST', `/dtone/transactions/${id}/reverse`, undefined, isRefused ? reversed : 200)
    return isRefused
  }

  async #settle({ externalId, status }: Of<'settle'>): Promise<boolean> {
    const { id, order } = this.#find(externalId)
    const settled = order === undefined ? 404 : this.#model.settle(order, status)
    const isRefused = typeof settled === 'number'
    await this.#steer('POST', `/dtone/transactions/${id}/settle`, { status }, isRefused ? settled : 200)
    return isRefused
  }

  async #advance({ milliseconds }: Of<'advance'>): Promise<boolean> {
    await this.#steer('POST', '/clock/advance', { by: `PT${milliseconds / 1_000}S` }, 200)
    this.#exchanges.advanceTo(this.#model.now + milliseconds)
    return false
  }

  async #setBalance({ unit, cents, credit }: Of<'setBalance'>): Promise<boolean> {
    const { available, holding } = this.#model.balances.get(unit) ?? { available: 0, holding: 0 }
    await this.#steer('PUT', `/dtone/balances/${unit}`, { available: cents / 100, credit_limit: credit / 100 }, 200)
    this.#model.balances.set(unit, { available: cents, holding, credit })
    this.#paidIn.set(unit, (this.#paidIn.get(unit) ?? 0) + cents - available)
    return false
  }

  async #fault(fault: Of<'fault'>): Promise<boolean> {
    const select = { operationId: fault.operation, times: 1 }
    await this.#steer('POST', '/faults', { select, place: fault.place, effect: fault.effect }, 201)
    this.#exchanges.addFault(fault)
    return true
  }

  async #change({ cancelOnExpiry, otherSuffix }: Of<'settings'>): Promise<boolean> {
    await this.#steer('PATCH', '/dtone/settings', { cancelOnExpiry, otherSuffix }, 200)
    this.#model.cancelOnExpiry = cancelOnExpiry
    this.#model.outcomes.isStrict = otherSuffix === 'strict'
    return true
  }

  /** Sets the outcome of the next order that reaches the stage. */
  async #outcome({ kind: _, world: __, ...outcome }: Of<'outcome'>): Promise<boolean> {
    const { status, delay, reversedAfter } = outcome
    await this.#steer('POST', '/dtone/outcomes', { ...outcome, select: { times: 1 } }, 201)
    this.#model.outcomes.planned.push({
      at: status === 'REJECTED' && delay === undefined ? 'creation' : 'confirmation',
      end: {
        status,
        ...(delay !== undefined && { delay: duration(delay) }),
        ...(status === 'SUBMITTED' && { delay: Infinity }),
        ...(reversedAfter !== undefined && { reversedAfter: duration(reversedAfter) }),
      },
    })
    return true
  }

  async #outage({ product, as }: Of<'outage'>): Promise<boolean> {
    const { operator } = productAt(product)
    await this.#steer('POST', '/dtone/outages', { operator_id: operator, for: 'PT5M', as }, 201)
    this.#model.outcomes.outages.push({ operator, as, until: this.#model.now + 300_000 })
    return true
  }

  async #clearOutcomes(): Promise<boolean> {
    await this.#steer('DELETE', '/dtone/outcomes', undefined, 204)
    await this.#steer('DELETE', '/dtone/outages', undefined, 204)
    Object.assign(this.#model.outcomes, { planned: [], outages: [] })
    return true
  }

  #find(externalId: string): { id: number; order: Order | undefined } {
    const order = this.#model.orders.find((one) => one.externalId === externalId)
    return { id: this.#account.idOf(externalId) ?? 1, order }
  }

  async #steer(method: string, path: string, body: object | undefined, status: number): Promise<void> {
    const reply = await this.#stack.steer(this.#name, method, path, body)
    assert.equal(reply.status, status, `${method} ${path}: ${reply.body}`)
  }

  /** Compares the account with its previous state and with the model. */
  async check(isUntouched: boolean): Promise<void> {
    const { orders, balances, now } = this.#model
    const before = this.#account.shown
    const past = orders.filter(({ createdAt }) => createdAt < now - day).map(({ externalId }) => externalId)
    const shown = await this.#account.refresh(past)
    if (isUntouched) assert.equal(shown.text, before.text)
    if (shown === before) return
    assert.deepEqual(
      shown.balances.map(({ unit, available, holding, credit_limit }) => [unit, available, holding, credit_limit]),
      [...balances].map(([unit, { available, holding, credit }]) => [
        unit,
        available / 100,
        holding / 100,
        credit / 100,
      ]),
    )
    assert.deepEqual(
      shown.transactions.map(({ external_id, status }) => `${external_id} ${status.class.message}`),
      orders.map(({ externalId, status }) => `${externalId} ${status}`),
    )
    assertConserved(shown, this.#paidIn)
    assertTransitions(before, shown)
    this.#checkCallbacks()
  }

  /** Asserts that each notified status has a callback record, and that there are no others. */
  #checkCallbacks(): void {
    const notified = this.#model.orders.flatMap(({ externalId, notified }) =>
      this.#calledBack.has(externalId) ? notified : [],
    )
    assert.equal(this.#stack.callbacksOf(this.#name).length, notified.length, 'callbacks on record')
    this.#receiver.assertNoContradictions()
  }

  /** Advances until everything is final, and checks all of it. */
  async finish(): Promise<void> {
    await this.run({ kind: 'advance', world: 0, milliseconds: 7_200_000 })
    await this.check(false)
    assert.equal(this.#exchanges.underWay, 0)
    await this.#account.checkEach()
    this.#receiver.assertNoContradictions()
    this.#receiver.assertConcluded(this.#stack.callbacksOf(this.#name))
  }
}

function productAt(index: number): ModelProduct {
  const product = products[index]
  assert.ok(product !== undefined, `there is no product ${index}`)
  return product
}
