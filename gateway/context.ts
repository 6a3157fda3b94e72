import type { Caller } from './access/caller.ts'
import type { Services } from './services.ts'
import type { WorkUnit } from './work.ts'

/** What an operation is given besides its request. */
export interface Context extends Services {
  readonly caller: Caller
  /** The path of the request, for problems. */
  readonly instance: string
  readonly unit: WorkUnit
}
