import assert from 'node:assert/strict'
import type { GatewayDefinition } from '../../gateway/index.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import { openWorld, providerOperations, registerGateway, type TestWorld } from '../../testing/index.ts'
import { assertBatch } from './assertBatch.ts'
import { type ClientRequest, KeyedRequests } from './clientRequests.ts'
import type { Command } from './commands.ts'
import { contradicted } from './contradicted.ts'
import { CrashPlan } from './crashPlan.ts'
import { effectsIn } from './effects.ts'
import { type GatewayProcess, startProcess } from './gatewayProcess.ts'
import { brokenEnds, brokenLaws } from './laws.ts'
import { readRecords } from './records.ts'
import { acknowledged, type Told, unheard } from './told.ts'
import { Wishes } from './wishes.ts'
import type { Yard } from './yard.ts'

/** The name is the same in each run, since ids are drawn from it. */
const name = 'model'

/** Where callbacks are sent. Nothing listens there: they are handed to the gateway that is alive. */
const publicUrl = 'http://127.0.0.1:2'

export type Alter = (definition: GatewayDefinition) => GatewayDefinition

type Of<Kind extends Command['kind']> = Extract<Command, { readonly kind: Kind }>

interface Batch {
  readonly client: number
  readonly id: string
  readonly itemIds: readonly string[]
}

/** A gateway, its clients and its providers in one world, to which commands are applied. */
export class GatewayWorld {
  readonly #yard: Yard
  readonly #world: TestWorld
  readonly #alter: Alter
  readonly #crashes = new CrashPlan()
  readonly #requests = new KeyedRequests()
  readonly #batches = new Map<string, Batch>()
  readonly #wishes = new Wishes()
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
      case 'submit':
        return this.#submit(command)
      case 'process':
      case 'retry':
        return this.#runBatch(command)
      case 'pay':
        return this.#pay(command)
      case 'repeat':
        return this.#repeat(command)
      case 'fault': {
        const { operation: operationId, place, effect, times } = command
        await this.#world.faults.add({ select: { operationId, times }, place, effect })
        return
      }
      case 'plan': {
        const { of: service, action, times } = command
        await this.#world.callbackPlans.add({ select: { service, times }, action })
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
    }
  }

  async #submit({ client, payees, key, isDoubled, isProcessed }: Of<'submit'>): Promise<void> {
    const items = this.#wishes.numbered(payees).map(({ number, amount }) => ({ destination: number, amount }))
    const body = { batchName: 'wages', items }
    await this.#send({ client, operation: 'submit', path: '/api/BulkDisbursement', body, key }, isDoubled)
    if (isProcessed) await this.#runBatch({ kind: 'process', batch: 0, key: undefined, isDoubled: false })
  }

  async #runBatch({ kind: operation, batch: place, key, isDoubled }: Of<'process' | 'retry'>): Promise<void> {
    const batch = [...this.#batches.values()].at(-1 - place)
    if (batch === undefined) return
    const { client, id: batchId, itemIds } = batch
    const path = `/api/BulkDisbursement/${batchId}/${operation}`
    const body = operation === 'process' ? undefined : { batchId, itemIds }
    await this.#send({ client, operation, path, body, key }, isDoubled)
  }

  async #pay({ client, payees, key, isDoubled }: Of<'pay'>): Promise<void> {
    const payments = this.#wishes.numbered(payees).map(({ number, amount }) => ({ phoneNumber: number, amount }))
    const request = { client, operation: 'pay', path: '/api/Payment/bulk-mobile', body: { payments }, key } as const
    if (!this.#requests.isReused(request))
      this.#wishes.add(
        payments.map(({ phoneNumber }) => phoneNumber),
        // Without a key, a request that is sent twice asks for two payments.
        isDoubled && key === undefined ? 2 : 1,
      )
    await this.#send(request, isDoubled)
  }

  async #repeat({ request: place }: Of<'repeat'>): Promise<void> {
    const request = this.#requests.all.at(place)
    if (request !== undefined) await this.#send(request, false)
  }

  async #send(request: ClientRequest, isDoubled: boolean): Promise<void> {
    const process = this.#process
    if (process === undefined) return
    const { client, path, body, key } = request
    const ask = () =>
      process.ask(path, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${this.#yard.keys[client]}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(key !== undefined && { 'idempotency-key': key }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
    const answers = await Promise.all(isDoubled ? [ask(), ask()] : [ask()])
    for (const heard of answers) {
      this.#seen.add(`${request.operation} ${heard?.status ?? 'died'}`)
      if (heard !== undefined) assert.ok(heard.status < 500, `${path} was answered with ${heard.status} ${heard.text}`)
      this.#requests.hear(request, heard, !isDoubled)
      if (request.operation === 'submit' && heard?.status === 201) this.#keepBatch(request, heard.text)
    }
  }

  #keepBatch({ client, body }: ClientRequest, text: string): void {
    const { batchId, itemIds } = JSON.parse(text)
    const known = this.#batches.get(batchId)
    assert.equal(known?.client ?? client, client, 'a batch belongs to one client')
    if (known !== undefined) return
    this.#batches.set(batchId, { client, id: batchId, itemIds })
    const items = isRecord(body) && Array.isArray(body['items']) ? body['items'] : []
    this.#wishes.add(items.map(({ destination }) => destination))
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
    assert.deepEqual(brokenLaws({ ...records, books, effects, wanted: this.#wishes.wanted }), [])
    assert.deepEqual(unheard(records, [...(await acknowledged(this.#world)), ...this.#lies]), [])
    assert.deepEqual(this.#errors, [], 'the gateway has logged no error')
    assert.deepEqual(this.#yard.reported, [], 'the simulators have reported no error')
    for (const { status } of records.payouts) this.#seen.add(status)
    for (const { id, client } of this.#batches.values()) {
      const headers = { authorization: `Bearer ${this.#yard.keys[client]}` }
      const heard = await process.ask(`/api/BulkDisbursement/${id}/status`, { headers })
      assertBatch(heard, records, id)
    }
  }

  /** Ends all trouble, lets two days pass, and checks that everything has ended. */
  async finish(): Promise<void> {
    this.#crashes.disarm()
    await this.#settle()
    await this.#calm()
    await this.#advance(48 * 3_600)
    await this.#settle()
    await this.#check()
    const process = this.#process
    assert.ok(process !== undefined)
    assert.deepEqual(brokenEnds(await readRecords(process.database)), [])
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
