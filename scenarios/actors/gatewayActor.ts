import { createHash } from 'node:crypto'
import { type Answer, type CallbackName, callOver } from '../../testing/index.ts'
import type { Place } from '../stage/place.ts'
import type { Money } from '../vocabulary/values.ts'
import { bodyOf } from './callbackReceiver.ts'
import { endsSoon } from './endsSoon.ts'
import { type GatewayClient, newClient } from './gatewayClient.ts'
import { gatewayHere } from './gatewayHere.ts'
import { gatewayProcess } from './gatewayProcess.ts'
import { heldReplies } from './heldReplies.ts'
import type { NewClient, RunningGateway } from './runningGateway.ts'

/** Whoever sends requests to the gateway. */
export interface Sender {
  /** What a request says about who sends it, when it is sent. */
  credentials(): Readonly<Record<string, string>>
  /** Learns from the answer to a request to this path. */
  hear(path: string, answer: Answer): void
}

/** A request to the gateway. */
interface SentRequest {
  readonly sender: Sender
  readonly method: string
  readonly path: string
  readonly body?: object
  readonly headers: Readonly<Record<string, string>>
}

/** The gateway of a scenario, on the clock of its world, and its clients by name. */
export class GatewayActor {
  readonly #place: Place
  readonly #clients = new Map<string, GatewayClient>()
  #gateway: Promise<RunningGateway> | undefined
  #current = ''
  #bypassesBanks = false
  #hasSandbox = false
  #last: SentRequest | undefined
  #nextKey: string | undefined
  /** The status with which the last forged callback was answered. */
  answerToStranger: number | undefined
  readonly #clientSender: Sender = {
    credentials: () => ({ authorization: `Bearer ${this.client.key}` }),
    hear: (path, answer) => this.client.hear(path, answer),
  }
  /** The answers to requests, the newest last; undefined where none has come. */
  readonly #answers: { answer: Answer | undefined }[] = []

  constructor(place: Place) {
    this.#place = place
  }

  /** The gateway, which starts when it is first spoken of. */
  running(): Promise<RunningGateway> {
    this.#gateway ??= this.#start((place) =>
      gatewayHere(place, { hasSandbox: this.#hasSandbox, ...(this.#bypassesBanks && { bankRail: 'bypass' }) }),
    )
    return this.#gateway
  }

  /** Has it start so that it calls bank payouts paid. */
  bypassBanks(): void {
    this.#expectNone()
    this.#bypassesBanks = true
  }

  /** Has it start with a sandbox, which pays through a world of its own. */
  connectSandbox(): void {
    this.#expectNone()
    this.#hasSandbox = true
  }

  /** Starts it in a process of its own, with the client of its database. */
  async startAlone(): Promise<void> {
    this.#expectNone()
    const started = this.#start(gatewayProcess)
    this.#gateway = started
    this.enter('Demo client', (await started).apiKey)
  }

  /** Makes a client with a float. */
  async addClient(name: string, float: Money, settings: Partial<NewClient> = {}): Promise<void> {
    const gateway = await this.running()
    const reached = { phone: '+23276555100', email: 'developer@client.example' }
    const client = { id: idOf(name), name, allowsAirtime: true, float: minorUnits(float), ...reached, ...settings }
    this.enter(name, await gateway.addClient(client))
  }

  /** Has the sentences be about whoever holds this key, under a name. */
  enter(name: string, key: string): void {
    this.#clients.set(name, newClient(name, key))
    this.#current = name
  }

  /** The client that the sentences are about. */
  get client(): GatewayClient {
    return this.named(this.#current)
  }

  named(name: string): GatewayClient {
    const client = this.#clients.get(name)
    if (client === undefined) throw new Error(`There is no client "${name}" in this scenario.`)
    return client
  }

  /** Makes a client that is known the one that the sentences are about. */
  choose(name: string): void {
    this.#current = this.named(name).name
  }

  /** Gives the next request an idempotency key. */
  keyForNext(key: string): void {
    this.#nextKey = key
  }

  /** Sends a request of the client and waits for its answer, and until the gateway has no more to do. */
  send(method: string, path: string, body?: object): Promise<Answer> {
    return this.sendAs(this.#clientSender, method, path, body)
  }

  /** The same of somebody else. */
  sendAs(sender: Sender, method: string, path: string, body?: object): Promise<Answer> {
    const headers = method === 'POST' ? this.#takeKey() : {}
    this.#last = { sender, method, path, ...(body !== undefined && { body }), headers }
    return this.#sendLast()
  }

  /** Sends the last request once more, with its idempotency key if it had one. */
  async sendAgain(): Promise<void> {
    await this.#sendLast()
  }

  /** Sends a request whose answer may need time of the world. */
  async begin(method: string, path: string, body: object): Promise<void> {
    await this.untilHeld(() => this.send(method, path, body))
  }

  /** Waits for what is sent to the gateway and may need time of the world: until it has ended, or waits for the clock. */
  async untilHeld(send: () => Promise<unknown>): Promise<void> {
    const { idle } = await this.running()
    const before = await this.#heardByProviders()
    let isUnderWay = true
    const ended = send()
      .catch(() => undefined)
      .finally(() => {
        isUnderWay = false
      })
    while (isUnderWay && (await this.#heardByProviders()) === before) await idle()
    await idle()
    await endsSoon(ended, () => this.#place.world.clock())
  }

  /** The answer to the last request. Throws where none has come. */
  get answer(): Answer {
    const last = this.#answers.at(-1)?.answer
    if (last === undefined) throw new Error('The gateway has not answered yet.')
    return last
  }

  get isAnswered(): boolean {
    return this.#answers.at(-1)?.answer !== undefined
  }

  /** The answer to the request before the last one. */
  get answerBefore(): Answer | undefined {
    return this.#answers.at(-2)?.answer
  }

  /** Receives a callback that no provider has sent. `addressed`: the address that it goes to, made of the true one. */
  async receiveForged(
    name: CallbackName,
    addressed: (address: string) => string,
    members: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const { callbackUrls, idle } = await this.running()
    const url = addressed(callbackUrls[name])
    const { content, contentType } = bodyOf(name, members)
    const { status } = await this.#place.trace.around(
      {
        ...{ from: 'stranger', to: 'gateway', kind: 'callback', title: name },
        request: { method: 'POST', target: new URL(url).pathname, body: content },
      },
      () => callOver(url)('POST', '', content, { 'content-type': contentType }),
    )
    this.answerToStranger = status
    await idle()
  }

  async close(): Promise<void> {
    await (await this.#gateway)?.close()
  }

  #takeKey(): Record<string, string> {
    const key = this.#nextKey
    this.#nextKey = undefined
    return key === undefined ? {} : { 'Idempotency-Key': key }
  }

  /** How many requests have reached the providers, those whose answers are held by the clock too. */
  async #heardByProviders(): Promise<number> {
    const { world } = this.#place
    const held = await heldReplies(world)
    return (await world.journal()).length + held
  }

  async #sendLast(): Promise<Answer> {
    if (this.#last === undefined) throw new Error('Nobody has sent the gateway a request in this scenario.')
    const { sender, method, path, body, headers } = this.#last
    const exchange: { answer: Answer | undefined } = { answer: undefined }
    this.#answers.push(exchange)
    const { url, idle } = await this.running()
    const answer = await this.#place.trace.around(
      {
        ...{ from: 'client', to: 'gateway', kind: 'request', title: `${method} ${path}` },
        request: { method, target: path, body: body === undefined ? '' : tracedBody(body) },
      },
      async () => {
        exchange.answer = await callOver(url, sender.credentials())(method, path, body, headers)
        return exchange.answer
      },
    )
    sender.hear(path, answer)
    await idle()
    return answer
  }

  #expectNone(): void {
    if (this.#gateway !== undefined) throw new Error('The gateway runs already: say this before anything else of it.')
  }

  #start<Started extends RunningGateway>(start: (place: Place) => Promise<Started>): Promise<Started> {
    this.#place.trace.caller = 'gateway'
    return start(this.#place)
  }
}

/** Members of requests that reports do not show, as the document of the gateway says of them. */
const secret = new Set(['cardNumber', 'cvv'])

function tracedBody(body: object): string {
  return JSON.stringify(body, (name, value) => (secret.has(name) ? '[redacted]' : value))
}

/** The id that a client of this name has. */
export function idOf(name: string): string {
  const digest = createHash('sha256').update(name).digest('hex')
  return digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5')
}

/** Whole minor units, exactly. */
export function minorUnits({ amount, currency }: Money): number {
  const [whole = '0', fraction = ''] = amount.split('.')
  if (currency !== 'SLE' || fraction.length > 2)
    throw new Error(`The gateway counts in SLE with two decimals, not in ${amount} ${currency}.`)
  return Number(`${whole}${fraction.padEnd(2, '0')}`)
}
