import assert from 'node:assert/strict'
import { isRecord } from '../../specs/openapi/index.ts'
import { type ClientRequest, KeyedRequests } from './clientRequests.ts'
import { codedPayments, idOf } from './codedPayments.ts'
import type { Command } from './commands.ts'
import type { GatewayProcess } from './gatewayProcess.ts'
import { Wishes } from './wishes.ts'

type Of<Kind extends Command['kind']> = Extract<Command, { readonly kind: Kind }>

/** What clients do. */
type Doing = Of<'submit' | 'process' | 'retry' | 'pay' | 'transfer' | 'initiate' | 'authorize' | 'resend' | 'repeat'>

interface Batch {
  readonly client: number
  readonly id: string
  readonly itemIds: readonly string[]
}

/** The clients of a gateway: what they send, and what they remember of it. */
export class Payers {
  readonly #keys: readonly string[]
  readonly #seen: Set<string>
  readonly #requests = new KeyedRequests()
  readonly #batches = new Map<string, Batch>()
  readonly #wishes = new Wishes()
  /** The payments whose right code was entered. */
  readonly #authorized = new Set<string>()

  /** @param keys the API keys of the clients. @param seen collects what has happened. */
  constructor(keys: readonly string[], seen: Set<string>) {
    this.#keys = keys
    this.#seen = seen
  }

  get batches(): Iterable<Batch> {
    return this.#batches.values()
  }

  get wanted(): ReadonlyMap<string, number> {
    return this.#wishes.wanted
  }

  async run(command: Doing, process: GatewayProcess): Promise<void> {
    switch (command.kind) {
      case 'submit':
        return this.#submit(command, process)
      case 'process':
      case 'retry':
        return this.#runBatch(command, process)
      case 'pay':
        return this.#pay(command, process)
      case 'transfer':
        return this.#transfer(command, process)
      case 'initiate':
        return this.#initiate(command, process)
      case 'authorize':
        return this.#authorize(command, process)
      case 'resend':
        return this.#resend(command, process)
      case 'repeat':
        return this.#repeat(command, process)
    }
  }

  async #submit({ client, payees, key, isDoubled, isProcessed }: Of<'submit'>, process: GatewayProcess): Promise<void> {
    const items = this.#wishes.numbered(payees).map(({ number, amount }) => ({ destination: number, amount }))
    const body = { batchName: 'wages', items }
    await this.#send({ client, operation: 'submit', path: '/api/BulkDisbursement', body, key }, isDoubled, process)
    if (isProcessed) await this.#runBatch({ kind: 'process', batch: 0, key: undefined, isDoubled: false }, process)
  }

  async #runBatch(
    { kind: operation, batch: place, key, isDoubled }: Of<'process' | 'retry'>,
    process: GatewayProcess,
  ): Promise<void> {
    const batch = [...this.#batches.values()].at(-1 - place)
    if (batch === undefined) return
    const { client, id: batchId, itemIds } = batch
    const path = `/api/BulkDisbursement/${batchId}/${operation}`
    const body = operation === 'process' ? undefined : { batchId, itemIds }
    await this.#send({ client, operation, path, body, key }, isDoubled, process)
  }

  async #pay({ client, payees, key, isDoubled }: Of<'pay'>, process: GatewayProcess): Promise<void> {
    const payments = this.#wishes.numbered(payees).map(({ number, amount }) => ({ phoneNumber: number, amount }))
    const request = { client, operation: 'pay', path: '/api/Payment/bulk-mobile', body: { payments }, key } as const
    const wished = payments.map(({ phoneNumber }) => phoneNumber)
    await this.#sendWishes(request, wished, isDoubled, process)
  }

  async #transfer(
    { client, rail, suffix, amounts, key, isDoubled }: Of<'transfer'>,
    process: GatewayProcess,
  ): Promise<void> {
    const [{ number } = { number: '' }] = this.#wishes.numbered([{ rail, suffix, amount: 0, isTwin: false }])
    const destinationClientId = await idOf(process.database, 1 - client)
    const entries = amounts.map((amount) => ({ amount: amount / 100, narration: 'wages' }))
    const [way, receiver] = rail === 'bank' ? ['bank', { accountNumber: number }] : ['mobile', { phoneNumber: number }]
    const path = `/api/Payment/client-transfer/${way}`
    const request = {
      client,
      operation: 'transfer',
      path,
      body: { destinationClientId, ...receiver, entries },
      key,
    } as const
    const wished = amounts.map(() => number)
    await this.#sendWishes(request, wished, isDoubled, process)
  }

  async #sendWishes(
    request: ClientRequest,
    wished: readonly string[],
    isDoubled: boolean,
    process: GatewayProcess,
  ): Promise<void> {
    // Without a key, a request that is sent twice asks for two payments.
    const times = isDoubled && request.key === undefined ? 2 : 1
    if (!this.#requests.isReused(request)) this.#wishes.add(wished, times)
    await this.#send(request, isDoubled, process)
  }

  async #initiate({ client, payee, isDoubled }: Of<'initiate'>, process: GatewayProcess): Promise<void> {
    const [{ number, amount } = { number: '', amount: 0 }] = this.#wishes.numbered([payee])
    const body = { accountNumber: number, amount }
    const path = '/api/Payment/initiate'
    await this.#send({ client, operation: 'initiate', path, body, key: undefined }, isDoubled, process)
  }

  async #authorize({ payment: place, codes }: Of<'authorize'>, process: GatewayProcess): Promise<void> {
    const payment = (await codedPayments(process.database)).at(-1 - place)
    if (payment === undefined) return
    const { id: transactionId, client, receiver } = payment
    const entered = codes.map((code) => payment.codes[code])
    if (entered.includes(payment.codes.right) && !this.#authorized.has(transactionId)) {
      this.#authorized.add(transactionId)
      this.#wishes.add([receiver])
    }
    const path = '/api/Payment/authorize'
    await Promise.all(
      entered.map((otpCode) => {
        const body = { transactionId, otpCode }
        return this.#send({ client, operation: 'authorize', path, body, key: undefined }, false, process)
      }),
    )
  }

  async #resend({ payment: place, isDoubled }: Of<'resend'>, process: GatewayProcess): Promise<void> {
    const payment = (await codedPayments(process.database)).at(-1 - place)
    if (payment === undefined) return
    const { id: transactionId, client } = payment
    const path = '/api/Payment/resend-otp'
    await this.#send({ client, operation: 'resend', path, body: { transactionId }, key: undefined }, isDoubled, process)
  }

  async #repeat({ request: place }: Of<'repeat'>, process: GatewayProcess): Promise<void> {
    const request = this.#requests.all.at(place)
    if (request !== undefined) await this.#send(request, false, process)
  }

  async #send(request: ClientRequest, isDoubled: boolean, process: GatewayProcess): Promise<void> {
    const { client, path, body, key } = request
    const ask = () =>
      process.ask(path, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${this.#keys[client]}`,
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
}
