import assert from 'node:assert/strict'
import { signCustomerToken } from '../../gateway/access/customerTokens.ts'
import { KeyedRequests, type WalletRequest } from './clientRequests.ts'
import type { Command } from './command.ts'
import type { GatewayProcess, Heard } from './gatewayProcess.ts'
import { otpSecret } from './yard.ts'

type Of<Kind extends Command['kind']> = Extract<Command, { readonly kind: Kind }>

/** What customers do with their wallets. */
export type WalletCommand = Of<'topUp' | 'walletTransfer' | 'walletPay'>

/** An entry of a wallet as its owner was told of it. */
export interface ToldEntry {
  readonly id: string
  readonly customerId: string
  /** Minor units. */
  readonly amount: number
  readonly balanceAfter: number
}

/** Customers have places of their own among those who send requests with keys. */
const firstCustomer = 10

/** The owners of wallets: what they ask for, and what they are told. */
export class Customers {
  readonly #ids: readonly string[]
  readonly #now: () => number
  readonly #seen: Set<string>
  readonly #requests = new KeyedRequests<WalletRequest>()
  /** How often each movement may be made, by `movementName`. */
  readonly #wanted = new Map<string, number>()
  /** The requests with keys that may have moved money. */
  readonly #keyed = new Set<string>()
  readonly #references = new Set<string>()
  readonly #told = new Map<string, ToldEntry>()

  /** @param now the time in ms. @param seen collects what has happened. */
  constructor(ids: readonly string[], now: () => number, seen: Set<string>) {
    this.#ids = ids
    this.#now = now
    this.#seen = seen
  }

  get ids(): readonly string[] {
    return this.#ids
  }

  get wanted(): ReadonlyMap<string, number> {
    return this.#wanted
  }

  get told(): Iterable<ToldEntry> {
    return this.#told.values()
  }

  /** What bills customers want to pay, as `customer reference`. */
  get references(): ReadonlySet<string> {
    return this.#references
  }

  async run(command: WalletCommand, process: GatewayProcess): Promise<void> {
    const { kind: operation, key, isDoubled, amount: minor, customer: place } = command
    const own = this.#id(place)
    const [amount, description] = [minor / 100, 'wallet']
    const base = { client: firstCustomer + place, operation, key } as const
    if (command.kind === 'topUp') {
      const request = { ...base, path: '/api/CustomerWallet/topup', body: { amount, description } }
      return this.#ask(request, own, movementName('funding-wallets', `wallet:${own}`, minor), isDoubled, process)
    }
    if (command.kind === 'walletTransfer') {
      const recipientCustomerId = this.#id(place + command.to)
      const request = {
        ...{ ...base, path: '/api/CustomerWallet/transfer' },
        body: { recipientCustomerId, amount, description },
      }
      const name = movementName(`wallet:${own}`, `wallet:${recipientCustomerId}`, minor)
      return this.#ask(request, own, name, isDoubled, process)
    }
    const { reference: externalReference } = command
    this.#references.add(`${own} ${externalReference}`)
    const request = {
      ...{ ...base, path: '/api/CustomerWallet/pay' },
      body: { externalReference, amount, description },
    }
    return this.#ask(request, own, movementName(`wallet:${own}`, 'merchants', minor), isDoubled, process)
  }

  #id(place: number): string {
    return this.#ids[place % this.#ids.length] ?? ''
  }

  async #ask(
    request: WalletRequest,
    own: string,
    movement: string,
    isDoubled: boolean,
    process: GatewayProcess,
  ): Promise<void> {
    const times = this.#newWishes(request, isDoubled)
    this.#want(movement, times)
    const { token } = await signCustomerToken(otpSecret, own, this.#now())
    const send = () =>
      process.ask(request.path, {
        method: 'POST',
        headers: {
          ...{ authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          ...(request.key !== undefined && { 'idempotency-key': request.key }),
        },
        body: JSON.stringify(request.body),
      })
    const answers = await Promise.all(isDoubled ? [send(), send()] : [send()])
    for (const heard of answers) this.#hear(request, own, heard, !isDoubled)
    // What was refused has moved nothing: it is wanted no more, so that nothing else may be done in its place.
    const refused = answers.filter((heard) => heard !== undefined && heard.status >= 400).length
    if (request.key === undefined) this.#want(movement, -refused)
    else if (refused === answers.length && times > 0) {
      this.#want(movement, -times)
      this.#keyed.delete(textOf(request))
    }
  }

  /** How many movements a request may make that none before it has asked for. */
  #newWishes(request: WalletRequest, isDoubled: boolean): number {
    if (request.key === undefined) return isDoubled ? 2 : 1
    const text = textOf(request)
    if (this.#keyed.has(text)) return 0
    this.#keyed.add(text)
    return 1
  }

  #want(movement: string, times: number): void {
    this.#wanted.set(movement, (this.#wanted.get(movement) ?? 0) + times)
  }

  #hear(request: WalletRequest, customerId: string, heard: Heard | undefined, isAlone: boolean): void {
    this.#seen.add(`${request.operation} ${heard?.status ?? 'died'}`)
    this.#requests.hear(request, heard, isAlone)
    if (heard === undefined) return
    assert.ok([200, 409, 422].includes(heard.status), `${request.path} was answered ${heard.status} ${heard.text}`)
    if (heard.status !== 200) return
    const { entryId, debitEntryId, amount, balanceAfter } = JSON.parse(heard.text)
    const [id, minor] = [entryId ?? debitEntryId, (one: number) => Math.round(100 * one)]
    this.#told.set(id, { id, customerId, amount: minor(amount), balanceAfter: minor(balanceAfter) })
  }
}

/** What movements between accounts are compared by. */
export function movementName(from: string, to: string, amount: number): string {
  return `${amount} from ${from} to ${to}`
}

function textOf({ client, path, key, body }: WalletRequest): string {
  return JSON.stringify([client, path, key, body])
}
