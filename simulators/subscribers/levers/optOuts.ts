import { formatInstant, problem } from '../../kernel/index.ts'
import type { SubscriberListeners } from '../listener.ts'
import type { Lever } from './context.ts'

/** Opts a subscriber out of a sender of a provider that runs. @see docs/control.md#subscribers */
export function putOptOut(listeners: SubscriberListeners): Lever<'putOptOut'> {
  return ({ path: { number, service, sender } }, subscribers) => {
    if (!listeners.has(service)) return problem(404, `No service "${service}" with senders runs here.`)
    const { since } = subscribers.optOut({ number, service, sender })
    return { status: 200, body: { service, sender, since: formatInstant(since) } }
  }
}

/** Lets a subscriber get messages of a sender again. @see docs/control.md#subscribers */
export const liftOptOut: Lever<'liftOptOut'> = ({ path: { number, service, sender } }, subscribers) =>
  subscribers.liftOptOut({ number, service, sender })
    ? { status: 204 }
    : problem(404, `${number} has not opted out of ${sender} of ${service}.`)
