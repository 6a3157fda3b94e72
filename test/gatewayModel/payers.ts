import assert from 'node:assert/strict'
import { blockReceiver } from '../../gateway/operator/blocklist.ts'
import { seededRandom } from '../../gateway/runtime/random.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import { assertOwn } from './assertOwn.ts'
import { type ClientRequest, isUnanswered, KeyedRequests } from './clientRequests.ts'
import { type CodedPayment, codedPayments } from './codedPayments.ts'
import type { Command } from './command.ts'
import type { GatewayProcess, Heard } from './gatewayProcess.ts'
import { readRecords } from './records.ts'
import { type Wish, Wishes } from './wishes.ts'
import { clients } from './yard.ts'

type Of<Kind extends Command['kind']> = Extract<Command, { readonly kind: Kind }>

/** What clients and their operator do. */
type Doing = Of<
  | ('submit' | 'process' | 'retry' | 'pay' | 'transfer' | 'initiate' | 'authorize' | 'resend' | 'repeat')
  | ('sms' | 'list' | 'block')
>

/** So many wrong codes end a payment. @see docs/gateway.md#payments-with-a-one-time-password */
const mostTries = 5

interface Batch {
  readonly client: number
  readonly id: string
  readonly itemIds: readonly string[]
}

/** The clients of a gateway: what they send, and what they remember of it. */
export class Payers {
  readonly #keys: readonly string[]
  readonly #seen: Set<string>
  readonly #requests = new KeyedRequests<ClientRequest>()
  readonly #batches = new Map<string, Batch>()
  readonly #wishes = new Wishes()
  /** The payments whose right code was entered in time. */
  readonly #authorized = new Set<string>()
  /** How many wrong codes of each payment were certainly counted. */
  readonly #wrong = new Map<string, number>()
  /** How often each message is to be sent to each number. */
  readonly #messages = new Map<string, number>()
  readonly #listed = new Map<string, ReadonlyMap<string, string>>()
  readonly #now: () => number

  /** @param keys the API keys of the clients. @param now the time in ms. @param seen collects what has happened. */
  constructor(keys: readonly string[], now: () => number, seen: Set<string>) {
    this.#keys = keys
    this.#now = now
    this.#seen = seen
  }

  get batches(): Iterable<Batch> {
    return this.#batches.values()
  }

  get wanted(): ReadonlyMap<string, number> {
    return this.#wishes.wanted
  }

  /** How often each message is to be sent at most, by its text and number. */
  get messages(): ReadonlyMap<string, number> {
    return this.#messages
  }

  /** The receivers on the blocklist, with the status of each payout to them at that moment. */
  get listed(): ReadonlyMap<string, ReadonlyMap<string, string>> {
    return this.#listed
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
      case 'sms':
        return this.#sms(command, process)
      case 'list':
        return assertOwn(process, command.client, command.of, this.#keys[command.client] ?? '')
      case 'block':
        return this.#block(command, process)
      case 'repeat':
        return this.#repeat(command, process)
    }
  }

