import type { ServiceName } from '../simulators/index.ts'
import type { GroupName } from './find/groups.ts'

/** A provider broken in one way, for the tests of somebody else. */
export interface TestMutant {
  /** `dtone/postTransactionAsync/doneButHang`, `dtone/postTransactionAsync/balance-skipped/authorize`. Stable. */
  readonly name: string
  readonly provider: ServiceName
  /** The operation or the callback that it is for. @default all that the misbehaviour is about */
  readonly of?: string
  readonly group: GroupName
  /** What is done wrong, as a sentence. */
  readonly about: string
  /** The tests bring it about themselves, so it is no loss that they pass with it. */
  readonly isRehearsed: boolean
}
