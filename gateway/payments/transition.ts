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
export function transition(status: Status, reported: Reported): Transition {
  return transitions[status][reported]
}
