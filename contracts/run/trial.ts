import type { Case, StepReply } from '../case.ts'
import type { Operation } from '../document/contract.ts'
import type { ExchangeRecord, Finding } from '../result.ts'
import type { Surroundings } from '../target.ts'
import type { Bench } from './bench.ts'

/** One case under way: what it runs in, and what has come of it so far. */
export interface Trial {
  readonly bench: Bench
  readonly case: Case
  readonly surroundings: Surroundings
  /** Where the callbacks of this case arrive, where it has any. */
  readonly receiver?: string
  readonly findings: Finding[]
  readonly exchanges: ExchangeRecord[]
  /** One for each step so far. */
  readonly replies: StepReply[]
}

/** The operation of a document by its id. Throws where it has none. */
export function operationOf({ bench }: Trial, id: string): Operation {
  const operation = bench.contract.operations.find((one) => one.id === id)
  if (operation === undefined) throw new Error(`the document has no operation ${id}`)
  return operation
}
