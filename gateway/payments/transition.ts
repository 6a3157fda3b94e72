import type { Reported } from '../rails/rail.ts'
import type { TransactionRow } from './tables.ts'

export type Status = TransactionRow['status']

export type Transition =
  /** What was reported is known, or older than what is known. */
  | { readonly kind: 'none' }
  | { readonly kind: 'move'; readonly status: Status; readonly posting: 'settle' | 'release' | 'reverse' }
  /** The provider contradicts its own final status: manual review, no money moves. */
  | { readonly kind: 'contradiction' }

const none: Transition = { kind: 'none' }
const contradiction: Transition = { kind: 'contradiction' }

/** Reports may come twice, late and out of order: one row for each status and report. */
const transitions: Readonly<Record<Status, Readonly<Record<Reported, Transition>>>> = {
  Processing: {
    Processing: none,
    Completed: { kind: 'move', status: 'Completed', posting: 'settle' },
    Failed: { kind: 'move', status: 'Failed', posting: 'release' },
    Reversed: { kind: 'move', status: 'Reversed', posting: 'release' },
  },
  Completed: {
    Processing: none,
    Completed: none,
    Failed: contradiction,
    Reversed: { kind: 'move', status: 'Reversed', posting: 'reverse' },
  },
  Failed: { Processing: none, Completed: contradiction, Failed: none, Reversed: none },
  Reversed: { Processing: none, Completed: none, Failed: none, Reversed: none },
  Blocked: { Processing: contradiction, Completed: contradiction, Failed: none, Reversed: none },
}

/** What a report changes about a transaction. @see docs/gateway.md#how-a-payout-is-settled */
export function transition(row: Known, reported: Reported): Transition {
  return isAbsent(row) && reported === 'Processing' ? contradiction : transitions[row.status][reported]
}

/** What is known about a transaction. */
export type Known = Pick<TransactionRow, 'status' | 'absent_at' | 'provider_reference'>

/** Whether it failed because its provider did not have it: a payment that is under way then contradicts that. */
function isAbsent({ status, absent_at, provider_reference }: Known): boolean {
  return status === 'Failed' && absent_at !== null && provider_reference === null
}
