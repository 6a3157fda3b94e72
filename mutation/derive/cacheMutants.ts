import type { Operation } from '../../contracts/index.ts'
import type { WireReply } from '../../specs/openapi/index.ts'
import type { Mutant } from '../mutant.ts'
import { answering, type DeriveContext } from './deriveContext.ts'
import { callerOf, instead, isSuccess } from './wire.ts'

/** Replies to a GET from a cache that is never emptied, or that does not know whose reply it holds. */
export function cacheMutants(context: DeriveContext, operation: Operation): Mutant[] {
  if (operation.method !== 'GET') return []
  const mutant = (label: string, hint: string, keep: (caller: string) => string): Mutant =>
    answering(context, operation, { kind: 'reply-cached', label, hint }, (respond, known) => {
      const kept = new Map<string, WireReply>()
      return async (request) => {
        const { 'accept-language': language = '', prefer = '' } = request.headers
        const reply = await respond(request)
        if (!isSuccess(reply) || prefer !== '') return reply
        const place = JSON.stringify([keep(callerOf(request, known)), request.target, language])
        const earlier = kept.get(place)
        if (earlier === undefined) kept.set(place, reply)
        return earlier === undefined ? reply : instead(reply, earlier)
      }
    })
  return [
    mutant('for-good', 'stateful/', (caller) => caller),
    ...(operation.security.length === 0 ? [] : [mutant('for-all', 'law/isolation/', () => '')]),
  ]
}
