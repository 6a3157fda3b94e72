import type { Caller, Visit } from '../capability/context.ts'

/** In whose name an operation of a client runs. Throws where nobody of a client calls. */
export function callerOf({ caller }: Visit): Caller {
  if (caller === undefined) throw new Error('an operation of a client was called for no client')
  return caller
}
