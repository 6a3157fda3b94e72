import assert from 'node:assert/strict'
import type { Listed } from './command.ts'
import type { GatewayProcess } from './gatewayProcess.ts'
import { readRecords } from './records.ts'
import { clients } from './yard.ts'

/** Asserts that a client sees all of its payments in a list, and none that is another client's. @see docs/gateway.md#lists-of-payments */
export async function assertOwn(process: GatewayProcess, client: number, of: Listed, key: string): Promise<void> {
  const { payouts } = await readRecords(process.database)
  const own = payouts.filter(({ client_id }) => client_id === clients[client]?.id)
  const headers = { authorization: `Bearer ${key}` }
  if (of === 'foreign') {
    const last = payouts.findLast(({ client_id }) => client_id !== clients[client]?.id)
    const shown = last && (await process.ask(`/api/Payment/${last.id}`, { headers }))
    if (shown !== undefined) assert.equal(shown.status, 404, `a payment of another client: ${shown.text}`)
    return
  }
  const shown = await process.ask(`/api/Payment/${of}`, { headers })
  if (shown === undefined) return
  assert.equal(shown.status, 200, shown.text)
  const expected = own.filter(({ status }) => statuses[of].includes(status)).map(({ id }) => id)
  const listed: readonly { readonly transactionId: string }[] = JSON.parse(shown.text)
  assert.deepEqual(listed.map(({ transactionId }) => transactionId).toSorted(), expected.toSorted(), `the list ${of}`)
}

/** Which payments each list has. */
const statuses: Readonly<Record<Exclude<Listed, 'foreign'>, readonly string[]>> = {
  pending: ['Pending', 'Processing'],
  completed: ['Completed'],
  range: ['Pending', 'Processing', 'Completed', 'Failed', 'Reversed', 'Blocked', 'Expired'],
}
