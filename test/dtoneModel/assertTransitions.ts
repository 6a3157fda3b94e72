import assert from 'node:assert/strict'
import type { Shown } from './shown.ts'

/** Asserts that no transaction disappears, returns to an earlier state or leaves a final one, except COMPLETED for REVERSED. */
export function assertTransitions(before: Shown, after: Shown): void {
  const statuses = new Map(after.transactions.map(({ id, status }) => [id, status.class.message]))
  for (const { id, status } of before.transactions) {
    const [from, to] = [status.class.message, statuses.get(id) ?? 'gone']
    assert.ok(from === to || transitions[from]?.includes(to), `transaction ${id} went from ${from} to ${to}`)
  }
}

const ends = ['COMPLETED', 'DECLINED', 'REJECTED', 'REVERSED']

/** Allowed transitions within one command. A command can span several changes of state. */
const transitions: Readonly<Record<string, readonly string[]>> = {
  CREATED: ['CONFIRMED', 'SUBMITTED', 'CANCELLED', ...ends],
  CONFIRMED: ['SUBMITTED', ...ends],
  SUBMITTED: ends,
  COMPLETED: ['REVERSED'],
}
