import type { TransactionRow } from '../database/tables.ts'

export type Status = TransactionRow['status']

/** What a provider says about a transaction, now or at last. */
export type Reported = 'Processing' | 'Completed' | 'Failed' | 'Reversed'

export type Transition =
  /** What was reported is known, or older than what is known. */
  | { readonly kind: 'none' }
  | { readonly kind: 'move'; readonly status: Status; readonly posting: 'settle' | 'release' | 'reverse' }
  /** The provider contradicts its own final word: a person must look, no money moves. */
  | { readonly kind: 'contradiction' }

const none: Transition = { kind: 'none' }
const contradiction: Transition = { kind: 'contradiction' }

/** Reports may come twice, late and out of order; a row for each pair is what keeps them from doing harm. */
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
