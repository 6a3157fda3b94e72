import type { Reply } from '../document/operation.ts'
import { preferenceApplied } from '../reply/preferredReply.ts'
import type { Arrival } from './exchange.ts'

/** The documented reply that the `Prefer` header of a request asks for, marked as applied; undefined where there is none. */
export function preferredBy({ request, operation }: Pick<Arrival, 'request' | 'operation'>): Reply | undefined {
  const prefer = request.headers['prefer']
  const reply = prefer === undefined ? undefined : operation?.preferred(String(prefer))
  return reply && preferenceApplied(reply, String(prefer))
}
