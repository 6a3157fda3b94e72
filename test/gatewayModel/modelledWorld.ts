import assert from 'node:assert/strict'
import type { Books, GatewayDefinition } from '../../gateway/index.ts'
import { openWorld, providerOperations, registerGateway, type TestWorld } from '../../testing/index.ts'
import { assertBatch } from './assertBatch.ts'
import { CardClients } from './cardClients.ts'
import { cardEffectsIn } from './cardEffects.ts'
import { brokenCardEnds, brokenCards, type CardSight, gains, readCardRecords } from './cardLaws.ts'
import { CheckoutPayers } from './checkoutPayers.ts'
import type { Command } from './command.ts'
import { contradicted } from './contradicted.ts'
import { CrashPlan } from './crashPlan.ts'
import { Customers } from './customers.ts'
import { effectsIn, tooManyMessages } from './effects.ts'
import { type GatewayProcess, startProcess } from './gatewayProcess.ts'
import { brokenEnds, brokenLaws } from './laws.ts'
import { assertNoCardNumbers } from './noCardNumbers.ts'
import { Payers } from './payers.ts'
import { readRecords } from './records.ts'
import { acknowledged, type Told, unheard } from './told.ts'
import { untilAnswered } from './untilAnswered.ts'
import { brokenWallets } from './walletLaws.ts'
import type { Yard } from './yard.ts'

/** The name is the same in each run, since ids are drawn from it. */
const name = 'model'

/** Where callbacks are sent. Nothing listens there: they are handed to the gateway that is alive. */
const publicUrl = 'http://127.0.0.1:2'

/** Who sends each callback. */
const services = {
  paymentNotification: 'africastalking',
  transactionUpdated: 'dtone',
  authorisationUpdated: 'acquirer',
} as const

export type Alter = (definition: GatewayDefinition) => GatewayDefinition

type Of<Kind extends Command['kind']> = Extract<Command, { readonly kind: Kind }>

/** A gateway, its clients and its providers in one world, to which commands are applied. */
export class GatewayWorld {
  readonly #yard: Yard
  readonly #world: TestWorld
  readonly #alter: Alter
  readonly #now: () => number
  readonly #crashes = new CrashPlan()
  readonly #payers: Payers
  readonly #customers: Customers
  readonly #cardClients: CardClients
  readonly #checkoutPayers: CheckoutPayers
  readonly #dead: GatewayProcess[] = []
  readonly #files: string[] = []
  readonly #errors: string[] = []
  /** What was sent to the gateway besides the callbacks of the providers. */
  readonly #lies: Told[] = []
  #process: GatewayProcess | undefined
  /** The database of the next gateway. */
  #next = ''
  #downFor = 0
  readonly #seen: Set<string>

  private constructor(yard: Yard, world: TestWorld, alter: Alter, seen: Set<string>) {
    this.#yard = yard
    this.#world = world
    this.#alter = alter
    this.#seen = seen
    this.#now = () => yard.simulators.clockOf(name).now()
    this.#payers = new Payers(yard.keys, this.#now, seen)
    this.#customers = new Customers(yard.customerIds, this.#now, seen)
    this.#cardClients = new CardClients(yard.keys, yard.control, name, seen)
    this.#checkoutPayers = new CheckoutPayers(yard.keys, yard.control, world, seen)
    this.#crashes.kill = () => this.#kill()
    yard.receiver.take = async ({ url, headers, body }) => {
      this.#crashes.pass('callback')
      const heard = await this.#process?.ask(new URL(url).pathname, { method: 'POST', headers, body })
      return heard === undefined
        ? { error: 'the gateway is down' }
        : { reply: { status: heard.status, headers: {}, body: heard.text } }
    }
  }

  /** @param seen collects what has happened. */
  static async open(yard: Yard, alter: Alter, seen: Set<string>): Promise<GatewayWorld> {
    const opened = new GatewayWorld(yard, await openWorld(yard.control, name), alter, seen)
    await opened.#start(yard.preparedFile())
    return opened
  }

