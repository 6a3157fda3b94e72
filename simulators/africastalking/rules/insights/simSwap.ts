import type { Msisdn } from '../numbers/msisdn.ts'

/** What the operator says of a SIM. `daysAgo` is absent when it was not swapped lately. */
export interface SimSwapOutcome {
  readonly afterSeconds: number
  readonly status: 'Swapped' | 'NotSwapped'
  readonly daysAgo?: number
}

/** A check of one number that waits for the operator. */
export interface SimSwap {
  readonly requestId: string
  readonly transactionId: string
  readonly number: Msisdn
  readonly outcome: SimSwapOutcome
}
