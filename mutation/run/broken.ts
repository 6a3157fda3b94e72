import type { Respond, WireReply, WireRequest } from '../../specs/openapi/index.ts'
import type { KnownCaller, MutantChange } from '../mutant.ts'

/** Wraps a service so that it answers as the mutant does. `onBroken` is called for each reply that differs from the original. */
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

/** What happens after a reply is not compared: it stays with the original. */
function isSameReply(one: WireReply, other: WireReply): boolean {
  const shown = ({ status, headers, body }: WireReply): string => JSON.stringify([status, headers, body])
  return shown(one) === shown(other)
}
