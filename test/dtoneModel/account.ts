import assert from 'node:assert/strict'
import type { ModelStack } from '../model/modelStack.ts'
import type { Shown, ShownTransaction } from './shown.ts'

/** The view of a world through the API of DT One. */
export class Account {
  readonly #stack: ModelStack
  readonly #name: string
  readonly #ids = new Map<string, number>()
  #shown: Shown = { balances: [], transactions: [], text: '' }
  #refreshes = 0

  constructor(stack: ModelStack, name: string) {
    this.#stack = stack
    this.#name = name
  }

  get shown(): Shown {
    return this.#shown
  }

  /** The id of the transaction with an external id, if a list has shown it. Needed because replies can be lost. */
  idOf(externalId: string): number | undefined {
    return this.#ids.get(externalId)
  }

  /** The body of `GET` for a transaction. */
  async read(id: number): Promise<string> {
    return this.#get(`/v1/transactions/${id}`)
  }

  /** Reads the account again. `past` are external ids of transactions older than the 24 hours that lists cover. */
  async refresh(past: readonly string[]): Promise<Shown> {
    const balances = await this.#get('/v1/balances')
    const list = await this.#get('/v1/transactions?per_page=100')
    const old: string[] = []
    for (const externalId of past) old.push(await this.read(this.idOf(externalId) ?? 0))
    const text = [balances, ...old, list].join('\n')
    if (text === this.#shown.text) return this.#shown
    const listed: ShownTransaction[] = JSON.parse(list)
    for (const { id, external_id } of listed) this.#ids.set(external_id, id)
    const picked = listed[this.#refreshes++ % listed.length]
    if (picked !== undefined) await this.#assertAgreement(list, picked.id)
    const transactions: ShownTransaction[] = [...old.map((one) => JSON.parse(one)), ...listed]
    this.#shown = { balances: JSON.parse(balances), transactions, text }
    return this.#shown
  }

  /** Asserts that list and get agree about every transaction. */
  async checkEach(): Promise<void> {
    for (const { id } of this.#shown.transactions) await this.#assertAgreement(this.#shown.text, id)
  }

  async #assertAgreement(list: string, id: number): Promise<void> {
    assert.ok(list.includes(await this.read(id)), `the list and GET disagree about ${id}`)
  }

  async #get(target: string): Promise<string> {
    const { status, body } = await this.#stack.ask(this.#name, 'GET', target)
    assert.equal(status, 200, `${target}: ${body}`)
    return body
  }
}
