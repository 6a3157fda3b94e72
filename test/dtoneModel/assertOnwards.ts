import assert from 'node:assert/strict'
import type { Shown } from './shown.ts'

/** No transaction goes away, goes back, or leaves the state in which it ended; only what is COMPLETED may be REVERSED. */
export function assertOnwards(before: Shown, after: Shown): void {
  const statuses = new Map(after.transactions.map(({ id, status }) => [id, status.class.message]))
  for (const { id, status } of before.transactions) {
    const [from, to] = [status.class.message, statuses.get(id) ?? 'gone']
    assert.ok(from === to || onwards[from]?.includes(to), `transaction ${id} went from ${from} to ${to}`)
  }
}

const ends = ['COMPLETED', 'DECLINED', 'REJECTED', 'REVERSED']

/** Where each state may lead in one step, which may be a long time. */
const onwards: Readonly<Record<string, readonly string[]>> = {
  CREATED: ['CONFIRMED', 'SUBMITTED', 'CANCELLED', ...ends],
  CONFIRMED: ['SUBMITTED', ...ends],
  SUBMITTED: ends,
  COMPLETED: ['REVERSED'],
}
