import type { Link, Operation, Response } from '../document/contract.ts'

/** A link seen from its target. */
export interface Arrival {
  readonly source: Operation
  readonly response: Response
  readonly link: Link
}
