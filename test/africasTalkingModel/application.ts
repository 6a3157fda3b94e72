import assert from 'node:assert/strict'
import type { WireReply } from '../../specs/openapi/index.ts'
import type { ModelStack } from '../model/modelStack.ts'
import { amountIn, type Purse } from './assertConserved.ts'
import type { Command } from './commands.ts'
import { type Expected, numberOf } from './expected.ts'
import type { Model } from './model.ts'
import { payOut } from './payOut.ts'
import { premium, sendPremium } from './premium.ts'
import { type AirtimeSends, buyData, send, sendAirtime } from './requests.ts'

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>

/** A request to the provider: its target, its body, and where its reply has the entries and their ids. */
interface Asked {
  readonly target: string
  readonly body: object | string
  readonly key?: string | undefined
  readonly list: string
  readonly id: string
}

/** The application of a world: sends requests, and compares each reply with that of the model. Each method tells whether nothing was accepted. */
export class Application {
  readonly #stack: ModelStack
  readonly #name: string
  readonly #model: Model
  readonly #purse: Purse
  readonly #sends: AirtimeSends = new Map()
  /** Replies that a used idempotency key gets again, by target and key. */
  readonly #replies = new Map<string, string>()
  #lastAirtime: { readonly at: number; readonly command: Of<'sendAirtime'> } | undefined

  constructor(stack: ModelStack, name: string, model: Model, purse: Purse) {
    this.#stack = stack
    this.#name = name
    this.#model = model
    this.#purse = purse
  }

  /** The airtime that was accepted last, and when it was. */
  get lastAirtime(): { readonly at: number; readonly command: Of<'sendAirtime'> } | undefined {
    return this.#lastAirtime
  }

  async send(command: Of<'send'>): Promise<boolean> {
    const { to, country, parts, enqueue } = command
    const numbers = to.map((subscriber) => numberOf(subscriber, country)).join(',')
    const message = 'a'.repeat(parts === 1 ? 160 : 161)
    const form = new URLSearchParams({ username: 'sandbox', to: numbers, message, enqueue: String(enqueue) })
    const asked = { target: '/version1/messaging', body: form.toString(), list: 'Recipients', id: 'messageId' }
    return this.#ask(asked, (ids) => send(this.#model, command, ids))
  }

  async sendPremium(command: Of<'sendPremium'>): Promise<boolean> {
    const { to, link, hours } = command
    const about = link === undefined ? { keyword: premium.subscription } : { linkId: link }
    const form = new URLSearchParams({
      ...{ username: 'sandbox', to: numberOf(to), message: 'hello', from: premium.shortCode, enqueue: '1' },
      ...{ bulkSMSMode: '0', retryDurationInHours: String(hours), ...about },
    })
    const asked = { target: '/version1/messaging', body: form.toString(), list: 'Recipients', id: 'messageId' }
    return this.#ask(asked, (ids) => sendPremium(this.#model, command, ids))
  }

  async pay(command: Of<'pay'>): Promise<boolean> {
    const { amount } = command
    const recipients = command.to.map((one) => ({ phoneNumber: numberOf(one), currencyCode: 'KES', amount }))
    const body = { username: 'sandbox', productName: 'Payouts', recipients }
    const asked = { target: '/mobile/b2c/request', body, list: 'entries', id: 'transactionId' }
    return this.#ask(asked, (ids) => payOut(this.#model, command, ids))
  }

  async sendAirtime(command: Of<'sendAirtime'>): Promise<boolean> {
    const { to, amount, hours: maxNumRetry, key } = command
    const recipients = to.map((one) => ({ phoneNumber: numberOf(one), amount }))
    const body = { username: 'sandbox', recipients, maxNumRetry }
    const asked = { target: '/version1/airtime/send', body, key, list: 'responses', id: 'requestId' }
    const isUntouched = await this.#ask(asked, (ids) => sendAirtime(this.#model, this.#sends, command, ids))
    if (!isUntouched) this.#lastAirtime = { at: this.#model.now, command }
    return isUntouched
  }

  async buyData(command: Of<'buyData'>): Promise<boolean> {
    const { to, quantity, validity, key } = command
    const recipients = to.map((one) => ({ phoneNumber: numberOf(one), quantity, unit: 'MB', validity }))
    const body = { username: 'sandbox', productName: 'Payouts', recipients }
    const asked = { target: '/mobile/data/request', body, key, list: 'entries', id: 'transactionId' }
    return this.#ask(asked, (ids) => buyData(this.#model, command, ids))
  }

  /** Sends a request and compares its reply with that of the model. True if nothing was accepted. */
  async #ask(asked: Asked, expectedOf: (ids: readonly string[]) => Expected): Promise<boolean> {
    const { target, body, key } = asked
    const headers = key === undefined ? {} : { 'idempotency-key': key }
    const reply = await this.#stack.ask(this.#name, 'POST', target, body, headers)
    const stored = this.#replies.get(`${target} ${key}`)
    if (stored !== undefined) {
      assert.equal(reply.body, stored, 'the reply to a used key')
      return true
    }
    const accepted = this.#compare(reply, asked, expectedOf)
    const isKept = key !== undefined && (accepted > 0 || target === '/mobile/data/request')
    if (isKept) this.#replies.set(`${target} ${key}`, reply.body)
    return accepted === 0
  }

  #compare(reply: WireReply, { list, id }: Asked, expectedOf: (ids: readonly string[]) => Expected): number {
    const parsed = JSON.parse(reply.body)
    const { [list]: entries, ...about } = parsed['SMSMessageData'] ?? parsed
    const ids: string[] = entries.map((entry: Readonly<Record<string, string>>) => entry[id])
    const accepted = ids.filter((one) => /^AT\w+_[0-9a-f]{32}$/.test(one))
    const known = new Set([...this.#model.items.map((item) => item.id), ...accepted])
    assert.equal(known.size, this.#model.items.length + accepted.length, 'an id is used twice')
    assert.deepEqual({ status: reply.status, about, entries }, expectedOf(ids))
    if (list === 'entries')
      for (const { value } of entries) if (value !== undefined) this.#purse.taken += amountIn(value)
    return accepted.length
  }
}