  async #start(file: string): Promise<void> {
    this.#files.push(file)
    const lives = this.#dead.length
    const log = (line: string): void => void (lives === this.#dead.length && this.#errors.push(line))
    this.#process = await startProcess({
      ...{ simulators: this.#yard.simulators, world: name, file, publicUrl, log },
      ...{ seed: `life ${lives}`, crashes: this.#crashes, alter: this.#alter },
    })
    if (lives === 0) await registerGateway(this.#yard.control, { world: name }, this.#process.gateway)
  }

  #kill(): void {
    if (this.#process === undefined) return
    this.#seen.add('crash')
    const file = this.#yard.newFile()
    this.#process.kill(file)
    this.#dead.push(this.#process)
    this.#process = undefined
    this.#next = file
  }

  /** Applies a command, lets what follows at once happen, and checks all laws. */
  async run(command: Command): Promise<void> {
    await this.#apply(command)
    await this.#settle()
    await this.#check()
  }

  async #apply(command: Command): Promise<void> {
    switch (command.kind) {
      case 'fault': {
        const { operation: operationId, place, effect, times } = command
        await this.#world.faults.add({ select: { operationId, times }, place, effect })
        return
      }
      case 'cardFault': {
        const { operation: operationId, place, effect, times } = command
        const body = { select: { operationId, times }, place, effect }
        await this.#yard.control.perform('addFault', { path: { world: name }, body })
        return
      }
      case 'plan': {
        const { of: operationId, action, times } = command
        await this.#world.callbackPlans.add({ select: { service: services[operationId], operationId, times }, action })
        return
      }
      case 'contradict':
        return this.#contradict(command)
      case 'reverse':
        return this.#reverse(command)
      case 'calm':
        return this.#calm()
      case 'advance':
        return this.#advance(command.seconds)
      case 'crash':
        this.#downFor = command.seconds
        if (command.at === 'once') this.#kill()
        else this.#crashes.arm(command.at, command.nth)
        return
      case 'topUp':
      case 'walletTransfer':
      case 'walletPay':
        if (this.#process !== undefined) await this.#customers.run(command, this.#process)
        return
      case 'authoriseCard':
      case 'verifyCard':
      case 'captureCard':
      case 'repeatCard':
        if (this.#process !== undefined)
          await untilAnswered(this.#cardClients.run(command, this.#process), this.#process, this.#world)
        return
      case 'checkout':
      case 'payCheckout':
      case 'answerCheckout':
      case 'cancelCheckout':
        if (this.#process !== undefined)
          await untilAnswered(this.#checkoutPayers.run(command, this.#process), this.#process, this.#world)
        return
      case 'resend':
        await this.#advance(command.seconds)
        if (this.#process !== undefined) await this.#payers.run(command, this.#process)
        return
      default:
        if (this.#process !== undefined) await this.#payers.run(command, this.#process)
    }
  }

  /** Only about a payout that has ended: whoever is told a lie before the truth cannot know. */
  async #contradict({ effect: place, as }: Of<'contradict'>): Promise<void> {
    const effect = effectsIn(this.#yard, name)
      .filter(({ state }) => state === 'paid' || state === 'failed')
      .at(-1 - place)
    const database = this.#process?.database
    if (effect === undefined || database === undefined) return
    const payout = (await readRecords(database)).payouts.find(({ id }) => id === effect.payout)
    if (payout?.status !== 'Completed' && payout?.status !== 'Failed') return
    const operation = providerOperations.get(effect.provider === 'dtone' ? 'postTransactionAsync' : 'mobileB2C')
    const sent = await this.#world.callbacks({ service: effect.provider, about: effect.id })
    const last = sent.at(-1)
    if (operation === undefined || last === undefined) return
    const body = contradicted(last.body, operation.callback, as)
    if (body === undefined) return
    this.#seen.add('contradicted')
    const path = new URL(last.url).pathname
    const heard = await this.#process?.ask(path, {
      method: 'POST',
      headers: { 'content-type': last.contentType },
      body,
    })
    if (heard?.status === 200) this.#lies.push({ name: last.name, body })
  }

  async #reverse({ effect: place }: Of<'reverse'>): Promise<void> {
    const effect = effectsIn(this.#yard, name)
      .filter(({ provider, state }) => provider === 'dtone' && state === 'paid')
      .at(-1 - place)
    if (effect === undefined) return
    this.#seen.add('reversed')
    await this.#world.dtone.reverse(Number(effect.id))
  }

  async #calm(): Promise<void> {
    await this.#world.faults.clear()
    await this.#world.callbackPlans.clear()
    for (const { id, state } of await this.#world.callbacks()) if (state === 'held') await this.#world.replay(id)
  }

  async #advance(seconds: number): Promise<void> {
    await this.#world.advance(`PT${seconds}S`)
  }

  /** Lets happen what is due, and starts a gateway that has died after its time. */
  async #settle(): Promise<void> {
    await this.#advance(0)
    while (this.#process === undefined) {
      await this.#advance(this.#downFor)
      await this.#start(this.#next)
      await this.#advance(0)
    }
  }

  async #check(): Promise<void> {
    const process = this.#process
    assert.ok(process !== undefined)
    const records = await readRecords(process.database)
    const books = await process.gateway.books()
    const effects = effectsIn(this.#yard, name)
    const { wanted, listed, messages } = this.#payers
    const cards = await this.#cards(process.database, books)
    assert.deepEqual(brokenLaws({ ...records, books, effects, wanted, listed, gains: gains(cards) }), [])
    assert.deepEqual(brokenCards(cards), [])
    assert.deepEqual(await brokenWallets(process.database, this.#customers), [])
    assert.deepEqual(tooManyMessages(this.#yard, name, messages), [])
    assert.deepEqual(unheard(records, [...(await acknowledged(this.#world)), ...this.#lies]), [])
    assert.deepEqual(this.#errors, [], 'the gateway has logged no error')
    assert.deepEqual(this.#yard.reported, [], 'the simulators have reported no error')
    for (const { status } of records.payouts) this.#seen.add(status)
    for (const { id, client } of this.#payers.batches) {
      const headers = { authorization: `Bearer ${this.#yard.keys[client]}` }
      const heard = await process.ask(`/api/BulkDisbursement/${id}/status`, { headers })
      assertBatch(heard, records, id)
    }
  }

  async #cards(database: GatewayProcess['database'], books: Books): Promise<CardSight> {
    return {
      ...(await readCardRecords(database)),
      ...cardEffectsIn(this.#yard, name),
      ...{ books, clients: this.#cardClients, payers: this.#checkoutPayers, now: this.#now() },
    }
  }

  /** Ends all trouble, lets two days pass, and checks that everything has ended. */
  async finish(): Promise<void> {
    this.#crashes.disarm()
    await this.#settle()
    await this.#calm()
    // What is due soon is not left to the ends of challenges and holds.
    await this.#advance(120)
    await this.#settle()
    await this.#check()
    await this.#advance(48 * 3_600)
    await this.#settle()
    await this.#check()
    const process = this.#process
    assert.ok(process !== undefined)
    assert.deepEqual(brokenEnds(await readRecords(process.database)), [])
    assert.deepEqual(brokenCardEnds(await this.#cards(process.database, await process.gateway.books())), [])
    assertNoCardNumbers(this.#files.at(-1) ?? '')
  }

  /** Ends the gateways, and deletes their databases. */
  async close(): Promise<void> {
    this.#crashes.disarm()
    if (this.#process !== undefined) this.#dead.push(this.#process)
    this.#process = undefined
    await Promise.all(this.#dead.map((process) => process.ended()))
    for (const file of this.#files) this.#yard.remove(file)
    await this.#world.drop()
  }
}
