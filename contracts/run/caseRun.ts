import type { Receiver } from '../callbacks/receiver.ts'
import type { Oracle } from '../checks/oracle.ts'
import type { Contract, Operation } from '../document/contract.ts'
import type { Case, StepReply } from '../model/case.ts'
import type { Circumstance, ExchangeRecord, Finding } from '../model/result.ts'
import type { CaseContext, Target } from '../model/target.ts'
import type { Pace } from './pace.ts'
import type { Sender } from './send.ts'

/** What the cases of one document share. */
export interface RunContext {
  readonly contract: Contract
  readonly target: Target
  readonly oracle: Oracle
  readonly sender: Sender
  readonly receiver: Receiver
  /** Milliseconds in which a reply must come: of CPU time for a target in this thread, else of real time. */
  readonly timeLimit: number
  /** Real milliseconds in which transactions of a shared account come to rest. */
  readonly rest?: number
  /** Real milliseconds by which a callback may come later than documented if the clock cannot be moved. @default 30000 */
  readonly callbackLateness?: number
  /** Names of the cases that watch whether a callback comes again on a clock that cannot be moved. */
  readonly watching?: ReadonlySet<string>
  /** The state must be at rest before it is compared. */
  readonly isCareful?: boolean
  /** Keeps to the rate limits of a target. Absent if there is no need. */
  readonly pace?: Pace
}

/** One case while it runs, and its results so far. */
export interface CaseRun {
  readonly run: RunContext
  readonly case: Case
  readonly context: CaseContext
  /** URL at which the callbacks of this case arrive, if it has any. */
  readonly receiver?: string
  readonly findings: Finding[]
  readonly exchanges: ExchangeRecord[]
  /** What was done to the target since the last call, beside requests. */
  take(): readonly Circumstance[]
  /** One reply for each step so far. */
  readonly replies: StepReply[]
}

/** The operation with this id. Throws if the document has none. */
export function operationOf({ run }: CaseRun, id: string): Operation {
  const operation = run.contract.operations.find((one) => one.id === id)
  if (operation === undefined) throw new Error(`the document has no operation ${id}`)
  return operation
}
