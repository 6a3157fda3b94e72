import type { components } from '../../../specs/types/control.generated.ts'
import { formatInstant } from '../../kernel/index.ts'
import { countryOf } from '../numbers/territories.ts'
import { type Subscriber, unit } from '../subscriber.ts'
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

/** Changes a subscriber. Members that the request lacks stay. @see docs/control.md#subscribers */
export const patchSubscriber: Lever<'patchSubscriber'> = ({ path, body }, subscribers) => {
  const { mobileMoney, airtime, ...changes } = body
  const subscriber = subscribers.change(path.number, {
    ...changes,
    ...(mobileMoney !== undefined && { mobileMoney: Math.round(mobileMoney * unit) }),
    ...(airtime !== undefined && { airtime: Math.round(airtime * unit) }),
  })
  return { status: 200, body: represent(subscriber, subscribers) }
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
