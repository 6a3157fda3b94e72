import type { Respond, WireReply, WireRequest } from '../../specs/openapi/index.ts'
import { isSameReply } from '../derive/deriveContext.ts'
import type { KnownCaller, MutantChange } from '../mutant.ts'

/** A service that answers as a mutant of it does. `onBroken` is told of each answer that is not what it would have been. */
export function broken(respond: Respond, change: MutantChange, known: KnownCaller, onBroken: () => void): Respond {
  if (change.at === 'exchange') return brokenExchange(respond, change.wrap, known, onBroken)
  if (change.at !== 'reply') return respond
  return async (request) => {
    const reply = await respond(request)
    const changed = change.change(request, reply)
    if (changed === undefined || isSameReply(reply, changed)) return reply
    onBroken()
    return changed
  }
}

function brokenExchange(
  respond: Respond,
  wrap: (respond: Respond, known: KnownCaller) => Respond,
  known: KnownCaller,
  onBroken: () => void,
): Respond {
  const plain = new WeakMap<WireRequest, WireReply>()
  const answer = wrap(async (request) => {
    const reply = await respond(request)
    plain.set(request, reply)
    return reply
  }, known)
  return async (request) => {
    const reply = await answer(request)
    const unbroken = plain.get(request)
    if (unbroken === undefined || !isSameReply(unbroken, reply)) onBroken()
    return reply
  }
}
