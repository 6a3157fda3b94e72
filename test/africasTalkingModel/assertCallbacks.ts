import assert from 'node:assert/strict'
import type { CallbackRecord } from '../../simulators/kernel/index.ts'
import type { Told } from './item.ts'

/** Asserts that exactly the callbacks were created that the rules demand, each at its moment, and those about one item in order. */
export function assertTold(records: readonly CallbackRecord[], told: readonly Told[]): void {
  assert.equal(records.length, told.length, 'callbacks on record')
  const found = records.map(({ name, about, createdAt, body }) => `${about} ${createdAt} ${name} ${statusIn(body)}`)
  const expected = told.map(({ name, id, at, status }) => `${id} ${at} ${name} ${status}`)
  assert.deepEqual(found.toSorted(), expected.toSorted())
  for (const { id } of told) assert.deepEqual(about(id, found), about(id, expected))
}

/** What the receiver got of one callback. */
export interface Received {
  readonly body: string
  readonly status: number
}

/** Asserts that each callback was received as often as its record says: at least once, unless a plan or a deaf receiver kept it away. */
export function assertReceived(records: readonly CallbackRecord[], received: readonly Received[]): void {
  const times = new Map<string, number>()
  for (const { body } of received) times.set(body, (times.get(body) ?? 0) + 1)
  for (const { state, attempts, body, name } of records) {
    const answered = attempts.filter(({ status }) => status !== undefined).length
    assert.ok((times.get(body) ?? 0) >= answered, `${name} ${body}`)
    if (state === 'delivered') assert.ok(answered > 0, body)
    else if (name === 'airtimeValidation') assert.equal(state, 'failed')
    else assert.match(state, /^(dropped|held)$/, body)
  }
}

function about(id: string, lines: readonly string[]): string[] {
  return lines.filter((line) => line.startsWith(`${id} `))
}

function statusIn(body: string): string {
  if (!body.startsWith('{')) {
    const fields = new URLSearchParams(body)
    const said = [fields.get('status'), fields.get('failureReason'), fields.get('updateType')]
    const retries = Number(fields.get('retryCount') ?? 0)
    return [...said.filter((field) => field !== null), ...(retries === 0 ? [] : [`after ${retries}`])].join(' ')
  }
  return JSON.parse(body).status ?? ''
}
