import type { components } from '../../../specs/types/control.generated.ts'
import { formatInstant, problem } from '../../kernel/index.ts'
import type { SubscriberListeners } from '../listener.ts'
import { countryOf } from '../numbers/territories.ts'
import { type Subscriber, unit } from '../subscriber.ts'
import { objectionToChange } from '../terms.ts'
import type { WorldSubscribers } from '../worldSubscribers.ts'
import type { Lever } from './context.ts'

/** Lists the subscribers to whom something has happened. @see docs/control.md#subscribers */
export const listSubscribers: Lever<'listSubscribers'> = (_request, subscribers) => ({
  status: 200,
  body: [...subscribers.state.subscribers.values()].map((subscriber) => represent(subscriber, subscribers)),
})

/** Shows the subscriber with a number. @see docs/control.md#subscribers */
export const getSubscriber: Lever<'getSubscriber'> = ({ path }, subscribers) => ({
  status: 200,
  body: represent(subscribers.get(path.number), subscribers),
})

/** Changes a subscriber. Members that the request lacks stay. What no provider knows is refused. @see docs/control.md#subscribers */
export function patchSubscriber(listeners: SubscriberListeners): Lever<'patchSubscriber'> {
  return ({ path, body }, subscribers) => {
    const { mobileMoney, airtime, ...others } = body
    const changes = {
      ...others,
      ...(mobileMoney !== undefined && { mobileMoney: Math.round(mobileMoney * unit) }),
      ...(airtime !== undefined && { airtime: Math.round(airtime * unit) }),
    }
    const terms = [...listeners.values()].map((listener) => listener.terms)
    const objection = objectionToChange(path.number, changes, terms)
    if (objection !== undefined) return problem(400, objection)
    return { status: 200, body: represent(subscribers.change(path.number, changes), subscribers) }
  }
}

/** Lists the text messages that a phone has received, oldest first. @see docs/control.md#subscribers */
export const listReceivedTexts: Lever<'listReceivedTexts'> = ({ path }, { state }) => ({
  status: 200,
  body: state.texts.find('number', path.number).map(({ id, from, text, service, receivedAt }) => ({
    id,
    from,
    text,
    service,
    receivedAt: formatInstant(receivedAt),
  })),
})

function represent(
  { number, mobileMoney, airtime, ...subscriber }: Subscriber,
  { state }: WorldSubscribers,
): components['schemas']['Subscriber'] {
  return {
    number,
    country: countryOf(number),
    ...subscriber,
    mobileMoney: mobileMoney / unit,
    airtime: airtime / unit,
    optOuts: state.optOuts
      .find('number', number)
      .map(({ service, sender, since }) => ({ service, sender, since: formatInstant(since) })),
  }
}
