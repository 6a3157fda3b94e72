import assert from 'node:assert/strict'
import type { CallbackRecord } from '../../simulators/kernel/index.ts'
import type { Told } from './callbacks.ts'

/** Asserts that there are exactly the callbacks that the rules demand: once about each payment, sent at the right moments, and in the right state. */
export function assertNotified(records: readonly CallbackRecord[], told: readonly Told[]): void {
  const found = records.map(({ name, about, createdAt, body, attempts, state }) => ({
    ...{ name, id: about, at: createdAt, text: name === 'paymentNotification' ? textIn(body) : '', state },
    attempts: attempts.map(({ at }) => at),
  }))
  const expected = told.map(({ name, id, at, text, state, attempts }) => ({ name, id, at, text, state, attempts }))
  assert.deepEqual(found.toSorted(byId), expected.toSorted(byId))
}

/** Asserts that the receiver got what it must, as often as it must. `received`: bodies as they came. Questions about equal payments are equal. */
export function assertReceived(
  records: readonly CallbackRecord[],
  told: readonly Told[],
  received: readonly string[],
): void {
  const expected = records.flatMap(({ name, about, body }) => {
    const times = told.find((one) => one.id === about && one.name === name)?.received ?? 0
    return Array.from({ length: times }, () => body)
  })
  assert.deepEqual(received.toSorted(), expected.toSorted())
}

function textIn(body: string): string {
  const { status, description } = JSON.parse(body)
  return `${status} ${description}`
}

function byId(a: { id: string; name: string }, b: { id: string; name: string }): number {
  return `${a.id} ${a.name}` < `${b.id} ${b.name}` ? -1 : 1
}
