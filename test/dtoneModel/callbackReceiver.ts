import assert from 'node:assert/strict'
import type { CallbackRecord } from '../../simulators/kernel/index.ts'
import type { ShownTransaction } from './shown.ts'

/** A receiver of callbacks. Compares each callback with the `GET` of its transaction, and replies with the set status. */
export class CallbackReceiver {
  /** The status of its replies. */
  status = 200
  readonly #read: (id: number) => Promise<string>
  readonly #received: { readonly body: string; readonly status: number }[] = []
  readonly #contradictions: unknown[] = []

  /** `read` gives the body of `GET` for a transaction. */
  constructor(read: (id: number) => Promise<string>) {
    this.#read = read
  }

  /** Checks that the transaction exists and agrees with the callback. It may have been reversed since. */
  async receive(body: string): Promise<number> {
    const { status } = this
    this.#received.push({ body, status })
    try {
      const callback: ShownTransaction = JSON.parse(body)
      const shown: ShownTransaction = JSON.parse(await this.#read(callback.id))
      assert.deepEqual({ ...callback, status: shown.status }, shown)
      const transition = `${callback.status.class.message} ${shown.status.class.message}`
      assert.match(transition, /^(COMPLETED REVERSED|(\w+) \2)$/)
    } catch (error) {
      this.#contradictions.push(error)
    }
    return status
  }

  assertNoContradictions(): void {
    assert.deepEqual(this.#contradictions, [])
  }

  /** Asserts that each callback is delivered, failed, or stopped by a plan, and was received as often as its record says. */
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
