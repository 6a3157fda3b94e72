import type { Ending } from '../accounts/float.ts'
import type { Reported } from '../rails/rail.ts'
import type { TransactionRow } from './tables.ts'

export type Status = TransactionRow['status']

export type Transition =
  /** What was reported is known, or older than what is known. */
  | { readonly kind: 'none' }
  | Move
  /** The provider contradicts its own final status: manual review, no money moves. */
  | { readonly kind: 'contradiction' }
  /** Nobody was asked for such a payout, so what is reported tells nothing of how far it has come. */
  | { readonly kind: 'unsent' }
  /**
   * A callback takes a payment back, which would let it be made again, or tells of one that was not sent yet: the provider is asked, and
   * its answer moves the money.
   */
  | { readonly kind: 'question' }

export interface Move {
  readonly kind: 'move'
  readonly status: Status
  readonly posting: Ending
}

const none: Transition = { kind: 'none' }
const contradiction: Transition = { kind: 'contradiction' }

const unsent: Transition = { kind: 'unsent' }

/** No provider has been asked for it. */
const notSent = { Processing: contradiction, Completed: contradiction, Failed: unsent, Reversed: unsent } as const

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
  Pending: notSent,
  Expired: notSent,
  Blocked: notSent,
}

/**
 * Where a report comes from. `callback`: providers sign nothing, so it is a hint. `reply`: the provider's answer to the request.
 * `query`: what it answered when it was asked, which corrects what callbacks alone have told.
 */
export type Source = 'callback' | 'reply' | 'query'

/** What a report changes about a transaction. @see docs/gateway.md#contradictions */
export function transition(row: Known, reported: Reported, source: Source): Transition {
  if (isAbsent(row) && reported === 'Processing') return contradiction
  if (source === 'callback' && row.status === 'Processing' && row.submission === 'Waiting') return { kind: 'question' }
  const next = transitions[row.status][reported]
  if (source === 'callback' && next.kind === 'move' && next.status === 'Reversed') return { kind: 'question' }
  return (source === 'query' ? correction(row, reported) : undefined) ?? next
}

/** What is known about a transaction. */
export type Known = Pick<TransactionRow, 'status' | 'submission' | 'absent_at' | 'provider_reference' | 'answered'>

/** A payment that the provider itself shows was made; one that only callbacks have told of, and that it shows as failed, was not. */
function correction({ status, answered }: Known, reported: Reported): Transition | undefined {
  if (status === 'Failed' && reported === 'Completed') return { kind: 'move', status: reported, posting: 'resettle' }
  if (status === 'Completed' && reported === 'Failed' && answered === null)
    return { kind: 'move', status: reported, posting: 'unsettle' }
  return undefined
}

/** Whether it failed because its provider did not have it: a payment that is under way then contradicts that. */
function isAbsent({ status, absent_at, provider_reference }: Known): boolean {
  return status === 'Failed' && absent_at !== null && provider_reference === null
}
