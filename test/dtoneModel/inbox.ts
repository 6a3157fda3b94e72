import assert from 'node:assert/strict'
import type { CallbackRecord } from '../../simulators/kernel/index.ts'
import type { ShownTransaction } from './shown.ts'

/** An application that is called back: asks at once whether it is so, and answers as it is told to. */
export class Inbox {
  /** The status of its answers. */
  status = 200
  readonly #read: (id: number) => Promise<string>
  readonly #received: { readonly body: string; readonly status: number }[] = []
  readonly #contradictions: unknown[] = []

  /** `read` gives the transaction with an id as `GET` shows it. */
  constructor(read: (id: number) => Promise<string>) {
    this.#read = read
  }

  /** No callback comes without its transaction, and none says other than what is so or, where it was reversed since, was so. */
  async receive(body: string): Promise<number> {
    const { status } = this
    this.#received.push({ body, status })
    try {
      const told: ShownTransaction = JSON.parse(body)
      const shown: ShownTransaction = JSON.parse(await this.#read(told.id))
      assert.deepEqual({ ...told, status: shown.status }, shown)
      const course = `${told.status.class.message} ${shown.status.class.message}`
      assert.match(course, /^(COMPLETED REVERSED|(\w+) \2)$/)
    } catch (error) {
      this.#contradictions.push(error)
    }
    return status
  }

  assertNoContradictions(): void {
    assert.deepEqual(this.#contradictions, [])
  }

  /** After a long time each callback has been taken, given up, or kept back by a plan; and came as often as is on record. */
  assertConcluded(records: readonly CallbackRecord[]): void {
    for (const { state, attempts, body, retry } of records) {
      const received = this.#received.filter((one) => one.body === body)
      assert.equal(received.length, attempts.filter(({ status }) => status !== undefined).length)
      if (state === 'delivered') assert.ok(received.some(({ status }) => status === 200))
      else if (state === 'failed') assert.ok(attempts.length >= retry.attempts)
      else assert.deepEqual([attempts.length, /^(dropped|held)$/.test(state)], [0, true])
    }
  }
}
