import type { Receiver } from '../callbacks/receiver.ts'
import type { Oracle } from '../checks/oracle.ts'
import type { Contract } from '../document/contract.ts'
import type { Target } from '../target.ts'
import type { Sender } from './send.ts'

/** What the cases of one document share. */
export interface Bench {
  readonly contract: Contract
  readonly target: Target
  readonly oracle: Oracle
  readonly sender: Sender
  readonly receiver: Receiver
  /** Real milliseconds in which an answer must come. */
  readonly timeLimit: number
}
