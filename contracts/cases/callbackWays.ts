import type { Callback, Variation } from '../document/contract.ts'
import type { Anomaly, AwaitedCallback, StepReply } from '../model/case.ts'
import { resolvedMembers, type Seen } from '../request/runtimeExpression.ts'

const anomalies: readonly Anomaly[] = ['sent', 'closed', 'slow', '3xx', '4xx', '5xx']

/** One way to cause a callback and to meet it. */
interface Way {
  readonly label: string
  readonly anomaly: Anomaly
  readonly variation: Variation
}

/** Met in each way in which a receiver can fail; and taken, for each row of a table. */
export function ways({ variation, rows }: Callback): Way[] {
  return [
    ...anomalies.map((anomaly) => ({ label: '', anomaly, variation })),
    ...rows.map((row) => ({ label: `.${row.row}`, anomaly: 'sent' as const, variation: row })),
  ]
}

/** What a case waits for; `seen` gives the exchange that caused it, which its members may depend on. */
export function awaited(
  { name }: Callback,
  anomaly: Anomaly,
  { after, expect }: Variation,
  seen?: (replies: readonly StepReply[]) => Seen,
): AwaitedCallback {
  return {
    ...{ name, anomaly },
    ...(after !== undefined && { after }),
    members: (replies) => (seen === undefined ? expect : resolvedMembers(expect, seen(replies))),
  }
}