  async #submit({ client, payees, key, isDoubled, isProcessed }: Of<'submit'>, process: GatewayProcess): Promise<void> {
    const items = this.#wishes
      .numbered(payees)
      .map(({ number, amount }) => ({ destination: number, amount: amount / 100 }))
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
    const wished = this.#wishes.numbered(payees)
    const payments = wished.map(({ number, amount }) => ({ phoneNumber: number, amount: amount / 100 }))
    const request = { client, operation: 'pay', path: '/api/Payment/bulk-mobile', body: { payments }, key } as const
    await this.#sendWishes(request, wished, isDoubled, process)
  }

  async #transfer(
    { client, rail, suffix, amounts, key, isDoubled }: Of<'transfer'>,
    process: GatewayProcess,
  ): Promise<void> {
    const [{ number } = { number: '' }] = this.#wishes.numbered([{ rail, suffix, amount: 0, isTwin: false }])
    const destinationClientId = clients[1 - client]?.id
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
    const wished = amounts.map((amount) => ({ number, amount }))
    await this.#sendWishes(request, wished, isDoubled, process)
  }

  async #sendWishes(
    request: ClientRequest,
    wished: readonly Wish[],
    isDoubled: boolean,
    process: GatewayProcess,
  ): Promise<void> {
    // Without a key, a request that is sent twice asks for two payments.
    const times = isDoubled && request.key === undefined ? 2 : 1
    if (!this.#requests.isReused(request)) this.#wishes.add(request.client, wished, times)
    await this.#send(request, isDoubled, process)
  }

  async #initiate({ client, payee, isDoubled }: Of<'initiate'>, process: GatewayProcess): Promise<void> {
    const [{ number, amount } = { number: '', amount: 0 }] = this.#wishes.numbered([payee])
    const body = { accountNumber: number, amount: amount / 100 }
    const path = '/api/Payment/initiate'
    await this.#send({ client, operation: 'initiate', path, body, key: undefined }, isDoubled, process)
  }

  async #authorize({ payment: place, codes }: Of<'authorize'>, process: GatewayProcess): Promise<void> {
    const payment = (await codedPayments(process.database)).at(-1 - place)
    if (payment === undefined) return
    const { id: transactionId, client } = payment
    const entered = codes.map((code) => payment.codes[code])
    if (entered.includes(payment.codes.right)) this.#authorizeInTime(payment)
    const path = '/api/Payment/authorize'
    const left = await Promise.all(
      entered.map(async (otpCode) => {
        const body = { transactionId, otpCode }
        const request = { client, operation: 'authorize', path, body, key: undefined } as const
        const [heard] = await this.#send(request, false, process)
        return otpCode === payment.codes.right ? undefined : triesLeft(heard)
      }),
    )
    this.#countWrong(
      transactionId,
      left.filter((one) => one !== undefined),
    )
  }

  /** @param left how many more tries the replies to wrong codes promise. */
  #countWrong(id: string, left: readonly number[]): void {
    if (left.length === 0) return
    const wrong = (this.#wrong.get(id) ?? 0) + left.length
    this.#wrong.set(id, wrong)
    assert.ok(Math.min(...left) <= Math.max(0, mostTries - wrong), `${wrong} wrong codes leave ${left.join()} tries`)
  }

  /** Wants a payment once whose right code is entered before it expires, and after few wrong ones. */
  #authorizeInTime({ id, client, receiver, amount, expiresAt }: CodedPayment): void {
    const isOver = this.#now() >= expiresAt || (this.#wrong.get(id) ?? 0) >= mostTries
    if (isOver || this.#authorized.has(id)) return
    this.#authorized.add(id)
    this.#wishes.add(client, [{ number: receiver, amount }])
  }

  async #resend({ payment: place, isDoubled }: Of<'resend'>, process: GatewayProcess): Promise<void> {
    const payment = (await codedPayments(process.database)).at(-1 - place)
    if (payment === undefined) return
    const { id: transactionId, client } = payment
    const path = '/api/Payment/resend-otp'
    await this.#send({ client, operation: 'resend', path, body: { transactionId }, key: undefined }, isDoubled, process)
  }

  async #sms({ client, receivers, key, isDoubled }: Of<'sms'>, process: GatewayProcess): Promise<void> {
    const message = `News ${this.#messages.size}`
    const phoneNumbers = Array.from({ length: receivers }, (_, at) => `+2327688800${at}`)
    const body = { phoneNumbers, message }
    const request = { client, operation: 'sms', path: '/api/Sms/send-bulk', body, key } as const
    const times = isDoubled && key === undefined ? 2 : 1
    if (!this.#requests.isReused(request))
      for (const number of phoneNumbers) this.#messages.set(`${message} to ${number}`, times)
    await this.#send(request, isDoubled, process)
  }

  /** The operator lists the receiver. Payouts to it that are under way already go on; those that wait for a code do not. */
  async #block({ number: place }: Of<'block'>, { database }: GatewayProcess): Promise<void> {
    const destination = this.#wishes.numbers.at(-1 - place)
    if (destination === undefined || this.#listed.has(destination)) return
    const { payouts } = await readRecords(database)
    const own = payouts.filter(({ receiver }) => receiver === destination)
    const before = new Map(own.map(({ id, status }) => [id, status]))
    await database
      .transaction()
      .execute((transaction) =>
        blockReceiver(
          { transaction, now: this.#now(), random: seededRandom(destination) },
          { destination, actor: 'operator', reason: 'a court order' },
        ),
      )
    this.#listed.set(destination, before)
  }

  async #repeat({ request: place }: Of<'repeat'>, process: GatewayProcess): Promise<void> {
    const request = this.#requests.all.at(place)
    if (request !== undefined) await this.#send(request, false, process)
  }

  async #send(
    request: ClientRequest,
    isDoubled: boolean,
    process: GatewayProcess,
  ): Promise<readonly (Heard | undefined)[]> {
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
      if (heard !== undefined && !isUnanswered(request, heard))
        assert.ok(heard.status < 500, `${path} was answered with ${heard.status} ${heard.text}`)
      this.#requests.hear(request, heard, !isDoubled)
      if (request.operation === 'submit' && heard?.status === 201) this.#keepBatch(request, heard.text)
    }
    return answers
  }

  #keepBatch({ client, body }: ClientRequest, text: string): void {
    const { batchId, itemIds } = JSON.parse(text)
    const known = this.#batches.get(batchId)
    assert.equal(known?.client ?? client, client, 'a batch belongs to one client')
    if (known !== undefined) return
    this.#batches.set(batchId, { client, id: batchId, itemIds })
    const items = isRecord(body) && Array.isArray(body['items']) ? body['items'] : []
    this.#wishes.add(
      client,
      items.map(({ destination, amount }) => ({ number: destination, amount: Math.round(amount * 100) })),
    )
  }
}

/** How many more tries the reply to a wrong code promises; undefined where the code was not counted for certain. */
function triesLeft(heard: Heard | undefined): number | undefined {
  if (heard?.text.includes('"otp_locked"')) return 0
  return heard?.text.includes('"otp_wrong"') ? JSON.parse(heard.text).attemptsLeft : undefined
}
